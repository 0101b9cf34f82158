import type { Sound } from '../film/mixer.ts'

/** The kinds of file that browsers can make. */
export type FilmFormat = 'mp4' | 'webm'

/** Everything that a film's file is made of. */
export type Filming = {
  format: FilmFormat
  canvas: HTMLCanvasElement
  /** Draws the picture of a second on the canvas. */
  draw: (second: number) => void
  seconds: number
  pictureRate: number
  /** Pictures that are whole: where a player may jump to. */
  keys: ReadonlySet<number>
  mixed: Sound
  captions: string
  language: 'da' | 'en'
  title: string
  signal: AbortSignal
  tell: (share: number) => void
}

/** What the file's own script offers; it is fetched when it is needed. */
export type FilmMaker = { findFormat(): Promise<FilmFormat | undefined>; makeFile(filming: Filming): Promise<Blob> }

/** Fetches the script that makes files. */
export async function fetchFilmMaker(address: string): Promise<FilmMaker> {
  const maker: FilmMaker = await import(address)
  return maker
}
