import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newSecret } from '#people/index.ts'
import { createPerson } from '#testing/browser.ts'
import { openHouse, type House } from '#testing/house.ts'
import { readCalendar } from '../calendar.testing.ts'
import { addAgreement, followUp } from '../store/agreements.ts'
import { addObstacle, replySecret } from '../store/obstacles.ts'
import { createRecord, readRecord } from '../store/records.ts'
import { saveReply } from '../store/replies.ts'
import { words } from '../words.ts'

let house: House
before(async () => { house = await openHouse() })
after(() => house.close())

const dilemma = 'paa-konens-vegne'
const shut = words.da.shut.title
async function aRecord(heldOn = '2026-11-24', previousId?: string) {
  const secret = newSecret()
  const id = await createRecord(house.services.db, { language: 'da', dilemmas: [dilemma], heldOn, secret, previousId })
  const agreement = (await addAgreement(house.services.db, id, { text: 'Fuldmagten ligger fremme', lever: 'Arbejdsgang', owner: 'Teamkoordinator', followUpOn: '2026-12-15' })) ?? ''
  const obstacle = (await addObstacle(house.services.db, id, { text: 'Vi må ikke ringe ud', carrier: 'Teamleder', receiver: 'med' }, secret)) ?? ''
  return { id, secret, agreement, obstacle, key: `/referat/${id}/noegle/${secret}`, page: `/referat/${id}` }
}
async function owner(record: { key: string }) {
  const browser = createPerson(house)
  await browser.get(record.key)
  return browser
}

test('the secret link leads to an address without the secret, and the page shows what was kept', async () => {
  const record = await aRecord()
  const seen = await createPerson(house).get(record.key)
  assert.equal(seen.status, 200)
  assert.equal(seen.path, record.page)
  const title = house.services.library.current().dilemma('da', dilemma)?.title ?? assert.fail('the dilemma is in the library')
  for (const text of [title, 'Fuldmagten ligger fremme', 'Arbejdsgang', 'Teamkoordinator', 'tirsdag den 15. december 2026', 'Vi må ikke ringe ud', 'lokal-MED', words.da.obstacle.notSent, '24. november 2028', words.da.key.access]) {
    assert.ok(seen.html.includes(text), text)
  }
  assert.equal(seen.headers.get('cache-control'), 'no-store')
  assert.match(seen.headers.get('x-robots-tag') ?? '', /noindex/)
})

test('the owner is shown the record’s link and the reply link, which both open', async () => {
  const record = await aRecord()
  const seen = await (await owner(record)).get(record.page)
  const links = [...seen.html.matchAll(/http:\/\/house\.test(\/[\w/-]+)/g)].map(([, path]) => path ?? '')
  const reply = `/svar/${record.obstacle}/noegle/${replySecret(record.secret, record.obstacle)}`
  assert.deepEqual(new Set(links), new Set([record.key, reply]))
  for (const link of [record.key, reply]) assert.equal((await createPerson(house).get(link)).status, 200, link)
})

test('a look at the link, as a mail’s preview takes, spends nothing', async () => {
  const record = await aRecord()
  const look = (path: string) => house.app.request(`http://house.test${path}`, { method: 'HEAD' })
  for (let time = 0; time < 3; time += 1) assert.equal((await look(record.key)).status, 303)
  assert.equal((await createPerson(house).get(record.key)).status, 200)
})

test('a wrong secret, a foreign cookie, a deleted record and one that never was: the same shut door, on every page', async () => {
  const [record, foreign, deleted] = [await aRecord(), await aRecord(), await aRecord()]
  const insider = await owner(record)
  assert.ok((await insider.get(record.page)).html.includes('Fuldmagten ligger fremme'), 'the case exists')
  const onAnotherDevice = await owner(deleted)
  assert.equal((await onAnotherDevice.get(deleted.page)).status, 200)
  await (await owner(deleted)).post(`${deleted.page}/sletning`)

  const wrong = await createPerson(house).get(`${record.page}/noegle/${foreign.secret}`)
  const none = await createPerson(house).get('/referat/6f1c7f2e-7a4e-4c39-9d9b-1c3f6a1f0a01')
  const noId = await createPerson(house).get(`/referat/..%2f${record.id}`)
  const gone = await onAnotherDevice.get(deleted.page)
  for (const seen of [wrong, none, noId, gone]) {
    assert.equal(seen.status, 404)
    assert.ok(seen.html.includes(shut) && seen.html.includes(words.da.shut.recordWhat))
    assert.equal(seen.html, none.html)
  }
  const acts = ['', '/aftaler/ny', `/aftaler/${record.agreement}`, `/aftaler/${record.agreement}/fjernelse`, '/forhindringer/ny', `/forhindringer/${record.obstacle}`,
    `/forhindringer/${record.obstacle}/fjernelse`, '/kalender.ics', '/nyt-link', '/sletning']
  for (const act of acts) {
    const response = await house.app.request(`http://house.test${record.page}${act}`, { headers: { cookie: `referat=${foreign.secret}` } })
    const seen = { status: response.status, html: await response.text() }
    assert.deepEqual([seen.status, seen.html.includes(shut)], [404, true], act)
    assert.ok(!seen.html.includes('Fuldmagten') && !seen.html.includes('ringe ud'), act)
    assert.equal((await insider.get(`${record.page}${act}`)).status, 200, `the owner sees ${act}`)
  }
})

test('nobody without the secret can write, send, renew or delete', async () => {
  const [record, foreign] = [await aRecord(), await aRecord()]
  const unchanged = await readRecord(house.services.db, record.id)
  const forged = { cookie: `referat=${foreign.secret}; svar=${foreign.secret}` }
  const form = { text: 'x', lever: 'x', owner: 'x', carrier: 'x', receiver: 'it', sent: 'yes' }
  for (const act of ['aftaler/ny', `aftaler/${record.agreement}`, `aftaler/${record.agreement}/fjernelse`, 'forhindringer/ny', `forhindringer/${record.obstacle}`,
    `forhindringer/${record.obstacle}/fjernelse`, `forhindringer/${record.obstacle}/afsendelse`, 'nyt-link', 'sletning']) {
    assert.equal((await createPerson(house).post(`${record.page}/${act}`, form, forged)).status, 404, act)
  }
  assert.deepEqual(await readRecord(house.services.db, record.id), unchanged)
  assert.equal((await createPerson(house).get(record.key)).status, 200)
})

test('by the owner of one record nothing of another can be changed through one’s own address', async () => {
  const [mine, theirs] = [await aRecord(), await aRecord()]
  const unchanged = await readRecord(house.services.db, theirs.id)
  const browser = await owner(mine)
  const form = { text: 'x', lever: 'x', owner: 'x', carrier: 'x', receiver: 'it', sent: 'yes' }
  for (const act of [`aftaler/${theirs.agreement}`, `aftaler/${theirs.agreement}/fjernelse`, `forhindringer/${theirs.obstacle}`, `forhindringer/${theirs.obstacle}/fjernelse`, `forhindringer/${theirs.obstacle}/afsendelse`]) {
    await browser.post(`${mine.page}/${act}`, form)
  }
  assert.deepEqual(await readRecord(house.services.db, theirs.id), unchanged)
})

test('a new link shuts out the old one and other devices, and this browser stays inside', async () => {
  const record = await aRecord()
  const [here, there] = [await owner(record), await owner(record)]
  assert.equal((await there.get(record.page)).status, 200)
  const seen = await here.post(`${record.page}/nyt-link`)
  assert.equal(seen.status, 200)
  assert.ok(!seen.html.includes(record.secret))
  const [, link] = /http:\/\/house\.test(\/referat\/[\w/-]+)/.exec(seen.html) ?? []
  assert.equal((await there.get(record.page)).status, 404)
  assert.equal((await createPerson(house).get(record.key)).status, 404)
  assert.equal((await createPerson(house).get(link ?? '')).status, 200)
})

test('the calendar file has the follow-up day, and no secret', async () => {
  const record = await aRecord()
  const seen = await (await owner(record)).get(`${record.page}/kalender.ics`)
  assert.match(seen.headers.get('content-type') ?? '', /^text\/calendar/)
  assert.equal(readCalendar(seen.html)[0]?.get('DTSTART;VALUE=DATE'), '20261215')
  assert.ok(!seen.html.includes(record.secret))
})

test('without a day there is no calendar to fetch, and none is offered', async () => {
  const record = await aRecord()
  const browser = await owner(record)
  assert.ok((await browser.get(record.page)).html.includes('kalender.ics'))
  await browser.post(`${record.page}/aftaler/${record.agreement}/fjernelse`)
  assert.ok(!(await browser.get(record.page)).html.includes('kalender.ics'))
  assert.equal((await browser.get(`${record.page}/kalender.ics`)).status, 404)
})

test('the record shows what happened since: follow-ups, earlier agreements, replies, and a day that has passed', async () => {
  const first = await aRecord('2026-11-03')
  const second = await aRecord('2026-11-24', first.id)
  await followUp(house.services.db, first.agreement, { outcome: 'not', learnt: 'De nye kender den ikke', heldOn: '2026-11-24' })
  await saveReply(house.services.db, second.obstacle, { answer: 'later', text: 'Vi spørger it', by: '2026-12-08' }, '2026-11-26')
  const browser = await owner(second)
  const seen = await browser.get(second.page)
  for (const text of [words.da.record.earlier, '24. november 2026: Ikke endnu', 'De nye kender den ikke', 'Svar senest 8. december 2026', 'Vi spørger it']) assert.ok(seen.html.includes(text), text)
  assert.ok(!seen.html.includes(words.da.obstacle.late))
  setDay('2026-12-09')
  assert.ok((await browser.get(second.page)).html.includes(words.da.obstacle.late))
  setDay('2026-11-24')
})

test('deleting asks first, then nothing is left', async () => {
  const record = await aRecord()
  const browser = await owner(record)
  assert.ok((await browser.get(`${record.page}/sletning`)).html.includes(words.da.removal.text))
  assert.ok(await readRecord(house.services.db, record.id))
  assert.ok((await browser.post(`${record.page}/sletning`)).html.includes(words.da.removal.doneTitle))
  assert.equal(await readRecord(house.services.db, record.id), undefined)
  assert.equal((await browser.post(`${record.page}/sletning`)).status, 404)
})

test('a dilemma that has left the library leaves the record readable', async () => {
  const secret = newSecret()
  const id = await createRecord(house.services.db, { language: 'da', dilemmas: ['findes-ikke'], heldOn: '2026-11-24', secret })
  const seen = await createPerson(house).get(`/referat/${id}/noegle/${secret}`)
  assert.equal(seen.status, 200)
  assert.match(seen.html, /<h1>Referat<\/h1>/)
})

test('the same record stands in English under /en, with links that stay there', async () => {
  const record = await aRecord()
  const seen = await createPerson(house).get(`/en${record.key}`)
  assert.equal(seen.path, `/en${record.page}`)
  assert.ok(seen.html.includes(words.en.record.deals))
  assert.ok(seen.html.includes(`http://house.test/en/svar/${record.obstacle}/noegle/`))
})

test('when something goes wrong behind a secret link, the log has the fault and not the secret', async () => {
  const failing = await openHouse()
  const secret = newSecret()
  const id = await createRecord(failing.services.db, { language: 'da', dilemmas: [], heldOn: '2026-11-24', secret })
  const browser = createPerson(failing)
  assert.equal((await browser.get(`/referat/${id}/noegle/${secret}`)).status, 200)
  await failing.close()
  assert.equal((await browser.get(`/referat/${id}/noegle/${secret}`)).status, 500)
  assert.equal((await browser.post(`/referat/${id}/aftaler/ny`, { text: 'hemmeligt skrevet' })).status, 500)
  assert.equal(failing.logged.length, 2)
  for (const line of failing.logged) assert.ok(line.startsWith('fault') && !line.includes(secret) && !line.includes('hemmeligt'), line)
})

function setDay(day: string): void {
  house.clock.advance(Date.parse(`${day}T09:00:00Z`) - house.clock.now().getTime())
}
