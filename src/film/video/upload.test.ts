import assert from 'node:assert/strict'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { createPerson } from '#testing/browser.ts'
import { stillClock } from '#testing/house.ts'
import { dilemma, key, openVideoHouse } from './testing-house.ts'
import { smallVideo } from './testing-videos.ts'
import { limits } from './video.ts'
import { words } from './words.ts'

const { problem, consent, upload, door, off } = words.da
const facts = { title: 'Nabolaget spørger', language: 'da', dilemma, consent: 'yes' }
const base = '/vaerksted/video'
const json = { accept: 'application/json' }
const tools = { createPerson, stillClock }
let house: Awaited<ReturnType<typeof openVideoHouse>>
let video: Uint8Array<ArrayBuffer>
before(async () => {
  [house, video] = await Promise.all([openVideoHouse(tools), smallVideo()])
  await house.unlock()
})
after(() => house.close())

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'latin1'))

test('without a key the page says that upload is off, and how to turn it on', async () => {
  const closed = await openVideoHouse(tools, { key: undefined })
  const seen = await closed.person.get(base)
  assert.ok(seen.html.includes(off.text) && !seen.html.includes('<form'))
  assert.equal((await closed.send(base, facts, { name: 'film.mp4', bytes: video })).status, 403)
  await closed.close()
})

test('the key opens the door in both languages, a wrong one does not, and guessing is slowed down', async () => {
  const other = await openVideoHouse(tools)
  assert.ok((await other.person.get(base)).html.includes(door.lead))
  assert.equal((await other.send(base, facts, { name: 'film.mp4', bytes: video })).status, 403, 'nothing is taken without the key')
  for (let tries = 0; tries < 5; tries++) assert.ok((await other.person.post(`${base}/noegle`, { key: `${key}${tries}` })).html.includes(door.wrong))
  const barred = await other.person.post(`${base}/noegle`, { key })
  assert.deepEqual([barred.status, barred.html.includes(door.barred)], [429, true])
  other.clock.advance(16 * 60_000)
  assert.ok((await other.person.post(`${base}/noegle`, { key })).html.includes(upload.heading))
  assert.ok((await other.person.get('/en/workshop/video')).html.includes(words.en.upload.heading))
  assert.equal((await other.person.get('/en/vaerksted/video')).path, '/en/workshop/video')
  assert.ok(other.person.cookies().every((cookie) => !cookie.includes(key)), 'the key is not kept in the browser')
  await other.person.post(`${base}/laas`)
  assert.ok((await other.person.get(base)).html.includes(door.lead))
  await other.close()
})

test('a video that is sent with a plain form is made, and seen by those with the key alone', async () => {
  const sent = await house.send(base, facts, { name: 'film.exe', bytes: video })
  assert.equal(sent.status, 303, 'what it is called tells nothing')
  const page = sent.headers.get('location') ?? ''
  assert.match((await house.person.get(page)).html, /http-equiv="refresh"/)
  await house.videos.jobs.settled()
  const seen = await house.person.get(page)
  assert.ok(seen.html.includes('<dilemma-film') && seen.html.includes(words.da.page.noCaptions))
  assert.match(seen.html, /Den slettes 24\. december 2026/)
  assert.equal(seen.headers.get('cache-control'), 'no-store')
  const id = page.split('/').at(-1) ?? ''
  assert.deepEqual(house.files(), [id, `${id}/film.mp4`, `${id}/poster.jpg`], 'what came in is gone')
  const part = await house.request(`${page}/film.mp4`, { headers: { range: 'bytes=0-9' } })
  assert.deepEqual([part.status, part.headers.get('cache-control'), (await part.arrayBuffer()).byteLength], [206, 'no-store', 10])
  assert.equal((await house.app.request(`${page}/film.mp4`)).status, 404, 'without the key')
  assert.equal((await house.app.request(`/video/${id}/film.mp4`)).status, 404, 'a draft')
  assert.equal(await house.videos.publishedVideo(dilemma), undefined)

  await house.person.post(`${page}/visning`, { shown: 'yes' })
  assert.equal((await house.app.request(`/video/${id}/film.mp4`)).status, 200)
  assert.equal((await house.videos.publishedVideo(dilemma))?.id, id)
  const data = await (await house.app.request(`/video/${id}/tidslinje.json`)).json()
  assert.deepEqual([data.timeline.parts[0].id, data.timeline.duration, data.file.startsWith(`/video/${id}/film.mp4?v=`)], ['start', 1, true])

  const gone = await house.person.post(`${page}/sletning`)
  assert.ok(gone.html.includes(words.da.page.removed))
  assert.deepEqual(house.files(), [])
  assert.equal((await house.app.request(`/video/${id}/film.mp4`)).status, 404)
  assert.equal((await house.person.get(page)).status, 404)
})

test('a form without a title, a tick or a file comes back with a sentence for each, and what was typed', async () => {
  const seen = await house.send(base, { title: '', dilemma }, { name: '', bytes: bytesOf('') })
  const html = await seen.text()
  assert.equal(seen.status, 422)
  for (const sentence of [upload.noTitle, consent.missing]) assert.ok(html.includes(sentence), sentence)
  const unchosen = await (await house.send(base, facts, { name: '', bytes: bytesOf('') })).text()
  assert.ok(unchosen.includes(upload.noFile) && unchosen.includes(facts.title))
  assert.match(unchosen, new RegExp(`value="${dilemma}" selected`))
  assert.deepEqual(house.files(), [])
})

const bad: [string, keyof typeof problem, () => Promise<Uint8Array<ArrayBuffer>>][] = [
  ['a program with another name', 'program', async () => bytesOf(`MZ${'\0'.repeat(5_000)}`)],
  ['a picture', 'not-video', async () => bytesOf(`\xFF\xD8\xFF\xE0${'x'.repeat(5_000)}`)],
  ['sound in a file of its own', 'sound-only', async () => bytesOf(`ID3\x04${'\0'.repeat(5_000)}`)],
  ['sound without a picture in an MP4', 'sound-only', () => smallVideo({ hasPicture: false })],
  ['half an MP4', 'broken', async () => video.slice(0, video.length / 2)],
  ['the beginning of an MP4 and then rubbish', 'broken', async () => Uint8Array.from([...video.subarray(0, 40), ...Buffer.alloc(3_000, 7)])],
  ['a video of three hours', 'too-long', () => smallVideo({ rate: 5, spacing: 2_160, hasSound: false })],
]
for (const [what, why, make] of bad) {
  test(`${what} is refused with its own sentence, and nothing is left of it`, async () => {
    const bytes = await make()
    const seen = await house.send(base, facts, { name: 'film.mp4', bytes })
    assert.equal(seen.status, 422)
    assert.ok((await seen.text()).includes(`id="file-problem">${problem[why]}`), why)
    assert.deepEqual(house.files(), [])
    assert.deepEqual(await house.videos.db.selectFrom('film_videos').select('id').execute(), [])
  })
}

test('a video without sound is taken, and the page says kindly that it has none', async () => {
  const sent = await house.send(base, facts, { name: 'film.mp4', bytes: await smallVideo({ hasSound: false }) })
  await house.videos.jobs.settled()
  const page = sent.headers.get('location') ?? ''
  assert.ok((await house.person.get(page)).html.includes(words.da.page.silent))
  await house.person.post(`${page}/sletning`)
})

test('a disk without room is told at once, and nothing is begun', async () => {
  const full = await openVideoHouse(tools, { freeBytes: async () => 1_000_000 })
  await full.unlock()
  const seen = await full.send(base, facts, { name: 'film.mp4', bytes: video })
  assert.ok((await seen.text()).includes(problem['disk-full']))
  assert.deepEqual(full.files(), [])
  await full.close()
})

test('a form that is cut off in the middle leaves nothing', async () => {
  let sent = 0
  const body = new ReadableStream({
    pull: (controller) => {
      if (sent++ === 0) controller.enqueue(Buffer.from(`--grænse\r\ncontent-disposition: form-data; name="file"; filename="a.mp4"\r\n\r\n`.replaceAll('æ', 'ae')))
      else if (sent === 2) controller.enqueue(video.subarray(0, 2_000))
      else controller.error(new Error('the browser has gone'))
    },
  })
  const seen = await house.request(base, { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'multipart/form-data; boundary=graense' } } as RequestInit)
  assert.ok((await seen.text()).includes(problem['cut-off']))
  assert.deepEqual(house.files(), [])
})

async function begin(size = video.length): Promise<{ id: string; pieces: string; page: string; removal: string }> {
  const begun = await house.send(base, { ...facts, size: String(size) }, undefined, json)
  assert.equal(begun.status, 200)
  return begun.json()
}
const piece = (to: string, from: number, body: BodyInit) => house.request(`${to}?fra=${from}`, { method: 'POST', body, headers: json })

test('a file that comes in pieces goes on where it was cut off, and is made', async () => {
  const { pieces, page, removal, id } = await begin()
  assert.deepEqual(await (await piece(pieces, 0, video.slice(0, 1_000))).json(), { received: 1_000 })
  const twice = await piece(pieces, 0, video.slice(0, 1_000))
  assert.deepEqual([twice.status, await twice.json()], [409, { received: 1_000 }], 'a piece that was lost on the way back is not written twice')
  let sent = 0
  const torn = new ReadableStream({ pull: (controller) => (sent++ === 0 ? controller.enqueue(video.slice(1_000, 1_300)) : controller.error(new Error('gone'))) })
  await house.request(`${pieces}?fra=1000`, { method: 'POST', body: torn, duplex: 'half', headers: json } as RequestInit)
  const known = await (await house.request(pieces, { headers: json })).json()
  assert.deepEqual(known, { received: 1_300, size: video.length })
  assert.match((await house.person.get(page)).html, /% er nået frem/)
  const last = await piece(pieces, 1_300, video.slice(1_300))
  assert.deepEqual(await last.json(), { received: video.length, page })
  await house.videos.jobs.settled()
  assert.deepEqual(house.files(), [id, `${id}/film.mp4`, `${id}/poster.jpg`])
  assert.deepEqual(await (await house.request(removal, { method: 'POST', headers: json })).json(), { removed: true })
  assert.deepEqual(house.files(), [])
})

test('pieces of what is no video, of too much, or that are called off, leave nothing', async () => {
  const wrong = await begin(100)
  const refused = await piece(wrong.pieces, 0, bytesOf(`MZ${' '.repeat(98)}`))
  assert.deepEqual([refused.status, await refused.json()], [422, { problem: problem.program }])
  const more = await begin(500)
  assert.deepEqual(await (await piece(more.pieces, 0, video.slice(0, 600))).json(), { problem: problem['too-many-bytes'] })
  const stopped = await begin()
  await piece(stopped.pieces, 0, video.slice(0, 1_000))
  await house.request(stopped.removal, { method: 'POST', headers: json })
  assert.deepEqual(house.files(), [])
  const huge = await house.send(base, { ...facts, size: String(limits.bytes + 1) }, undefined, json)
  assert.deepEqual([huge.status, await huge.json()], [422, { problems: { file: problem['too-many-bytes'] } }])
})

test('a video that is deleted while it is made leaves no file', async () => {
  const sent = await house.send(base, facts, { name: 'film.mp4', bytes: await smallVideo({ width: 640, height: 360, seconds: 4, hasSound: false }) })
  const page = sent.headers.get('location') ?? ''
  await new Promise((wake) => setTimeout(wake, 400))
  assert.ok(house.videos.jobs.stateOf(page.split('/').at(-1) ?? '') !== undefined, 'it is being made')
  await house.person.post(`${page}/sletning`)
  await house.videos.jobs.settled()
  assert.deepEqual(house.files(), [])
})

test('a house that closes in the middle makes the video when it opens again, and tidies away what nobody knows', async () => {
  const { pieces, id } = await begin()
  await piece(pieces, 0, video)
  await house.videos.close()
  writeFileSync(join(house.folder, 'rest'), 'left by a process that was killed')
  const again = await house.open()
  await again.jobs.settled()
  assert.ok(!existsSync(join(house.folder, 'rest')))
  assert.deepEqual(house.files(), [id, `${id}/film.mp4`, `${id}/poster.jpg`])

  const { removed: none, at: still } = { removed: await again.removeExpired('2026-12-23'), at: house.files().length }
  assert.deepEqual([none, still], [0, 3], 'on the day before it is there')
  assert.equal(await again.removeExpired('2026-12-24'), 1)
  assert.deepEqual(house.files(), [])
})
