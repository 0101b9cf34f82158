import type { Dilemma, Process } from '../../library.ts'
import { topicsOf } from '../dilemmas/finding.ts'
import type { Wish } from './wish.ts'

/** What a meeting is held on, and why: all begin with the starter; `other` fits only part of what was asked for. */
export type Meeting = { kind: 'dilemma'; dilemma: Dilemma; why: 'starter' | 'fits' | 'other' } | { kind: 'process'; process: Process }

/** The meetings in order, and the processes that suit the same team when it has more time. */
export type Programme = { meetings: readonly Meeting[]; beside: readonly Process[] }

/** A process that takes a meeting takes the fourth: by then there are agreements to look back on. */
const processAfter = 3
const practisedAfter = 3
const mostBeside = 3

/**
 * A programme for a wish: it begins with the starter, fits the group as far as the library goes, spreads over the groups
 * A–G, and never has two dilemmas of one group in a row. When the library has no more, the programme is shorter.
 */
export function programmeOf(dilemmas: readonly Dilemma[], processes: readonly Process[], wish: Wish): Programme {
  const inTime = dilemmas.filter((dilemma) => dilemma.guide !== undefined || String(dilemma.minutes) === wish.minutes)
  const fitting = processes.filter(({ minutes }) => minutes > 20 && minutes <= Number(wish.minutes))
  const meetings: Meeting[] = []
  while (meetings.length < wish.meetings) {
    const chosen = dilemmasOf(meetings)
    const process = meetings.length === processAfter ? closest(fitting, chosen)[0] : undefined
    const dilemma = process === undefined ? nextDilemma(inTime, chosen, wish) : undefined
    if (process !== undefined) meetings.push({ kind: 'process', process })
    else if (dilemma !== undefined) meetings.push({ kind: 'dilemma', dilemma, why: dilemma.isStarter ? 'starter' : missing(dilemma, wish) < 1 ? 'fits' : 'other' })
    else break
  }
  const held = meetings.flatMap((meeting) => (meeting.kind === 'process' ? meeting.process.id : []))
  const beside = closest(processes.filter(({ id }) => !held.includes(id)), dilemmasOf(meetings)).slice(0, mostBeside)
  return { meetings, beside }
}

function nextDilemma(dilemmas: readonly Dilemma[], chosen: readonly Dilemma[], wish: Wish): Dilemma | undefined {
  const last = chosen.at(-1)
  const open = dilemmas.filter((dilemma) => !chosen.includes(dilemma) && dilemma.group !== last?.group && (chosen.length >= practisedAfter || !dilemma.needsPractised))
  const starter = last === undefined ? open.find(({ isStarter }) => isStarter) : undefined
  return starter ?? lowest(open, (dilemma) => [missing(dilemma, wish), chosen.filter(({ group }) => group === dilemma.group).length, alikeness(dilemma, chosen)])
}

/** How much of what was asked for a dilemma does not have: what is for everyone fits, and what is for just these fits better. */
function missing(dilemma: Dilemma, { role, place, topic }: Wish): number {
  const byRole = role === undefined || dilemma.roles.includes(role) ? 0 : dilemma.roles.includes('everyone') ? 0.5 : 1
  return byRole + Number(place !== undefined && dilemma.place !== place) + Number(topic !== undefined && !topicsOf(dilemma).includes(topic))
}

/** How often what a dilemma is about has been talked about already. */
function alikeness({ themes }: Dilemma, chosen: readonly Dilemma[]): number {
  return chosen.reduce((sum, other) => sum + other.themes.filter((theme) => themes.includes(theme)).length, 0)
}

/** The processes in the order of how much they share with the dilemmas; those that lead to none of it come last. */
function closest(processes: readonly Process[], dilemmas: readonly Dilemma[]): readonly Process[] {
  const trained = new Set(dilemmas.flatMap(({ competencies }) => competencies))
  const shared = ({ dilemmas: ids, competencies }: Process) => 3 * dilemmas.filter(({ id }) => ids.includes(id)).length + competencies.filter((one) => trained.has(one)).length
  return processes.toSorted((one, other) => shared(other) - shared(one))
}

function dilemmasOf(meetings: readonly Meeting[]): readonly Dilemma[] {
  return meetings.flatMap((meeting) => (meeting.kind === 'dilemma' ? meeting.dilemma : []))
}

/** The first value whose measures are lowest, the first measure before the next. */
function lowest<Value>(values: readonly Value[], measuresOf: (value: Value) => readonly number[]): Value | undefined {
  const [best] = values.map((value) => ({ value, measures: measuresOf(value) })).toSorted((one, other) => one.measures.map((measure, at) => measure - (other.measures[at] ?? 0)).find((difference) => difference !== 0) ?? 0)
  return best?.value
}
