import type { ActionId, EffectId, MoodId, SoundId } from '../screenplay/vocabulary/index.ts'

/** How long an action takes; `holds` is the share of it that the next line waits for, `touch` when in it the thing happens that is heard. */
export type Lasting = { seconds: number; holds: number; touch: number }

const small = (seconds: number): Lasting => ({ seconds, holds: 0.22, touch: 0.4 })
const middle = (seconds: number, touch = 0.6): Lasting => ({ seconds, holds: 0.7, touch })
const large = (seconds: number, touch = 0.65): Lasting => ({ seconds, holds: 0.96, touch })

export const lasting: Record<ActionId, Lasting> = {
  enters: { seconds: 2.2, holds: 0.8, touch: 0.1 },
  leaves: { seconds: 2.4, holds: 0.75, touch: 0.8 },
  'goes-to': { seconds: 1.8, holds: 0.7, touch: 0.4 },
  carries: large(2.6, 0.9),
  'sits-down': middle(1.1, 0.7),
  'stands-up': middle(1.1, 0.4),
  'points-at': { seconds: 1.7, holds: 0.45, touch: 0.4 },
  'looks-at': small(1.5),
  'looks-away': small(1.6),
  'looks-down': small(1.5),
  'looks-around': small(1.9),
  nods: small(0.9),
  'shakes-head': small(1),
  smiles: small(1.8),
  laughs: middle(1.3),
  sighs: middle(1.3),
  shrugs: { seconds: 1.1, holds: 0.4, touch: 0.5 },
  waves: { seconds: 1.4, holds: 0.5, touch: 0.5 },
  'holds-out': { seconds: 1.1, holds: 0.8, touch: 0.6 },
  gives: large(1.5, 0.6),
  takes: large(1.2, 0.5),
  shows: { seconds: 2, holds: 0.5, touch: 0.3 },
  holds: { seconds: 1, holds: 0.3, touch: 0.5 },
  'puts-on': large(1.5, 0.58),
  'puts-away': middle(1.2, 0.7),
  'throws-in': large(1.6, 0.68),
  folds: large(1.9, 0.7),
  'turns-over': large(1.5, 0.55),
  'turns-towards': large(1.5, 0.6),
  reads: { seconds: 2.2, holds: 0.7, touch: 0.2 },
  writes: middle(1.8, 0.3),
  types: middle(1.7, 0.95),
  clicks: middle(0.9, 0.5),
  calls: large(2, 0.6),
  'picks-up': large(1.2, 0.5),
  'hangs-up': large(1.1, 0.6),
  opens: middle(1.3, 0.5),
  closes: middle(1.2, 0.8),
  drinks: large(2, 0.5),
  waits: large(1.5, 0.5),
}

/** What is heard before anybody speaks again; a sound that is not here runs under what follows. */
const heardOut: Partial<Record<EffectId, number>> = {
  ping: 0.6, 'wrong-tone': 0.9, 'queue-number': 0.9, 'phone-rings': 1.8, 'phone-buzzes': 1.2, 'dial-tone': 1.8, 'paper-in-bin': 0.6, shredder: 1.8, bell: 1.4, clock: 1.4, trolley: 1.6, knock: 0.8, coffee: 1.2, cups: 0.6,
  'running-steps': 1.2, door: 0.4, 'sliding-door': 0.5, 'car-door': 0.5, paper: 0.4,
}

/** The seconds that a line waits for a sound. */
export function secondsHeardOut(sound: SoundId): number {
  return Object.entries(heardOut).find(([id]) => id === sound)?.[1] ?? 0
}

const slow: MoodId[] = ['hesitant', 'embarrassed', 'sad', 'tired', 'quiet', 'worried']
const quick: MoodId[] = ['busy', 'annoyed', 'angry', 'breathless', 'teasing', 'glad']

/** The quiet between two lines: from 0.25 to 0.6 seconds, after how the one ends and the next is said. */
export function gapBetween(before: { text: string; who: string }, next: { who: string; mood?: MoodId }): number {
  let gap = 0.36
  if (/[?]\s*$/.test(before.text)) gap = 0.3
  if (/(…|\.\.\.)\s*$/.test(before.text)) gap = 0.5
  if (before.who === next.who) gap += 0.08
  if (next.mood !== undefined && slow.includes(next.mood)) gap += 0.16
  if (next.mood !== undefined && quick.includes(next.mood)) gap -= 0.08
  return Math.min(0.6, Math.max(0.25, gap))
}

/** At least two seconds, and time to read it twice. */
export function secondsToRead(text: string): number {
  return Math.max(2, 0.8 + text.length / 12)
}

/** A description without a voice is read at 15 characters a second. */
export function secondsToDescribe(text: string): number {
  return Math.round((text.length / 15) * 1000) / 1000
}
