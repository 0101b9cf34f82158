import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runFilmProcess } from '../src/film/file/film-child.ts'
import type { FilmFacts, FilmOrder } from '../src/film/file/order.ts'
import { temporaryFolder } from './house.ts'

const program = { path: resolve('dist/film-process.js'), isBuilt: true }

/** A film as the house makes it, and what making it took. */
export type MadeFilm = { facts: FilmFacts; path: string; captions: string; bytes: number; hash: string; wallSeconds: number; /** With the voices' own process. */ cpuSeconds: number }

/** Makes a film by the built program in a folder of its own, lets it be looked at, and removes it. */
export async function withFilm<T>(screenplay: string, use: (film: MadeFilm) => Promise<T> | T, different: Partial<FilmOrder> = {}): Promise<T> {
  const folder = temporaryFolder()
  try {
    const place = join(folder.path, 'film')
    mkdirSync(place)
    const order: FilmOrder = { screenplay, format: 'mp4', height: 720, burnsCaptions: false, hasRobotVoices: true, voices: [], translations: [], ...different }
    let pid: number | undefined
    let helped = 0
    const beganAt = performance.now()
    const facts = await runFilmProcess(order, place, {
      program,
      onStart: (id) => (pid = id),
      onProgress: () => (helped = Math.max(helped, secondsOfChildren(pid))),
    })
    const wallSeconds = (performance.now() - beganAt) / 1000
    const path = join(place, facts.files[0] ?? '')
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
    const captions = readFileSync(join(place, 'captions.da.vtt'), 'utf8')
    return await use({ facts, path, captions, bytes: statSync(path).size, hash, wallSeconds, cpuSeconds: facts.cpuSeconds + helped })
  } finally {
    folder.remove()
  }
}

/** The project's own film, from its beginning to the end of one consequence: about a minute and a half, as one choice makes it. */
export function oneRunThrough(): string {
  const whole = readFileSync('content/da/dilemmas/brevet-i-skraldespanden/film.fountain', 'utf8')
  const [start = '', first = ''] = whole.split(/^(?=# Følge:)/m)
  const chosen = /#([a-z-]+)#/.exec(first)?.[1] ?? ''
  return start.replaceAll(/^(\* .* -> ).*$/gm, `$1${chosen}`) + first
}

/** Its first lines alone: enough to see, and soon made. */
export function itsBeginning(): string {
  return oneRunThrough().split(/^(?=# Brevet)/m)[0] ?? ''
}

function secondsOfChildren(pid: number | undefined): number {
  if (pid === undefined || process.platform !== 'linux') return 0
  // After the name in brackets: state, then eleven numbers, then the time of children that have ended, in hundredths.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[13]) + Number(fields[14])) / 100
}
