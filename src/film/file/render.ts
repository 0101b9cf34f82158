import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { posterTime, type Picture } from '../picture/index.ts'
import type { Samples } from '../sound/sound.ts'
import type { Timeline } from '../timeline/index.ts'
import { codecsFor, encodePictures, encodeSound, pictureRate, type Engine } from './encoding.ts'
import { beginFile } from './muxing.ts'
import { createEasel } from './node-studio.ts'
import type { FilmOrder, Progress } from './order.ts'
import { createOverlay } from './overlay.ts'
import { captionsInEach, sidecarsOf } from './sidecars.ts'

/** What a film is made of. The sound is asked for once and let go when it is compressed, since it fills most. */
export type Material = {
  timeline: Timeline
  sound(): { left: Samples; right: Samples }
  picture: Picture
}

/** Makes a film and what lies beside it in a folder that exists, and returns the files' names, the film first. */
export async function renderFilm(material: Material, order: FilmOrder, folder: string, engine: Engine, tell: (progress: Progress) => void): Promise<string[]> {
  const { timeline } = material
  const codecs = codecsFor(order)
  tell({ share: 0.02, doing: 'sound' })
  const sound = await encodeSound(engine, codecs, material.sound())
  globalThis.gc?.()
  const captions = captionsInEach(timeline, order.translations)
  const muxing = await beginFile(order.format === 'mp4', codecs, sound, { title: timeline.title, language: timeline.language, chapters: timeline.chapters, captions })

  const { width, height } = codecs.video
  const easel = createEasel(width, height)
  const drawOverlay = createOverlay(timeline, order.burnsCaptions)
  const draw = (t: number): void => {
    material.picture(easel.pen, t, { width, height })
    drawOverlay(easel.pen, t, { width, height })
  }
  draw(posterTime(timeline))
  const poster = await easel.jpeg()

  const count = Math.max(1, Math.round(timeline.duration * pictureRate))
  const keys = keyPictures(timeline)
  let toldAt = 0
  let shown: number | undefined
  await encodePictures(
    engine,
    codecs,
    {
      count,
      isKey: (index) => keys.has(index) || index % (pictureRate * 5) === 0,
      draw: (index) => {
        const before = shown
        shown = material.picture.shown(index / pictureRate)
        if (shown === before) return undefined
        draw(shown)
        if (performance.now() - toldAt > 250) {
          toldAt = performance.now()
          tell({ share: 0.05 + (0.93 * index) / count, doing: 'pictures' })
        }
        return easel.pixels()
      },
    },
    muxing.addPicture,
  )
  tell({ share: 0.98, doing: 'writing' })
  const files = { [`film.${order.format}`]: await muxing.finish(), 'poster.jpg': poster, ...sidecarsOf(timeline, order.translations) }
  // Flushed to the disk before anybody hears of it: a film that is named is whole, whatever happens to the machine.
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content, { flush: true })
  tell({ share: 1, doing: 'writing' })
  return Object.keys(files)
}

// Where a player jumps to there is a whole picture, so that it need not begin earlier and hurry.
function keyPictures({ parts, scenes, chapters }: Timeline): Set<number> {
  const times = [...parts.map(({ from }) => from), ...scenes.map(({ from }) => from), ...chapters.map(({ at }) => at)]
  return new Set(times.map((time) => Math.round(time * pictureRate)))
}
