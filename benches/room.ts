import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { openBenchDatabase } from './house.ts'
import { startMeeting, type Meeting } from './meeting.ts'
import { median, quantile, report, type Bar } from './report.ts'
import { inParallel, pinGenerator } from './run.ts'
import { startToldHouse, type ToldHouse } from './told-house-process.ts'
import { acknowledgementTimes, screenTimes, voteAll } from './voting.ts'
import { rateOf, watch, type Watch } from './watching.ts'

const step = '0.choice'
const withinMs = 5_000
const acts = 4
const warmPhones = 200
const hasBars = (phones: number) => phones <= 2_000

/** A room in which every phone holds a stream and votes once within five seconds, and what became of each vote. */
export async function roomBench(phones: number): Promise<void> {
  const keepsOpen = openFilesAllow(phones)
  pinGenerator()
  const database = await openBenchDatabase()
  try {
    // The phones go in while another process of the house runs, so that the memory of this is no part of the streams'.
    const before = await startToldHouse(database.ownerUrl, 0)
    const { meeting, cookies } = await openRoom(before.port, phones).finally(before.stop)
    const house = await startToldHouse(database.ownerUrl, before.port)
    try {
      await warmUp(house.port)
      await measure(house, database.ownerUrl, meeting, cookies, keepsOpen)
    } finally {
      await house.stop()
    }
  } finally {
    await database.stop()
  }
}

async function measure(house: ToldHouse, ownerUrl: string, meeting: Meeting, cookies: readonly string[], keepsOpen: boolean): Promise<void> {
  const phones = cookies.length
  const choices = await meeting.choices(cookies[0] ?? '')
  const empty = await house.state()
  const { screen, watches } = await watchAll(house.port, meeting, cookies)
  const streams = [screen, ...watches]
  const full = await house.state()
  if (empty.streams > 0 || full.streams !== streams.length) throw new Error(`${full.streams - empty.streams} streams are open, and ${streams.length} were opened`)

  const from = performance.now()
  const votes = await voteAll(house.port, cookies, { code: meeting.code, step, choices, withinMs, keepsOpen })
  const acknowledged = new Set(votes.filter(({ acknowledgedAt }) => acknowledgedAt !== undefined).map(({ cookie }) => cookie)).size
  const kept = await countsIn(ownerUrl, meeting.code)
  await until(() => streams.every(({ count }) => count === kept.counted))
  const to = performance.now()
  const cpuMs = (await house.state()).cpuMs - full.cpuMs
  const behind = streams.filter(({ count, wentBack, isOver }) => count !== kept.counted || wentBack || isOver).length
  const missed = await actAndCount(meeting, streams)

  const bar = (limit: Bar): [Bar?] => (hasBars(phones) ? [limit] : [])
  const acknowledging = acknowledgementTimes(votes)
  const showing = screenTimes(votes, screen.seen)
  const again = votes.filter(({ tries }) => tries > 1).length
  console.error(`${acknowledged} of ${phones} acknowledged, ${again} sent again; median ${Math.round(median(acknowledging))} ms to the acknowledgement, ${Math.round(median(showing))} ms to the screen`)
  console.error(`the house computed ${Math.round(cpuMs)} ms in ${Math.round(to - from)} ms`)
  report('acknowledged_votes_lost', Math.max(Math.abs(kept.counted - acknowledged), Math.abs(kept.ballots - acknowledged)), 'votes', { atMost: 0 })
  report('vote_acknowledged_p99_ms', quantile(acknowledging, 0.99), 'ms', ...bar({ atMost: 100 }))
  report('vote_to_screen_p99_ms', quantile(showing, 0.99), 'ms', ...bar({ atMost: 250 }))
  report('memory_per_connection_kb', (full.rss - empty.rss) / 1024 / streams.length, 'KB', ...bar({ atMost: 24 }))
  report('phones_with_four_updates', watches.filter(({ changes }) => changes >= 4).length, 'phones', { atLeast: phones })
  report('updates_lost', behind + missed, 'updates', { atMost: 0 })
  // Two moments of arrival are a little nearer to each other than the moments of sending may be.
  report('screen_events_per_s', rateOf(screen, from, to), '1/s', { atMost: 10.1 })
  report('phone_events_per_s_max', Math.max(...watches.map((one) => rateOf(one, from, to))), '1/s', { atMost: 1.05 })
  for (const { close } of streams) close()
}

/** A room at its first question, with its phones in. */
async function openRoom(port: number, phones: number): Promise<{ meeting: Meeting; cookies: string[] }> {
  const meeting = await startMeeting(port, { people: 'many', minutes: '20' })
  const cookies = await meeting.join(phones)
  await meeting.goTo(step)
  return { meeting, cookies }
}

/** Another meeting goes first, as in a house that has been open for a while: its code is compiled when ours begins. */
async function warmUp(port: number): Promise<void> {
  const { meeting, cookies } = await openRoom(port, warmPhones)
  const { screen, watches } = await watchAll(port, meeting, cookies)
  const choices = await meeting.choices(cookies[0] ?? '')
  await voteAll(port, cookies, { code: meeting.code, step, choices, withinMs: 2_000, keepsOpen: false })
  for (const { close } of [screen, ...watches]) close()
}

/** Whether every phone may hold two connections; throws when there are too few open files even for one and a few. */
function openFilesAllow(phones: number): boolean {
  // Node has raised its own limit as far as it may, and what it starts inherits that.
  const said = spawnSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }).stdout.trim()
  const limit = said === 'unlimited' ? Number.POSITIVE_INFINITY : Number(said)
  if (limit < phones * 1.5 + 200) throw new Error(`${phones} phones need at least ${phones * 1.5 + 200} open files, and ${said} are allowed: ulimit -n`)
  const isEnough = limit >= phones * 2 + 200
  if (!isEnough) console.error(`only ${said} open files are allowed, so each phone closes its second connection when its vote is acknowledged`)
  return isEnough
}

async function watchAll(port: number, { code, screenCookie }: Meeting, cookies: readonly string[]): Promise<{ screen: Watch; watches: Watch[] }> {
  const screen = await watch(port, `/skaerm/${code}/stroem`, screenCookie)
  const watches: Watch[] = []
  await inParallel(cookies, 100, async (cookie) => {
    watches.push(await watch(port, `/d/${code}/stroem`, cookie))
  })
  return { screen, watches }
}

/** The facilitator acts some times, each when all have heard of the last; answers how many streams missed one. */
async function actAndCount({ act }: Meeting, watches: readonly Watch[]): Promise<number> {
  let missed = 0
  for (let times = 0; times < acts; times++) {
    const turn = Math.max(...watches.map((one) => one.turn)) + 1
    await act('minute')
    await until(() => watches.every((one) => one.turn === turn))
    missed += watches.filter((one) => one.turn !== turn).length
  }
  return missed
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waitedMs = 0; waitedMs < 5_000 && !isSo(); waitedMs += 50) await sleep(50)
}

/** What the database has, read past the house. */
async function countsIn(ownerUrl: string, code: string): Promise<{ counted: number; ballots: number }> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ counted: number; ballots: number }>(
      `select (select coalesce(sum(count), 0)::int from dialogue_counters where room_id = room.id and round = $2) as counted,
        (select count(*)::int from dialogue_ballots where room_id = room.id and round = $2) as ballots
        from dialogue_rooms room where code = $1`,
      [code, step],
    )
    const [row] = rows
    if (row === undefined) throw new Error('the room is not in the database')
    return row
  } finally {
    await client.end()
  }
}
