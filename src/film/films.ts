import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { languages, type Language } from '#urls.ts'
import { codeVersion, filmHash } from './file/film-hash.ts'
import type { FilmJobs, FilmState } from './file/job.ts'
import type { FilmOrder } from './file/order.ts'
import type { Posters } from './file/posters.ts'
import { inLanguageOf, translationOf } from './player/in-language.ts'
import { parseScreenplay, type Screenplay } from './screenplay/index.ts'
import { resample } from './sound/resample.ts'
import { rate, type Say } from './sound/sound.ts'
import type { VoiceMaker } from './sound/voices/voice-maker.ts'
import { encodeWav } from './sound/wav.ts'
import { layOut, sayingsOf, type Timeline, type VoiceKind } from './timeline/index.ts'

/** A film that can be played: its own line of time, and the same seconds with the texts of each language there is. */
export type Film = { id: string; timeline: Timeline; inLanguages: ReadonlyMap<Language, Timeline>; screenplay: Screenplay; source: string }

/** Where a film's file is. */
export type FilmFile = FilmState & { hash: string }

/** The films of a house, each made of the screenplays that lie in its dilemma's folder. */
export interface Films {
  /** The film of a dilemma; nothing when it has no screenplay, or one with faults. */
  filmOf(id: string): Promise<Film | undefined>
  /** A JPEG of the moment that stands for the film, as soon as it is drawn; nothing in a house that draws none. */
  posterOf(film: Film): Promise<Uint8Array | undefined>
  /** Whether the film is there as a file, and by which hash; nothing in a house that makes none. */
  fileOf(film: Film): Promise<FilmFile | undefined>
  /** The path of the file of a film that is ready. */
  pathOf(file: FilmFile): string | undefined
  /** Asks for the file to be made, if it is not there. */
  ask(film: Film): Promise<void>
  /** A description or a line as sound, a WAV file; nothing when no voice here can say it. */
  voiceOf(film: Film, key: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Whose voice that is, so that a robot's is called one. */
  readonly narratedBy: VoiceKind
}

type Settings = {
  /** The folder of a dilemma, or nothing when there is no such dilemma. */
  folderOf: (id: string) => string | undefined
  jobs?: FilmJobs
  posters?: Posters
  /** Who says the descriptions; without one the player shows them as text. */
  narrator?: VoiceMaker
  narratedBy?: VoiceKind
  /** How seldom the disk is asked for a film: a room of many phones asks again and again. */
  lookEveryMs?: number
}

/** So many spoken clips are kept in memory; one is about 200 KB. */
const mostClips = 60

/** Opens the films of a content folder. A screenplay that is changed on the disk is a new film at the next request. */
export function openFilms({ folderOf, jobs, posters, narrator, narratedBy = 'robot', lookEveryMs = 2000 }: Settings): Films {
  const films = new Map<string, { edition: string; film: Film | undefined; lookedAt: number }>()
  const hashes = new Map<string, Promise<string>>()
  const clips = new Map<string, Promise<Uint8Array<ArrayBuffer> | undefined>>()

  const hashOf = (film: Film): Promise<string> => kept(hashes, film.source, 200, () => filmHash(orderOf(film), codeVersion()))

  return {
    narratedBy,
    filmOf: async (id) => {
      const folder = folderOf(id)
      if (folder === undefined) return undefined
      const last = films.get(id)
      if (last !== undefined && performance.now() - last.lookedAt < lookEveryMs) return last.film
      const paths = languages.map((language) => join(folder, language === 'da' ? 'film.fountain' : `film.${language}.fountain`))
      const edition = (await Promise.all(paths.map((path) => stat(path).then(({ mtimeMs, size }) => `${mtimeMs} ${size}`, () => '')))).join(' ')
      const known = films.get(id)
      if (known?.edition === edition) {
        known.lookedAt = performance.now()
        return known.film
      }
      const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8').catch(() => undefined)))
      const film = filmFrom(id, texts)
      films.set(id, { edition, film, lookedAt: performance.now() })
      return film
    },
    posterOf: async (film) => posters?.posterOf(film.source),
    fileOf: async (film) => {
      if (jobs === undefined) return undefined
      const hash = await hashOf(film)
      return { ...jobs.stateOf(hash), hash }
    },
    pathOf: ({ hash }) => jobs?.fileOf(hash, 'film.mp4'),
    ask: async (film) => void (await jobs?.ask(orderOf(film))),
    voiceOf: async (film, key) => {
      const { lines, descriptions } = sayingsOf(film.screenplay)
      const say = [...descriptions, ...lines].find((each) => each.key === key)
      if (say === undefined || narrator === undefined) return undefined
      return kept(clips, `${say.language} ${key}`, mostClips, () => spoken(narrator, say))
    },
  }
}

/** The order by which a film's file is made, and by which it is found again. */
export function orderOf({ source, timeline, inLanguages }: Film): FilmOrder {
  const others = [...inLanguages.values()].filter(({ language }) => language !== timeline.language)
  return { screenplay: source, format: 'mp4', height: 720, burnsCaptions: false, hasRobotVoices: false, voices: [], translations: others.map((other) => translationOf(timeline, other)) }
}

function filmFrom(id: string, [source, ...others]: (string | undefined)[]): Film | undefined {
  const { screenplay, faults } = parseScreenplay(source ?? '')
  if (source === undefined || screenplay === undefined || faults.length > 0) return undefined
  const timeline = layOut(screenplay, new Map())
  const inLanguages = new Map([[timeline.language, timeline]])
  for (const text of others) {
    const other = text === undefined ? undefined : parseScreenplay(text)
    const translated = other?.screenplay === undefined || other.faults.length > 0 ? undefined : inLanguageOf(timeline, screenplay, other.screenplay)
    if (translated !== undefined) inLanguages.set(translated.language, translated)
  }
  return { id, timeline, inLanguages, screenplay, source }
}

/** Half the samples are enough for speech, and half as much to fetch. */
async function spoken(narrator: VoiceMaker, say: Say): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const samples = (await narrator(say))?.samples
  return samples === undefined ? undefined : encodeWav({ rate: rate / 2, channels: [resample(samples, rate, rate / 2)] })
}

/** Makes something once and keeps the latest; what failed is made again the next time. */
function kept<Made>(shelf: Map<string, Promise<Made>>, key: string, most: number, make: () => Promise<Made>): Promise<Made> {
  const known = shelf.get(key)
  if (known !== undefined) return known
  const made = make()
  shelf.set(key, made)
  made.catch(() => shelf.delete(key))
  const [oldest] = shelf.keys()
  if (shelf.size > most && oldest !== undefined) shelf.delete(oldest)
  return made
}
