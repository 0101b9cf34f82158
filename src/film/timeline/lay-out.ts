import type { Voice } from '../sound/sound.ts'
import type { Element, Screenplay } from '../screenplay/screenplay.ts'
import { closeScene, markChapter, ms, openScene, sceneOf, type Laying } from './laying.ts'
import { layAction, layCamera, layDescription, layLine, layPause, laySound, layStop, layText } from './elements.ts'
import { endShots, findRooms } from './finish.ts'
import { looksOf } from './looks.ts'
import type { Part, Timeline } from './timeline.ts'

/** Lays a screenplay out in time. The voices decide how long lines take; where one is missing the line is silent and as long as it would take to say. */
export function layOut(screenplay: Screenplay, voices: ReadonlyMap<string, Voice>): Timeline {
  const laying = begin(screenplay, voices)
  for (const element of screenplay.elements) place(laying, element)
  sceneOf(laying)
  closeScene(laying)
  const { film } = laying
  film.duration = ms(Math.max(...film.parts.map(({ to }) => to)))
  const ids = new Set(film.parts.map(({ id }) => id))
  for (const stop of film.stops) stop.choices = stop.choices.filter(({ part }) => ids.has(part))
  endShots(film)
  findRooms(film)
  film.deeds.sort((one, other) => one.from - other.from)
  film.sounds.sort((one, other) => one.at - other.at)
  return film
}

function begin(screenplay: Screenplay, voices: ReadonlyMap<string, Voice>): Laying {
  const part: Part = { from: 0, to: 0, id: 'start', title: screenplay.title }
  const targets = new Set(screenplay.elements.flatMap((element) => (element.kind === 'stop' ? element.choices.map(({ to }) => to) : [])))
  const film: Timeline = {
    title: screenplay.title, ...(screenplay.dilemma !== undefined && { dilemma: screenplay.dilemma }), language: screenplay.language, duration: 0,
    parts: [part], cast: screenplay.cast, looks: looksOf(screenplay), scenes: [], shots: [], deeds: [], cues: [], descriptions: [], sounds: [], ambience: [], texts: [], stops: [], chapters: [],
  }
  return {
    screenplay, voices, film, part, targets, scene: undefined, t: 0, quietUntil: 0, end: 0, lastCue: undefined, lastDeed: undefined, ambience: [], heardAt: undefined,
    weather: 'sun', weatherAt: new Map(), free: new Map(), chapter: undefined,
  }
}

function place(laying: Laying, element: Element): void {
  if (element.kind === 'remark') return
  if (element.kind === 'chapter') {
    laying.chapter = element.title
    return
  }
  if (element.kind === 'scene') {
    openScene(laying, element)
    return
  }
  const scene = sceneOf(laying)
  if (laying.chapter !== undefined) markChapter(laying, ms(Math.max(laying.t, laying.lastCue?.to ?? 0)))
  switch (element.kind) {
    case 'line': return layLine(laying, element)
    case 'action': return layAction(laying, element)
    case 'text': return layText(laying, element)
    case 'camera': return layCamera(laying, element)
    case 'sound': return laySound(laying, element)
    case 'description': return layDescription(laying, element)
    case 'pause': return layPause(laying, element)
    case 'stop': return layStop(laying, element)
    case 'weather':
      laying.weather = element.weather
      if (!laying.film.cues.some(({ from }) => from >= scene.from)) scene.weather = element.weather
  }
}
