import { setTimeout as sleep } from 'node:timers/promises'
import { inParallel } from './run.ts'
import { browserEncodings, openConnection, textOf, type Connection } from './wire.ts'

/** One phone's vote: when it was first sent, and when the house had said that it is received. */
export type Vote = { cookie: string; form: Record<string, string>; sentAt: number; acknowledgedAt: number | undefined; tries: number }

type Ballot = { code: string; step: string; choices: readonly string[]; withinMs: number; keepsOpen: boolean }

const sureness = ['unsure', 'fairly', 'sure']
const patienceMs = 10_000
const mostTries = 20

/**
 * Every phone votes once, at a moment of its own, on a second connection, whether or not the others have been answered.
 * What stays unanswered is sent again, as the phone does. `keepsOpen`: the connections stay open as a browser's do.
 */
export async function voteAll(port: number, cookies: readonly string[], ballot: Ballot): Promise<Vote[]> {
  const votes = cookies.map((cookie, index) => ({ cookie, form: formOf(ballot, index), sentAt: 0, acknowledgedAt: undefined, tries: 0 }))
  const connections = new Map<Vote, Connection>(votes.map((vote) => [vote, openConnection(port)]))
  const closeAll = () => [...connections.values()].forEach((connection) => connection.close())
  const late = setTimeout(closeAll, ballot.withinMs + patienceMs)

  async function send(vote: Vote): Promise<void> {
    const connection = connections.get(vote)
    vote.tries++
    const answer = await connection
      ?.ask({ path: `/d/${ballot.code}/svar`, headers: { ...browserEncodings, cookie: vote.cookie, 'x-requested-by': 'phone' }, form: vote.form })
      .catch(() => undefined)
    if (answer === undefined || answer.status >= 500) return
    vote.acknowledgedAt = performance.now()
    const page = textOf(answer)
    if (answer.status !== 200 || !page.includes('class="received"')) throw new Error(`a vote was answered ${answer.status}: ${page}`)
    if (!ballot.keepsOpen) connection?.close()
  }

  await Promise.all(
    votes.map(async (vote: Vote) => {
      await sleep(Math.random() * ballot.withinMs)
      vote.sentAt = performance.now()
      await send(vote)
    }),
  )
  clearTimeout(late)
  await inParallel(votes.filter((vote: Vote) => vote.acknowledgedAt === undefined), 50, async (vote: Vote) => {
    while (vote.acknowledgedAt === undefined && vote.tries < mostTries) {
      await sleep(500)
      await send(vote)
    }
  })
  closeAll()
  return votes
}

/** Milliseconds from sending to the acknowledgement, for those that have one. */
export function acknowledgementTimes(votes: readonly Vote[]): number[] {
  return votes.flatMap(({ sentAt, acknowledgedAt }) => (acknowledgedAt === undefined ? [] : [acknowledgedAt - sentAt]))
}

/**
 * Milliseconds from sending a vote to the first event of a screen that surely covers it. When a vote was acknowledged,
 * at most so many were committed before it as had been sent by then; a count as high as that holds the vote.
 */
export function screenTimes(votes: readonly Vote[], seen: readonly { at: number; count: number }[]): number[] {
  const sends = votes.map(({ sentAt }) => sentAt).sort((a, b) => a - b)
  return votes.flatMap(({ sentAt, acknowledgedAt }) => {
    if (acknowledgedAt === undefined) return []
    const sentByThen = firstAfter(sends, acknowledgedAt)
    const covering = seen.find(({ count }) => count >= sentByThen)
    return [covering === undefined ? Number.POSITIVE_INFINITY : covering.at - sentAt]
  })
}

// The first place in a sorted list whose value is greater, which is also how many are not.
function firstAfter(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}

function formOf({ step, choices }: Ballot, index: number): Record<string, string> {
  const choice = choices[index % choices.length] ?? ''
  // Two in three also say how sure they are.
  const sure = index % 3 === 0 ? undefined : sureness[index % sureness.length]
  return sure === undefined ? { step, choice } : { step, choice, sure }
}
