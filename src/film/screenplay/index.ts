/** Reads a screenplay: what can be played of it, and every fault with its place and what to write instead. */
export { parseScreenplay } from './parse.ts'
/** Writes a screenplay as text in one settled way; read again it is the same. Write over a writer's text only when it has no faults: what was not understood is not in the screenplay. */
export { formatScreenplay } from './format.ts'
/** The beginning and each consequence, with its title. */
export { partsOf, type ScreenplayPart } from './parts.ts'
/** Which prop a line of the title page is about, and its colour. */
export { propOf } from './read/props.ts'
/** What can be written at a place in the text, for an editor. */
export { suggestions, type Suggestions } from './complete.ts'
export type { Character, Choice, Element, Fault, PropNote, Screenplay, Spot, Target, Trait } from './screenplay.ts'
