/** Makes the film's file; fetched when the first film is made, since the encoders weigh more than all the rest. */
export { findFormat, makeFile } from './workshop/files/film-file.ts'
