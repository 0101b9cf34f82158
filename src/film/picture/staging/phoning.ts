import { moveProp, sideTowards, type Building } from './building.ts'
import { standOf } from './handling.ts'

/** Whoever talks with somebody on the phone has the receiver at the ear from when it rings through until it is said. */
export function holdPhones(building: Building): void {
  const { cues, people, acts } = building
  const calls = cues.filter(({ onPhone }) => onPhone)
  const first = calls[0]
  const last = calls.at(-1)
  if (first === undefined || last === undefined) return
  const dials = acts.find(({ action, from }) => (action === 'calls' || action === 'picks-up') && from <= last.from)
  const answers = cues.find(({ from, onPhone }) => from > first.from && !onPhone) ?? cues.findLast(({ from, onPhone }) => from < first.from && !onPhone)
  const who = dials?.who ?? answers?.who
  if (who === undefined || !people.has(who)) return
  const reply = cues.find((cue) => cue.from > last.from && cue.who === who)
  const hangsUp = acts.find(({ action, from }) => action === 'hangs-up' && from > last.from)
  // What is said long after the last word on the phone is said to somebody in the room.
  const between = reply === undefined ? false : cues.some((cue) => cue.from > last.from && cue.from < reply.from)
  const until = hangsUp?.touch ?? (reply !== undefined && !between ? reply.to + 0.5 : last.to + 0.9)
  const from = dials === undefined ? Math.max(building.scene.from, first.from - 0.7) : dials.touch
  const side = sideTowards({ ...standOf(building, who, from), facing: -standOf(building, who, from).facing }, undefined)
  moveProp(building, 'receiver', { from, where: { kind: 'held', who, side } })
  moveProp(building, 'receiver', { from: until, where: { kind: 'gone' } })
}

/** Whether somebody has a phone at the ear at a second. */
export function isPhoning(where: { kind: string; who?: string } | undefined, who: string): boolean {
  return where?.kind === 'held' && where.who === who
}
