import type { Words } from './words.da.ts'

/** What a feed of the catalogue says. */
export const en: Words = {
  title: (name) => `What ${name} shares`,
  subtitle: 'Dilemmas and good practice that others can copy and adapt.',
  kind: { dilemma: 'Dilemma', practice: 'Good practice', process: 'Process', story: 'Story', competencies: 'Competency map' },
  entry: (kind, version, reviewed, law) => `${kind}, version ${version}. ${reviewed} ${law}`,
  reviewed: (functions) => (functions.length === 0 ? 'Not qualified yet.' : `Qualified by: ${functions.join(', ')}.`),
  law: (lawyer, day) => (lawyer === undefined ? 'No lawyer has reviewed the rules.' : `The rules were reviewed by: ${lawyer}, ${day}.`),
  withdrawn: (title) => `Withdrawn: ${title}`,
  reason: (day, reason) => `Withdrawn ${day}: ${reason}`,
}
