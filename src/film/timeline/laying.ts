import type { Voice } from '../sound/sound.ts'
import type { Element, Screenplay } from '../screenplay/screenplay.ts'
import type { AmbienceId, PlaceId, WeatherId } from '../screenplay/vocabulary/index.ts'
import type { AmbienceSpan, Cue, Deed, Part, SceneSpan, ShotSpan, Timeline } from './timeline.ts'

/** The film while it is laid out: what stands already, and from when the next thing may begin. */
export type Laying = {
  screenplay: Screenplay
  voices: ReadonlyMap<string, Voice>
  film: Timeline
  part: Part
  scene: SceneSpan | undefined
  /** Where the next thing may begin. */
  t: number
  /** Nobody speaks before this. */
  quietUntil: number
  /** Where the last of everything ends. */
  end: number
  lastCue: Cue | undefined
  lastDeed: Deed | undefined
  /** What is heard now, all of it at once. */
  ambience: AmbienceSpan[]
  /** Where in the text the last ambience was asked for: those of one note sound together. */
  heardAt: number | undefined
  weather: WeatherId
  /** The weather when a choice was made, by the part that it leads to. */
  weatherAt: Map<string, WeatherId>
  /** When somebody's body is free for the next action. */
  free: Map<string, number>
  chapter: string | undefined
  /** The scene ids that choices name. */
  targets: ReadonlySet<string>
}

export type Of<Kind extends Element['kind']> = Extract<Element, { kind: Kind }>

/** How a film and its parts begin, in seconds. */
export const opening = { filmTitle: 3, dip: 0.35, partTitle: 1.6, scene: 1.1, cut: 0.25, stop: 8 } as const

const heardIn: Partial<Record<PlaceId, AmbienceId>> = { counter: 'chatter', waiting: 'chatter', phones: 'office', office: 'office', helpdesk: 'office', kitchen: 'kitchen', square: 'town', carpark: 'town' }

/** Milliseconds are exact enough, and the same everywhere. */
export function ms(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}

/** The scene that is open now, begun at once when the screenplay has named none. */
export function sceneOf(laying: Laying): SceneSpan {
  return laying.scene ?? openScene(laying, { inside: true, place: 'counter', time: 'forenoon' })
}

/** Begins a scene here, and with it a part when a choice leads to it. */
export function openScene(laying: Laying, scene: Pick<Of<'scene'>, 'inside' | 'place' | 'time' | 'id'>): SceneSpan {
  const { film } = laying
  const id = scene.id
  const beginsPart = id !== undefined && laying.targets.has(id) && !film.parts.some((part) => part.id === id)
  closeScene(laying)
  if (beginsPart) openPart(laying, id)
  const from = laying.t
  const opened: SceneSpan = { from, to: from, inside: scene.inside, place: scene.place, time: scene.time, weather: laying.weather, part: laying.part.id }
  film.scenes.push(opened)
  laying.scene = opened
  const silence = from === 0 ? opening.filmTitle : beginsPart ? opening.dip + opening.partTitle + 0.3 : opening.scene
  laying.quietUntil = ms(from + silence)
  laying.t = ms(from + (beginsPart || from === 0 ? silence - 0.5 : 0.7))
  laying.end = laying.quietUntil
  hear(laying, heardIn[scene.place] ?? 'room-tone', from)
  markChapter(laying, from)
  return opened
}

/** Ends what is open: a moment after the last thing in it. */
export function closeScene(laying: Laying): void {
  const { scene, ambience } = laying
  if (scene === undefined) return
  const stopped = laying.film.stops.at(-1)?.to === laying.end
  const to = stopped ? laying.end : ms(Math.max(laying.end + 0.45, laying.quietUntil, laying.t + 0.2, scene.from + 2))
  scene.to = to
  for (const each of ambience) each.to = to
  Object.assign(laying, { scene: undefined, ambience: [], heardAt: undefined, lastCue: undefined, lastDeed: undefined, t: to, end: to, quietUntil: to })
  laying.free.clear()
  laying.part.to = to
}

function openPart(laying: Laying, id: string): void {
  const { film, screenplay } = laying
  const answer = screenplay.elements.flatMap((element) => (element.kind === 'stop' ? element.choices : [])).find(({ to }) => to === id)
  const title = laying.chapter?.replace(/^(følge|følgen|consequence|what follows)\s*:\s*/i, '') ?? answer?.text ?? id
  // The moment that fades out before the dip.
  laying.t = ms(laying.t + 0.3)
  const ended = film.scenes.at(-1)?.to
  for (const open of [laying.part, film.scenes.at(-1), ...film.ambience.filter(({ to }) => to === ended)]) if (open !== undefined) open.to = laying.t
  laying.part = { from: laying.t, to: laying.t, id, title }
  film.parts.push(laying.part)
  laying.weather = laying.weatherAt.get(id) ?? laying.weather
}

/** Lets an ambience sound from a second on; the ones before it end there, unless they were asked for in the same breath. */
export function hear(laying: Laying, ambience: AmbienceId, from: number, line?: number): void {
  const together = line !== undefined && laying.heardAt === line
  laying.heardAt = line
  if (laying.ambience.some((each) => each.ambience === ambience)) {
    if (!together) endAmbience(laying, laying.ambience.filter((each) => each.ambience !== ambience), from)
    return
  }
  if (!together) endAmbience(laying, laying.ambience, from)
  const span: AmbienceSpan = { from, to: from, ambience }
  laying.ambience.push(span)
  laying.film.ambience.push(span)
}

function endAmbience(laying: Laying, ending: readonly AmbienceSpan[], at: number): void {
  for (const span of ending) span.to = at
  laying.film.ambience = laying.film.ambience.filter((span) => !ending.includes(span) || span.from < at)
  laying.ambience = laying.ambience.filter((span) => !ending.includes(span))
}

/** Writes down the chapter that waits for its first moment. */
export function markChapter(laying: Laying, at: number): void {
  if (laying.chapter === undefined) return
  laying.film.chapters.push({ at, title: laying.chapter })
  laying.chapter = undefined
}

/** A shot that the screenplay asks for; when it ends is known when everything is laid out. */
export function addShot(laying: Laying, shot: ShotSpan): void {
  const before = laying.film.shots.at(-1)
  if (before !== undefined && before.from >= shot.from) laying.film.shots.pop()
  laying.film.shots.push(shot)
}
