/** What the operator reads of `npm run trials`. */
export const command = {
  howTo: [
    'npm run trials -- list                      det, der venter på en redaktør',
    'npm run trials -- list published            det, der vises',
    'npm run trials -- publish ID                vis det på forløbets side',
    'npm run trials -- publish ID --worked "…" --failed "…"   ret teksten, og vis den',
    'npm run trials -- discard ID                slet det, også hvis det vises',
  ].join('\n'),
  notStarted: 'Der er ingen database endnu. Start ErDuAware først med »npm start«.',
  notReady: 'ErDuAware er ved at starte. Prøv igen om lidt.',
  none: 'Der er ikke noget.',
  unknown: (id: string) => `${id} findes ikke, eller også kan det ikke vises. Se »npm run trials -- list«.`,
  several: (id: string) => `Flere begynder med ${id}. Skriv mere af det.`,
  published: 'Det vises nu på forløbets side. Kører ErDuAware, er det dér inden for to sekunder.',
  discarded: 'Det er slettet.',
  careful: 'Læs hver tekst, før den vises: Kan nogen kendes, så ret den, eller slet den.',
  worked: 'Det virkede',
  failed: 'Det gik i stå',
  teams: (teams: number) => (teams === 1 ? '1 team' : `${teams} teams`),
}
