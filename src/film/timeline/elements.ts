import { ambiences, type AmbienceId, type SoundId } from '../screenplay/vocabulary/index.ts'
import { gapBetween, lasting, secondsHeardOut, secondsToDescribe, secondsToRead } from './durations.ts'
import { addShot, hear, ms, opening, sceneOf, type Laying, type Of } from './laying.ts'
import { descriptionKey } from './line-key.ts'
import { sayOf } from './sayings.ts'
import { silentVoice } from './silent-voice.ts'
import { kindOfText } from './text-kinds.ts'
import type { Deed } from './timeline.ts'

/** A line begins when the one before has had its quiet, and what holds it back is done; its voice says when it ends. */
export function layLine(laying: Laying, line: Of<'line'>): void {
  const say = sayOf(laying.screenplay, line)
  const voice = laying.voices.get(say.key) ?? silentVoice(say)
  const last = laying.lastCue
  const from = ms(Math.max(laying.t, laying.quietUntil, last === undefined ? 0 : last.to + gapBetween(last, line)))
  const to = ms(from + Math.max(0.1, voice.seconds))
  const phonemes = voice.phonemes.filter((phoneme) => phoneme.from < to - from).map((phoneme) => ({ ...phoneme, to: Math.min(phoneme.to, ms(to - from)) }))
  const cue = { from, to, key: say.key, who: line.who, onPhone: line.onPhone, ...(line.mood && { mood: line.mood }), text: line.text, phonemes, voice: voice.kind }
  laying.film.cues.push(cue)
  Object.assign(laying, { lastCue: cue, lastDeed: undefined, t: to })
  ends(laying, to)
}

/** An action begins when nobody speaks and its body is free; large ones hold the next line back, small ones run under it. */
export function layAction(laying: Laying, { who, action, what, where }: Of<'action'>): void {
  const { seconds, holds } = lasting[action]
  const from = ms(Math.max(laying.t, (laying.lastCue?.to ?? 0) + 0.1, laying.free.get(who) ?? 0))
  const deed: Deed = { from, to: ms(from + seconds), who, action, ...(what && { what }), ...(where && { where }) }
  laying.film.deeds.push(deed)
  if (holds > 0.25) laying.free.set(who, deed.to)
  if (action === 'gives' && where !== undefined && 'person' in where) laying.free.set(where.person, deed.to)
  laying.lastDeed = deed
  laying.t = ms(from + seconds * holds)
  ends(laying, deed.to)
}

/** A sign hangs while the film goes on; a card stands as the scene begins; a jump stops everything while it is shown. */
export function layText(laying: Laying, { text }: Of<'text'>): void {
  const scene = sceneOf(laying)
  const kind = kindOfText(text, laying.film.cues.some(({ from }) => from >= scene.from))
  const earliest = laying.film.texts.at(-1)?.to ?? 0
  const from = ms(Math.max(earliest, kind === 'jump' ? Math.max(laying.end, laying.t) + 0.4 : Math.max(laying.t, (laying.lastCue?.to ?? 0) + 0.1)))
  const to = ms(from + secondsToRead(text) + (kind === 'jump' ? 0.4 : 0))
  laying.film.texts.push({ from, to, text })
  laying.t = Math.max(laying.t, from)
  if (kind === 'jump') laying.t = ms(to + 0.3)
  laying.quietUntil = Math.max(laying.quietUntil, kind === 'sign' ? ms(from + 0.6) : kind === 'card' ? ms(from + 1.4) : ms(to + 0.5))
  ends(laying, to)
}

/** The shot begins with the action that it shows, if one has just been written; one on a thing is given time to be seen. */
export function layCamera(laying: Laying, { shot, on }: Of<'camera'>): void {
  const scene = sceneOf(laying)
  const deed = laying.lastDeed
  const isPerson = on !== undefined && 'person' in on
  let from = Math.max(laying.t, laying.lastCue?.to ?? 0)
  if (deed !== undefined && isPerson && deed.who === on.person) from = Math.max(deed.from, laying.lastCue?.to ?? 0)
  else if (deed !== undefined && on !== undefined && !isPerson) from = Math.min(from, deed.from + lasting[deed.action].touch * (deed.to - deed.from) - 0.3)
  const opens = !laying.film.cues.some((cue) => cue.from >= scene.from) && !laying.film.deeds.some((each) => each.from >= scene.from)
  from = ms(opens ? scene.from : Math.max(from, scene.from))
  addShot(laying, { from, to: from, shot, ...(on && { on }) })
  if (on !== undefined && !isPerson) {
    laying.quietUntil = Math.max(laying.quietUntil, ms(from + 1.6))
    laying.t = Math.max(laying.t, opens ? 0 : ms(from + 1.9))
  }
  ends(laying, ms(from + 1.6))
}

/** An ambience lasts; an effect is heard at the moment of the action before it, and out before the next line if it says something. */
export function laySound(laying: Laying, { sound, at: { line } }: Of<'sound'>): void {
  const scene = sceneOf(laying)
  const deed = laying.lastDeed
  if (isAmbience(sound)) {
    const opens = !laying.film.cues.some(({ from }) => from >= scene.from)
    hear(laying, sound, opens ? scene.from : laying.t, line)
    if (sound === 'rain-on-glass' && opens) laying.weather = scene.weather = 'rain'
    return
  }
  const at = ms(deed === undefined ? Math.max(laying.t, (laying.lastCue?.to ?? 0) + 0.15) : deed.from + lasting[deed.action].touch * (deed.to - deed.from))
  laying.film.sounds.push({ at, sound })
  laying.t = Math.max(laying.t, ms(at + secondsHeardOut(sound)))
  ends(laying, ms(at + 0.4))
}

/** A description is said where nobody speaks; the next line waits for it, and never longer than it lasts. */
export function layDescription(laying: Laying, { text }: Of<'description'>): void {
  const key = descriptionKey(text)
  const before = laying.film.descriptions.at(-1)
  const lasts = ms(laying.voices.get(key)?.seconds ?? secondsToDescribe(text))
  const scene = sceneOf(laying)
  const opens = !laying.film.cues.some(({ from }) => from >= scene.from) && laying.lastDeed === undefined
  // What is described is mostly what has just begun to happen: the words run over it, as long as nobody speaks.
  const happens = laying.lastDeed === undefined ? laying.t : Math.min(laying.t, laying.lastDeed.from + 0.3)
  const earliest = opens ? scene.from + 0.3 : Math.max(happens, (laying.lastCue?.to ?? 0) + 0.2)
  const at = ms(Math.max(earliest, before === undefined ? 0 : before.at + before.lasts + 0.2))
  laying.film.descriptions.push({ key, at, lasts, room: 0, text })
  laying.quietUntil = Math.max(laying.quietUntil, ms(at + lasts + 0.15))
  ends(laying, ms(at + lasts))
}

/** Seconds in which nothing new happens. */
export function layPause(laying: Laying, { seconds }: Of<'pause'>): void {
  laying.t = ms(Math.max(laying.t, laying.lastCue?.to ?? 0) + seconds)
  laying.lastDeed = undefined
  ends(laying, laying.t)
}

/** The question comes when all is said and seen, after a moment's thought. */
export function layStop(laying: Laying, { question, choices }: Of<'stop'>): void {
  const from = ms(Math.max(laying.end, laying.t, laying.quietUntil) + 0.9)
  const to = ms(from + opening.stop)
  laying.film.stops.push({ from, to, question, choices: choices.map((choice) => ({ text: choice.text, part: choice.to })) })
  for (const choice of choices) laying.weatherAt.set(choice.to, laying.weather)
  Object.assign(laying, { t: to, quietUntil: to, end: to, lastDeed: undefined })
}

function ends(laying: Laying, at: number): void {
  laying.end = Math.max(laying.end, at)
}

function isAmbience(sound: SoundId): sound is AmbienceId {
  return sound in ambiences
}
