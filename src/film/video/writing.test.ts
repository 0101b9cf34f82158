import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { createPerson } from '#testing/browser.ts'
import { stillClock } from '#testing/house.ts'
import { createVideo, readVideo, setReady } from './store/videos.ts'
import { openVideoHouse } from './testing-house.ts'
import { words } from './words.ts'

const { cueProblems, stopProblems, captionFaults, cues: cueWords, upload } = words.da
const tools = { createPerson, stillClock }
let house: Awaited<ReturnType<typeof openVideoHouse>>
before(async () => {
  house = await openVideoHouse(tools)
  await house.unlock()
})
after(() => house.close())

/** A video of two minutes that is ready, as far as the pages know. */
async function aVideo() {
  const id = randomUUID()
  await createVideo(house.videos.db, { id, title: 'Nabolaget spørger', language: 'da', size: 1, createdOn: '2026-11-24', state: 'waiting' })
  await setReady(house.videos.db, id, { seconds: 120, width: 1280, height: 720, hasSound: true }, 'h')
  const page = `/vaerksted/video/${id}`
  const read = async () => (await readVideo(house.videos.db, id)) ?? assert.fail('the video is there')
  return { id, page, read, captions: `${page}/captions/da` }
}

test('a caption is written, changed and removed, and stands in a valid file', async () => {
  const { captions, read, page } = await aVideo()
  const seen = await house.person.post(captions, { from: '0:02.5', to: '0:04', who: 'Amina', text: 'Hvem er det,\n\nder ringer?' })
  assert.ok(seen.html.includes('Amina: Hvem er det'))
  const [cue] = (await read()).cues
  assert.deepEqual([cue?.fromMs, cue?.toMs, cue?.who, cue?.text], [2_500, 4_000, 'Amina', 'Hvem er det,\nder ringer?'])
  await house.person.post(`${captions}/${cue?.id}`, { from: '0:03', to: '0:05', who: '', text: '<b>Hej</b>' })
  const file = await house.request(`${page}/undertekster.da.vtt`)
  assert.equal(await file.text(), 'WEBVTT\n\n1\n00:00:03.000 --> 00:00:05.000\n&lt;b&gt;Hej&lt;/b&gt;\n')
  await house.person.post(`${captions}/${cue?.id}/fjernelse`)
  assert.deepEqual((await read()).cues, [])
})

test('a caption that cannot stand comes back with its sentence and all that was typed; a script is told the same', async () => {
  const { captions, read } = await aVideo()
  await house.person.post(captions, { from: '0:10', to: '0:12', text: 'den første' })
  const tries: [Record<string, string>, string, string][] = [
    [{ from: 'nu', to: '0:04', text: 'hej' }, 'from', cueProblems.time],
    [{ from: '0:04', to: '0:03', text: 'hej' }, 'to', cueProblems.backwards],
    [{ from: '2:30', to: '2:40', text: 'hej' }, 'from', cueProblems.pastEnd('2:00')],
    [{ from: '0:11', to: '0:14', text: 'hej' }, 'from', cueProblems.overlaps('0:10', '0:12')],
    [{ from: '0:20', to: '0:21', text: ' ' }, 'text', cueProblems.text(300)],
    [{ from: '0:20', to: '0:21', text: 'æ'.repeat(301) }, 'text', cueProblems.text(300)],
  ]
  for (const [fields, field, sentence] of tries) {
    const seen = await house.person.post(captions, fields)
    assert.equal(seen.status, 422)
    assert.ok(seen.html.includes(`id="${field}-problem">${sentence}</p>`), sentence)
    assert.ok(seen.html.includes(`value="${fields['from']}"`))
    const told = await house.request(captions, { method: 'POST', body: new URLSearchParams(fields), headers: { accept: 'application/json' } })
    assert.deepEqual([told.status, await told.json()], [422, { problems: { [field]: sentence } }])
  }
  assert.equal((await read()).cues.length, 1)
})

test('two lines at once that overlap: only one of them stands', async () => {
  const { captions, read } = await aVideo()
  await Promise.all(Array.from({ length: 8 }, (_, index) => house.person.post(captions, { from: `0:0${index}`, to: '0:30', text: String(index) })))
  assert.equal((await read()).cues.length, 1)
})

test('a file of captions replaces those of its language alone, and one with a fault changes nothing', async () => {
  const { captions, read, page } = await aVideo()
  await house.person.post(captions, { from: '0:10', to: '0:12', text: 'den gamle' })
  await house.person.post(`${page}/captions/en`, { from: '0:10', to: '0:12', text: 'the old one' })
  const bad = await house.send(`${captions}/fil`, {}, { name: 'a.srt', bytes: Uint8Array.from(Buffer.from('1\n00:00:02,000 --> 00:00:01,000\nhej')) })
  const html = await bad.text()
  assert.deepEqual([bad.status, html.includes(captionFaults.backwards('0:02')), html.includes(cueWords.atLine(2))], [422, true, true])
  assert.equal((await house.send(`${captions}/fil`, {}, { name: '', bytes: new Uint8Array(0) })).status, 422)
  const large = await house.send(`${captions}/fil`, {}, { name: 'a.srt', bytes: new Uint8Array(600 * 1024) })
  assert.ok((await large.text()).includes(cueWords.fileTooLarge))
  assert.deepEqual((await read()).cues.map(({ text }) => text).sort(), ['den gamle', 'the old one'])
  const windows = Uint8Array.from(Buffer.from('1\r\n00:00:01,000 --> 00:00:02,000\r\nDet er på gården\r\n', 'latin1'))
  assert.equal((await house.send(`${captions}/fil`, {}, { name: 'a.srt', bytes: windows })).status, 303)
  assert.deepEqual((await read()).cues.map(({ text }) => text).sort(), ['Det er på gården', 'the old one'])
})

test('a question with its choices is written, is in the film, is changed and removed', async () => {
  const { page, read } = await aVideo()
  const form = { at: '0:42.5', question: 'Hvad ville du gøre – her og nu?', 'text-0': 'Spørge', 'from-0': '0:50', 'to-0': '1:10', 'text-2': 'Vente', 'from-2': '', 'to-2': '' }
  const seen = await house.person.post(`${page}/spoergsmaal/nyt`, form)
  assert.equal(seen.path, page)
  assert.ok(seen.html.includes('viser 0:50 til 1:10') && seen.html.includes('viser intet klip'))
  const data = await (await house.request(`${page}/tidslinje.json`)).json()
  assert.deepEqual(data.timeline.stops, [{ from: 42.5, to: 42.54, question: form.question, choices: [{ text: 'Spørge', part: 'fra-50000-til-70000' }, { text: 'Vente', part: '' }] }])
  const [stop] = (await read()).stops
  const change = `${page}/spoergsmaal/${stop?.id}`
  assert.match((await house.person.get(change)).html, /value="0:42\.5"/)
  await house.person.post(change, { ...form, at: '0:44' })
  assert.deepEqual((await read()).stops.map(({ atMs }) => atMs), [44_000])
  await house.person.post(`${change}/fjernelse`)
  assert.deepEqual((await read()).stops, [])
})

test('a question that cannot stand comes back with each sentence at its field, and nothing is saved', async () => {
  const { page, read } = await aVideo()
  const seen = await house.person.post(`${page}/spoergsmaal/nyt`, { at: '0:42', question: 'Hvad nu?', 'text-1': 'A', 'from-1': '0:40', 'to-1': '0:50', 'text-4': 'B', 'from-4': '1:00', 'to-4': '3:00' })
  assert.equal(seen.status, 422)
  assert.ok(seen.html.includes(`id="from-1-problem">${stopProblems.overStop('0:42')}`), 'at its own place in the form')
  assert.ok(seen.html.includes(`id="from-4-problem">${stopProblems.rangeOutside('2:00')}`))
  const empty = await house.person.post(`${page}/spoergsmaal/nyt`, { at: '', question: '', 'text-0': '', 'from-0': '0:50', 'to-0': '' })
  for (const sentence of [stopProblems.time, stopProblems.question, stopProblems.choice, stopProblems.halfRange]) assert.ok(empty.html.includes(sentence), sentence)
  assert.deepEqual((await read()).stops, [])
})

test('title and dilemma can be changed, and hostile text is text', async () => {
  const { page, read } = await aVideo()
  const title = '<script>alert(1)</script>'
  const seen = await house.person.post(`${page}/titel`, { title, dilemma: 'brevet-i-skraldespanden' })
  assert.ok(!seen.html.includes(title) && seen.html.includes('&lt;script&gt;'))
  assert.deepEqual([(await read()).title, (await read()).dilemma], [title, 'brevet-i-skraldespanden'])
  const refused = await house.person.post(`${page}/titel`, { title: ' ', dilemma: '' })
  assert.deepEqual([refused.status, refused.html.includes(upload.noTitle)], [422, true])
  assert.equal((await house.person.get('/vaerksted/video/ingen-video')).status, 404)
  assert.equal((await house.person.get(`/vaerksted/video/${randomUUID()}`)).status, 404)
})
