import type { FilmData } from '../../src/film/player/film-data.ts'
import { canvasClock, noAudio } from './canvas-clock.ts'
import type { FilmClock } from './clock.ts'
import { mixedAudio } from './mixed-audio.ts'

/** What is looked at, and the clock that it follows. */
export type Stage = { clock: FilmClock; picture: HTMLElement; video?: HTMLVideoElement; close(): void }

type Wish = { /** The code that makes sound; a film without is silent. */ soundCode?: string | undefined; context?: AudioContext | undefined; /** Plays the file though the film can be drawn. */ asFile?: boolean; /** Plays no file: its requests tell where in it somebody looks. */ noFile?: boolean; place: HTMLElement; /** Hears when what follows cannot be drawn, because it is not here and cannot be fetched, and when it can again. */ tellMissing(isMissing: boolean): void }

/**
 * Puts the picture of a film in its place. It is drawn in the browser, which is sharp at every size and little to fetch;
 * where that cannot be done, its file is played.
 */
export async function openStage(data: FilmData, wish: Wish): Promise<Stage> {
  if (wish.asFile === true && data.file !== undefined) return filed(data.file, wish.place)
  try {
    return await drawn(data, wish)
  } catch (error) {
    if (data.file === undefined || wish.noFile === true) throw error
    return filed(data.file, wish.place)
  }
}

async function drawn(data: FilmData, { soundCode, context, place, tellMissing }: Wish): Promise<Stage> {
  if (data.directed === undefined) throw new Error('this film is not drawn')
  const { prepareDrawing } = await import('./drawing.ts')
  const { canvas, follow } = await prepareDrawing(data.timeline, data.directed, tellMissing)
  const audio = soundCode === undefined || context === undefined ? noAudio : mixedAudio(data, soundCode, context)
  const clock = canvasClock(data.timeline, audio)
  place.prepend(canvas)
  const leave = follow(clock)
  return {
    clock,
    picture: canvas,
    close: () => {
      leave()
      clock.close()
    },
  }
}

async function filed(file: string, place: HTMLElement): Promise<Stage> {
  const { videoClock } = await import('./video-clock.ts')
  const video = document.createElement('video')
  video.src = file
  video.playsInline = true
  place.prepend(video)
  const clock = videoClock(video)
  return { clock, picture: video, video, close: clock.close }
}
