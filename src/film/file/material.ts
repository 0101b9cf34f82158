import { createPicture, createSheets } from '../picture/index.ts'
import { parseScreenplay } from '../screenplay/index.ts'
import type { Screenplay } from '../screenplay/screenplay.ts'
import { firstVoice, mix, ownVoice, silent, type Voice } from '../sound/index.ts'
import { robotVoice } from '../sound/voices-node/index.ts'
import { layOut, sayingsOf } from '../timeline/index.ts'
import type { Engine } from './encoding.ts'
import { createNodeStudio } from './node-studio.ts'
import { FilmProblem, type FilmOrder, type Progress } from './order.ts'
import { readRecording } from './recordings.ts'
import type { Material } from './render.ts'

/** Prepares all that a film is drawn and heard from. Throws a FilmProblem when its screenplay has faults or a voice cannot be read. */
export async function materialFor(order: FilmOrder, engine: Engine, tell: (progress: Progress) => void): Promise<Material> {
  const { screenplay, faults } = parseScreenplay(order.screenplay)
  if (screenplay === undefined || faults.length > 0) {
    throw new FilmProblem('screenplay', faults.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n'))
  }
  const voices = await voicesFor(screenplay, order, engine, tell)
  const timeline = layOut(screenplay, voices)
  const sound: Material['sound'] = () => {
    const mixed = mix(timeline, voices)
    voices.clear()
    return mixed
  }
  const studio = createNodeStudio()
  // A film is drawn from its beginning to its end: a room that was left need not be kept for its return.
  return { timeline, picture: createPicture(timeline, studio, { sheets: createSheets(studio, 2) }), sound }
}

/** Each line as it was recorded; else, where that is wanted, as the robot says it; else silent. */
async function voicesFor(screenplay: Screenplay, order: FilmOrder, engine: Engine, tell: (progress: Progress) => void): Promise<Map<string, Voice>> {
  const paths = new Map(order.voices.map(({ key, path }) => [key, path]))
  const recorded = ownVoice(async (key) => {
    const path = paths.get(key)
    return path === undefined ? undefined : readRecording(path, engine)
  })
  const robot = order.hasRobotVoices ? robotVoice({ report: (sentence) => console.error(sentence) }) : undefined
  const makeVoice = firstVoice([recorded, ...(robot === undefined ? [] : [robot.say]), silent])
  const voices = new Map<string, Voice>()
  const { lines } = sayingsOf(screenplay)
  for (const [index, line] of lines.entries()) {
    tell({ share: (0.02 * index) / lines.length, doing: 'voices' })
    const voice = await makeVoice(line)
    if (voice !== undefined) voices.set(line.key, voice)
  }
  await robot?.end()
  return voices
}
