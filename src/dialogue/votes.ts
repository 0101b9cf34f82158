import { ballotId, ballotTag, choiceOn, movement } from './ballots.ts'
import { bothIn, pass, presence, type Round } from './rounds.ts'

/** What one phone sends at one time: an answer to each of some rounds. */
export type Votes = { room: string; secret: string; answers: readonly { round: Round; choice: string }[] }

/** `counted` is said only after the commit. `late`: a round is frozen; nothing was changed. */
export type Outcome = 'counted' | 'late' | 'unknown-phone'

export type Ballot = { room: string; round: string; id: Buffer; tag: Buffer | null }
export type Counter = { room: string; round: string; choice: string; by: number }

/** What a group of votes changes, to be written in one transaction. */
export type Changes = { tags: readonly Ballot[]; counters: readonly Counter[]; outcomes: readonly Outcome[] }

/** The name of a round, or of a ballot in it, among those of all rooms. */
export function keyOf(room: string, round: string, id?: Buffer): string {
  return `${room}|${round}|${id === undefined ? '' : id.toString('base64')}`
}

/** The ballots that must be read before a group can be counted. */
export function ballotsOf(group: readonly Votes[]): readonly Ballot[] {
  const wanted = new Map<string, Ballot>()
  const want = (room: string, round: string, secret: string) => {
    const id = ballotId(secret, room, round)
    wanted.set(keyOf(room, round, id), { room, round, id, tag: null })
  }
  for (const { room, secret, answers } of group) {
    want(room, presence, secret)
    for (const { round } of answers) {
      want(room, round.round, secret)
      if (round.twin !== undefined) want(room, round.twin, secret)
    }
  }
  return [...wanted.values()]
}

/**
 * Counts a group of votes on paper. Within a group a ballot's votes apply in the order in which they came; a frozen
 * round, and a phone that never entered, change nothing. `frozen` tells of each round whether it is.
 */
export function apply(group: readonly Votes[], frozen: ReadonlyMap<string, boolean>, read: ReadonlyMap<string, Ballot>): Changes {
  const ballots = new Map(read)
  const tags = new Map<string, Ballot>()
  const counters = new Map<string, Counter>()
  const outcomes = group.map(({ room, secret, answers }): Outcome => {
    const isEntering = answers.every(({ round }) => round.round === presence)
    if (!isEntering && !ballots.has(keyOf(room, presence, ballotId(secret, room, presence)))) return 'unknown-phone'
    if (answers.some(({ round }) => frozen.get(keyOf(room, round.round)) !== false)) return 'late'
    for (const { round, choice } of answers) {
      const id = ballotId(secret, room, round.round)
      const key = keyOf(room, round.round, id)
      const before = choiceOn(ballots.get(key)?.tag ?? null, secret, room, round.round, round.choices)
      const ballot = { room, round: round.round, id, tag: ballotTag(secret, room, round.round, choice) }
      for (const move of movement(before, choice)) add(counters, { room, round: round.round, ...move })
      if (round.twin !== undefined && isAnswered(ballots, secret, room, round.twin, round.choices)) {
        add(counters, { room, round: round.round, choice: bothIn(round.round), by: answered(choice) - answered(before) })
      }
      if (before === choice) continue
      ballots.set(key, ballot)
      tags.set(key, ballot)
    }
    return 'counted'
  })
  return { tags: [...tags.values()], counters: [...counters.values()].filter(({ by }) => by !== 0), outcomes }
}

function isAnswered(ballots: ReadonlyMap<string, Ballot>, secret: string, room: string, round: string, choices: readonly string[]): boolean {
  const ballot = ballots.get(keyOf(room, round, ballotId(secret, room, round)))
  return answered(choiceOn(ballot?.tag ?? null, secret, room, round, choices)) === 1
}

function answered(choice: string | undefined): 0 | 1 {
  return choice === undefined || choice === pass ? 0 : 1
}

function add(counters: Map<string, Counter>, counter: Counter): void {
  const key = `${keyOf(counter.room, counter.round)}${counter.choice}`
  counters.set(key, { ...counter, by: (counters.get(key)?.by ?? 0) + counter.by })
}
