import { join } from 'node:path'
import { startHouse, temporaryFolder } from './house.ts'
import { startMeeting, type Meeting } from './meeting.ts'
import { report } from './report.ts'
import { inParallel, runBench } from './run.ts'
import { createVisitor } from './visitor.ts'
import { askOnce } from './wire.ts'

const others = 11

await runBench(async () => {
  const folder = temporaryFolder()
  const house = await startHouse({ DATA_FOLDER: join(folder.path, 'data') })
  try {
    await weighParticipant(house.port)
    await weighFrontPage(house.port)
  } finally {
    await house.stop()
    folder.remove()
  }
})

/**
 * A phone from the typed code to its receipt in a room of twelve, with script: the code, the promise, going in, waiting, the scene,
 * the question, the answer and its confirmation, and the stream all the while.
 */
async function weighParticipant(port: number): Promise<void> {
  const meeting = await startMeeting(port, { people: 'middle', minutes: '20' })
  const room = `/d/${meeting.code}`
  const phone = createVisitor(port, { fetches: 2, streams: 1, imports: 1 })
  mustShow('the page of the code', await phone.open({ path: '/deltag' }), 'name="kode"')
  mustShow('the promise', await phone.open({ path: room }), `action="${room}/deltagelse"`)
  mustShow('the page that waits', await phone.open({ path: `${room}/deltagelse`, form: {} }), `data-stream="${room}/stroem"`)
  const cookies = await meeting.join(others)
  await phone.told()
  await meeting.goTo('0.scene')
  await phone.told()
  mustShow('the scene', await phone.fetch({ path: room }), `${room}/scene`)
  await meeting.goTo('0.choice')
  await phone.told()
  mustShow('the question', await phone.fetch({ path: room }), 'class="question"')
  const form = { step: '0.choice', choice: (await meeting.choices(cookies[0] ?? ''))[0] ?? '', sure: 'sure' }
  const answer = { path: `${room}/svar`, headers: { 'x-requested-by': 'phone' }, form }
  mustShow('the confirmation', await phone.fetch(answer), 'class="received"')
  await answerAll(port, meeting, cookies, form)
  await phone.told()
  report('participant_bytes', phone.bytes(['page', 'style', 'script', 'font', 'picture', 'stream']), 'bytes', { atMost: 12_288 })
  report('participant_script_bytes', phone.bytes(['script']), 'bytes', { atMost: 3_072 })
  const parts = (['page', 'style', 'script', 'font', 'picture', 'stream'] as const).map((kind) => `${kind} ${phone.bytes([kind])}`)
  console.error(`a participant: ${parts.join(', ')}`)
  phone.close()
}

async function weighFrontPage(port: number): Promise<void> {
  const visitor = createVisitor(port, { fetches: 0, streams: 0, imports: 0 })
  await visitor.open({ path: '/' })
  report('front_page_bytes', visitor.bytes(['page', 'style', 'script', 'font']), 'bytes', { atMost: 81_920 })
  visitor.close()
}

async function answerAll(port: number, { code }: Meeting, cookies: readonly string[], form: Record<string, string>): Promise<void> {
  await inParallel(cookies, 4, async (cookie) => {
    await askOnce(port, { path: `/d/${code}/svar`, headers: { cookie, 'x-requested-by': 'phone' }, form })
  })
}

function mustShow(what: string, html: string, part: string): void {
  if (!html.includes(part)) throw new Error(`${what} does not show ${part}: ${html}`)
}
