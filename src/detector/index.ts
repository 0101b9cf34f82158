/**
 * Personal data in a Danish text, as finds over UTF-16 offsets, in order and never overlapping. `sure` is to be masked, the rest to be
 * asked about, or, for health, social and rare, to be warned of. Takes time by the text's length alone, whatever it is; never throws.
 */
export { detect } from './detect.ts'
/** Opens the lists of names and words ahead of the first text; a page may do so while somebody types. */
export { prepare } from './lists.ts'
/** What a find is, where it is, and whether it is sure. */
export type { Finding, Kind } from './findings.ts'
/** Whether a find tells about a person (health, social, rare) rather than who it is. */
export { isWarning } from './findings.ts'
/** The text with each find replaced by the word for its kind in brackets: [CPR-nummer], [navn]. */
export { mask } from './mask.ts'
/** The doubtful finds as questions and as warnings; what is said again, also in the genitive, is one. */
export { questionsOf, warningsOf, type Question } from './questions.ts'
/** What each kind of find is called, in Danish and English. */
export { kindWords } from './words.ts'
