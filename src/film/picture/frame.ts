import type { Timeline } from '../timeline/timeline.ts'
import { directFilm } from './directing/index.ts'
import { pictureOf, type Picture, type PictureOptions } from './drawn-film.ts'
import type { Studio } from './pen.ts'

/** Prepares a film to be drawn: who stands where, the camera's shots, everybody's acting. */
export function createPicture(timeline: Timeline, studio: Studio, options: PictureOptions = {}): Picture {
  return pictureOf(timeline, directFilm(timeline), studio, options)
}
