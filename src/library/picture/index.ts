/** The vocabulary that an author chooses from, and the picture as data. */
export { type Light, type Picture, type Place, type Thing, lights, places, things } from './picture.ts'
/** Draws a scene's things, never its people, as one SVG document of at most 12 kB. */
export { stillLife } from './still-life.ts'
/** Draws the town of the front page, by day or by night, as one SVG document of at most 30 kB. */
export { town } from './town/town.ts'
/** Draws the mark, a window with four panes and one of them lit. */
export { mark } from './mark.ts'
