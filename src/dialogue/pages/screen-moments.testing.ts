import { openLibrary, type Dilemma } from '#library/index.ts'
import type { RecordContents } from '#agreements/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import type { Language } from '#urls.ts'
import { inLanguage, type Moment } from '../moment.ts'
import type { Settings } from '../programme.ts'
import { positionOf, type Room } from '../room.ts'
import type { Round } from '../rounds.ts'

export const library = await openLibrary('content', () => undefined)

export const keys = { room: 'https://dialog.test/d/KMXACR', address: 'dialog.test/deltag' }

export function siteIn(language: Language): Site {
  return { language, assets: { href: (name) => `/assets/${name}`, respond: () => new Response() }, publicUrl: undefined, breachUrl: undefined }
}

export type Made = {
  step: string
  language?: Language
  settings?: Partial<Settings>
  room?: Partial<Room>
  present?: number
  heard?: number
  /** Phone answers of a round, in the order of its choices. */
  tallies?: Record<string, readonly number[]>
  hands?: Record<string, readonly number[]>
  frozen?: readonly string[]
  both?: number
  record?: RecordContents
  previous?: RecordContents
  secondsIn?: number
  change?: (dilemma: Dilemma) => Dilemma
}

const settings: Settings = {
  dilemmas: ['paa-konens-vegne'],
  minutes: 20,
  people: 'middle',
  answers: 'phones',
  isRemote: false,
  isAcrossShifts: false,
  leader: 'self',
  asksAgain: true,
}

/** A moment made by hand over a real dilemma; what is not said is as in an ordinary meeting. Its code has no digit. */
export function makeMoment(made: Made): Moment {
  const startedAt = new Date('2026-11-24T09:00:00Z')
  const room: Room = {
    id: 'room',
    code: 'KMXACR',
    language: 'da',
    settings: { ...settings, ...made.settings },
    step: made.step,
    turn: 1,
    showing: undefined,
    film: undefined,
    stepStartedAt: startedAt,
    pausedAt: undefined,
    extraSeconds: 0,
    isHurried: false,
    isIncident: false,
    guideHash: Buffer.alloc(32),
    screenHash: Buffer.alloc(32),
    record: undefined,
    lastActOn: '2026-11-24',
    isClosed: false,
    ...made.room,
  }
  const position = positionOf(room)
  if (position.step.key !== made.step) throw new Error(`the programme has no step ${made.step}`)
  const tallyIn = (counts: Made['tallies']) => ({ round, choices }: Round) =>
    choices.map((choice, index) => ({ choice, count: counts?.[round]?.[index] ?? 0 }))
  const bare: Moment = {
    room,
    position,
    language: 'da',
    dilemma: undefined,
    dilemmas: [],
    film: undefined,
    counts: {
      present: made.present ?? 14,
      heard: () => made.heard ?? 0,
      tally: tallyIn(made.tallies),
      both: () => made.both ?? 0,
      isFrozen: (round) => made.frozen?.includes(round) ?? false,
      hands: tallyIn(made.hands),
    },
    record: made.record,
    previous: made.previous,
    now: new Date(startedAt.getTime() + (made.secondsIn ?? 30) * 1000),
  }
  const moment = inLanguage(bare, made.language ?? 'da', library)
  if (moment.dilemma === undefined) throw new Error('the dilemma of the moment is not in the content')
  return { ...moment, dilemma: made.change?.(moment.dilemma) ?? moment.dilemma }
}

/** What a page says, without its markup and without what only the head holds. */
export function textOf(html: string): string {
  return html
    .replace(/<head>.*<\/head>/s, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
