/** The facilitator's script as a page. */
export const da = {
  title: (title: string) => `Drejebog: ${title}`,
  lead: (minutes: number, board: number) => `${minutes} minutter på et teammøde, eller ${board} minutter stående.`,
  live: 'Skal I bruge skærm og telefoner, følger drejebogen med af sig selv. Så er det her nok at kigge i på forhånd.',
  say: 'Det, der står med streg foran, kan du sige, som det står.',
  minutes: (time: string) => `${time} min.`,
  cases: 'Hvis …',
  back: 'Til dilemmaet',
  asPdf: 'Drejebogen som PDF',
}
