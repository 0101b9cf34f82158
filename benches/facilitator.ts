import { setTimeout as sleep } from 'node:timers/promises'
import { openEventStream } from './event-stream.ts'
import { expect, startMeeting } from './meeting.ts'
import { quantile, report } from './report.ts'
import { inParallel } from './run.ts'
import { askOnce, browserEncodings, openConnection, type Connection } from './wire.ts'

const phones = 12
const perSecond = 20
const seconds = 20
const warmSeconds = 2

/** The facilitator's page twenty times a second, while twelve phones and a screen follow the room and change their answers. */
export async function weighFacilitator(port: number): Promise<void> {
  const meeting = await startMeeting(port, { people: 'middle', minutes: '20' })
  const room = `/d/${meeting.code}`
  const cookies = await meeting.join(phones)
  await meeting.goTo('0.choice')
  const choices = await meeting.choices(cookies[0] ?? '')
  const streams = [await openEventStream(port, `/skaerm/${meeting.code}/stroem`, meeting.screenCookie, { onEvent: () => {} })]
  await inParallel(cookies, 4, async (cookie) => {
    streams.push(await openEventStream(port, `${room}/stroem`, cookie, { onEvent: () => {} }))
  })

  const idle: Connection[] = []
  async function openPage(): Promise<number> {
    const sentAt = performance.now()
    const connection = idle.pop() ?? openConnection(port)
    const headers = { ...browserEncodings, cookie: meeting.guideCookie }
    expect(200, await connection.ask({ path: `/tovholder/${meeting.code}`, headers }))
    idle.push(connection)
    return performance.now() - sentAt
  }

  async function answer(index: number): Promise<void> {
    const form = { step: '0.choice', choice: choices[index % choices.length] ?? '' }
    const headers = { ...browserEncodings, cookie: cookies[index % phones] ?? '', 'x-requested-by': 'phone' }
    expect(200, await askOnce(port, { path: `${room}/svar`, headers, form }))
  }

  const asked: Promise<number>[] = []
  const answered: Promise<void>[] = []
  const startedAt = performance.now()
  for (let index = 0; index < perSecond * (warmSeconds + seconds); index++) {
    // By the clock and not by the answers: a slow page must not make the next one wait to be asked for.
    await sleep(Math.max(0, startedAt + (1000 * index) / perSecond - performance.now()))
    asked.push(openPage())
    if (index % perSecond === 0) answered.push(answer(index / perSecond))
  }
  const times = await Promise.all(asked)
  await Promise.all(answered)
  report('facilitator_p95_ms', quantile(times.slice(perSecond * warmSeconds), 0.95), 'ms', { atMost: 50 })
  for (const { close } of [...streams, ...idle]) close()
}
