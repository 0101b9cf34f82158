import { rate, type Samples } from '../sound.ts'
import type { PlaceId } from '../../screenplay/vocabulary/index.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import type { Stereo } from './canvas.ts'

/** How a room answers: how far its walls are (in seconds of echo), how much comes back, and how dull. */
type Room = { size: number; amount: number; dullness: number }

const hall: Room = { size: 0.021, amount: 0.2, dullness: 0.55 }
const office: Room = { size: 0.012, amount: 0.15, dullness: 0.65 }
const rooms: Record<PlaceId, Room> = {
  square: { size: 0.043, amount: 0.06, dullness: 0.75 }, carpark: { size: 0.038, amount: 0.05, dullness: 0.8 },
  counter: hall, waiting: hall, corridor: { size: 0.015, amount: 0.26, dullness: 0.45 }, phones: office, office, meeting: office, helpdesk: office,
  staffroom: { size: 0.01, amount: 0.16, dullness: 0.6 }, kitchen: { size: 0.008, amount: 0.2, dullness: 0.45 }, school: office,
}
/** Echoes in parts of the room's size, each side its own. They are no even multiples, or the room would ring. */
const echoes: Record<'left' | 'right', readonly (readonly [delay: number, gain: number])[]> = {
  left: [[0.47, 1], [0.83, 0.8], [1.31, 0.62], [1.94, 0.45], [2.71, 0.3]],
  right: [[0.53, 1], [0.91, 0.78], [1.19, 0.64], [2.07, 0.43], [2.53, 0.31]],
}

/** Lets each scene's place answer what is heard in it, in place: a few early echoes, softer and duller than what they answer. */
export function answerOfRooms({ left, right }: Stereo, { scenes }: Timeline): void {
  for (const { from, to, place } of scenes) {
    const room = rooms[place]
    const span = { start: Math.round(from * rate), end: Math.min(left.length, Math.round(to * rate)) }
    const dull = dulled(left, right, span, room.dullness)
    for (const [delay, gain] of echoes.left) addEcho(left, dull, { ...span, delay: delay * room.size, gain: gain * room.amount })
    for (const [delay, gain] of echoes.right) addEcho(right, dull, { ...span, delay: delay * room.size, gain: gain * room.amount })
  }
}

/** Keeps an echo that dies away from the smallest numbers there are, with which processors are slow. */
const inaudible = 1e-15

function dulled(left: Samples, right: Samples, { start, end }: { start: number; end: number }, dullness: number): Samples {
  const dull = new Float32Array(Math.max(0, end - start))
  let level = 0
  for (let index = 0; index < dull.length; index++) {
    level = level * dullness + (1 - dullness) * 0.5 * ((left[start + index] ?? 0) + (right[start + index] ?? 0) + inaudible)
    dull[index] = level
  }
  return dull
}

function addEcho(side: Samples, dull: Samples, { start, end, delay, gain }: { start: number; end: number; delay: number; gain: number }): void {
  const late = Math.round(delay * rate)
  for (let index = start + late; index < end; index++) side[index] = (side[index] ?? 0) + gain * (dull[index - start - late] ?? 0)
}
