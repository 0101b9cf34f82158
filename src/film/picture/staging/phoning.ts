import type { PropId } from '../../screenplay/vocabulary/index.ts'
import { moveProp, sideTowards, type Building } from './building.ts'
import { standOf } from './handling.ts'

/** Whoever talks with somebody on the phone has it at the ear from when it rings through until it is said. */
export function holdPhones(building: Building): void {
  const { cues, people, acts, scene } = building
  const calls = cues.filter(({ onPhone }) => onPhone)
  const first = calls[0]
  const last = calls.at(-1)
  if (first === undefined || last === undefined) return
  const dials = acts.find(({ action, from }) => (action === 'calls' || action === 'picks-up') && from <= last.from)
  const answers = cues.find(({ from, onPhone }) => from > first.from && !onPhone) ?? cues.findLast(({ from, onPhone }) => from < first.from && !onPhone)
  const who = dials?.who ?? answers?.who ?? (people.size === 1 ? [...people.keys()][0] : undefined)
  if (who === undefined || !people.has(who)) return
  const reply = cues.find((cue) => cue.from > last.from && cue.who === who)
  const hangsUp = acts.find(({ action, from }) => action === 'hangs-up' && from > last.from)
  // What is said long after the last word on the phone is said to somebody in the room.
  const between = reply === undefined ? false : cues.some((cue) => cue.from > last.from && cue.from < reply.from)
  const until = hangsUp?.touch ?? (asksDuringCall(building, last.who) ? scene.to : reply !== undefined && !between ? reply.to + 0.5 : last.to + 0.9)
  const from = dials === undefined ? (people.size === 1 || goesOn(building) ? scene.from : Math.max(scene.from, first.from - 0.7)) : dials.touch
  const stand = standOf(building, who, from)
  const side = sideTowards({ ...stand, facing: -stand.facing }, undefined)
  const phone: PropId = building.place.things['desk-phone'] === undefined ? 'phone' : 'receiver'
  // A receiver that somebody lays down or takes up by hand is where they left it.
  if (acts.some(({ prop, action }) => prop === phone && action !== 'calls' && action !== 'picks-up' && action !== 'hangs-up')) return
  moveProp(building, phone, { from, where: { kind: 'held', who, side }, ...(phone === 'phone' && { state: 'ear' }) })
  moveProp(building, phone, { from: until, where: { kind: 'gone' } })
}

/** Whether the scene goes on in the call that the film stopped in. */
function goesOn({ scene, timeline, cues }: Building): boolean {
  const stop = timeline.stops.find(({ choices }) => choices.some(({ part }) => part === scene.part))
  const before = stop && timeline.scenes.findLast(({ from }) => from <= stop.from)
  const caller = cues.find(({ onPhone }) => onPhone)?.who
  return before !== undefined && before.place === scene.place && timeline.cues.some((cue) => cue.onPhone && cue.who === caller && cue.from >= before.from && cue.from < before.to)
}

/** Whether the film stops to ask while somebody is still on the line. */
function asksDuringCall({ scene, timeline }: Building, caller: string): boolean {
  const stop = timeline.stops.find(({ from }) => from >= scene.from && from < scene.to)
  const parts = new Set(stop?.choices.map(({ part }) => part))
  return timeline.scenes.some(({ part, place, from, to }) => parts.has(part) && place === scene.place
    && timeline.cues.some((cue) => cue.onPhone && cue.who === caller && cue.from >= from && cue.from < to))
}
