/** Hvad et nyhedsabonnement på kataloget siger. */
export const da = {
  title: (name: string) => `Hvad ${name} deler`,
  subtitle: 'Dilemmaer og god praksis, som andre kan kopiere og tilpasse.',
  kind: { dilemma: 'Dilemma', practice: 'God praksis', process: 'Forløb', story: 'Fortælling', competencies: 'Kompetencekort' },
  entry: (kind: string, version: number, reviewed: string, law: string) => `${kind}, version ${version}. ${reviewed} ${law}`,
  reviewed: (functions: readonly string[]) => (functions.length === 0 ? 'Ikke kvalificeret endnu.' : `Kvalificeret af: ${functions.join(', ')}.`),
  law: (lawyer: string | undefined, day: string) => (lawyer === undefined ? 'Ingen jurist har gennemgået reglerne.' : `Reglerne er gennemgået af: ${lawyer}, ${day}.`),
  withdrawn: (title: string) => `Trukket tilbage: ${title}`,
  reason: (day: string, reason: string) => `Trukket tilbage ${day}: ${reason}`,
}
export type Words = typeof da
