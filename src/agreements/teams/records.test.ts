import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inOrganisation } from '#people/index.ts'
import { textOf } from '#testing/browser.ts'
import { readRecord, removeRecord, renewRecord } from '../store/records.ts'
import { openTeamHouse, type Colleague, type TeamTestHouse } from '#testing/teams.ts'
import { words } from './words.ts'

const { moveIn, records, due, waiting } = words.da
let teams: TeamTestHouse
let karin: Colleague
before(async () => {
  teams = await openTeamHouse()
  karin = await teams.colleague('Karin', [{ role: 'facilitator', unitId: teams.counter }])
})
after(() => teams.close())

const rows = (organisationId = teams.nordby.id) => inOrganisation(teams.db, organisationId, (tenant) => tenant.selectFrom('agreements_held').selectAll().execute())
const moveRecordIn = (link: string, unitId = teams.counter, who = karin) => who.browser.post('/internt/hold', { link, unitId })

test('a facilitator moves a record in by its secret link, sees it, and opens it as the team does', async () => {
  const record = await teams.record()
  const empty = await karin.browser.get('/internt/hold')
  assert.ok(empty.html.includes(moveIn.who), 'who will see it is said before')
  const moved = await moveRecordIn(record.link)
  assert.equal(moved.status, 200)
  for (const text of [moveIn.done, 'Fra mandag ligger arket ved skranken', 'Vi mangler et rum uden tilhørere', 'Borgerservice › Skranken', 'På konens vegne']) assert.ok(textOf(moved.html).includes(text), text)
  assert.ok(!moved.html.includes(record.secret), 'the link itself is not shown')
  assert.equal(moved.headers.get('cache-control'), 'no-store')
  const opened = await karin.browser.post(`/internt/hold/${record.id}/aabn`)
  assert.deepEqual([opened.status, opened.path], [200, `/referat/${record.id}`])
  assert.ok(opened.html.includes(record.secret), 'the record’s own page, with all that is done there')
  const [row] = await rows()
  assert.ok(row !== undefined && !row.secret_sealed.includes(record.secret), 'the database holds the secret sealed')
})

test('moved in twice it is there once, with the newer unit', async () => {
  const record = await teams.record()
  await Promise.all([moveRecordIn(record.link), moveRecordIn(record.link)])
  await moveRecordIn(record.link, teams.phones)
  assert.deepEqual((await rows()).filter(({ record_id }) => record_id === record.id).map(({ unit_id }) => unit_id), [teams.phones])
})

test('a wrong link moves nothing in, says what to paste instead, and what was typed stays', async () => {
  const [record, other] = [await teams.record(), await teams.record()]
  const count = (await rows()).length
  const wrong: [string, string][] = [
    [record.link.replace(record.secret, other.secret), moveIn.problems.shut],
    [`/referat/11111111-1111-4111-8111-111111111111/noegle/${record.secret}`, moveIn.problems.shut],
    [`/referat/${record.id}`, moveIn.problems['bare-record']],
    ['https://house.test/tovholder/K7M4XR/noegle/abc', moveIn.problems.guide],
    ['/d/K7M4XR', moveIn.problems.room],
    ['noget andet', moveIn.problems.none],
    ['', moveIn.problems.none],
  ]
  for (const [link, sentence] of wrong) {
    const refused = await moveRecordIn(link)
    assert.equal(refused.status, 422, link)
    assert.ok(refused.html.includes(sentence) && refused.html.includes(`value="${link}"`), sentence)
  }
  const elsewhere = await moveRecordIn(record.link, '11111111-1111-4111-8111-111111111111')
  assert.deepEqual([elsewhere.status, elsewhere.html.includes(moveIn.problems.unit)], [422, true])
  assert.equal((await rows()).length, count)
})

test('a leader of the unit and a coordinator see it; a leader of another unit and another municipality find nothing', async () => {
  const record = await teams.record({ heldOn: '2026-11-03' })
  await moveRecordIn(record.link)
  const seeing = [await teams.colleague('Lone', [{ role: 'leader', unitId: teams.counter }]), await teams.colleague('Kim', [{ role: 'coordinator' }])]
  const others = [await teams.colleague('Palle', [{ role: 'leader', unitId: teams.phones }]), await teams.colleague('Mette', [{ role: 'med' }]), await teams.colleague('Sanne', [{ role: 'coordinator' }], { at: teams.sydby })]
  for (const { browser } of seeing) {
    assert.ok((await browser.get('/internt/hold')).html.includes(`referat-${record.id}`))
    assert.equal((await browser.post(`/internt/hold/${record.id}/aabn`)).status, 200)
  }
  for (const { browser } of others) {
    assert.ok(!(await browser.get('/internt/hold')).html.includes(record.id))
    assert.equal((await browser.post(`/internt/hold/${record.id}/aabn`)).status, 404)
    assert.equal((await browser.get(`/internt/hold/${record.id}/ud`)).status, 404)
    assert.equal((await browser.post(`/internt/hold/${record.id}/ud`)).status, 404)
    assert.equal((await browser.get(`/internt/hold/${record.id}/send/${record.obstacle}`)).status, 404)
    assert.equal((await browser.get(`/referat/${record.id}`)).status, 404)
  }
  const editor = await teams.colleague('Erik', [{ role: 'editor' }])
  assert.equal((await editor.browser.get('/internt/hold')).status, 403)
  assert.equal((await others[1]?.browser.post('/internt/hold', { link: record.link }))?.status, 403, 'whoever only replies moves nothing in')
})

test('when the team makes a new link, its organisation is shut out and told to move it in again', async () => {
  const record = await teams.record({ heldOn: '2026-10-06' })
  await moveRecordIn(record.link)
  const renewed = (await renewRecord(teams.db, record.id, record.secret, false)) ?? assert.fail('renewed')
  const seen = await karin.browser.get('/internt/hold')
  const [entry = ''] = seen.html.slice(seen.html.indexOf(`id="referat-${record.id}`)).split('</details>')
  assert.ok(entry.includes(records.outdated) && !entry.includes('arket ved skranken'))
  const refused = await karin.browser.post(`/internt/hold/${record.id}/aabn`)
  assert.deepEqual([refused.status, refused.html.includes('class="trouble"')], [409, true])
  assert.equal((await moveRecordIn(record.link)).status, 422)
  await moveRecordIn(record.link.replace(record.secret, renewed))
  assert.equal((await karin.browser.post(`/internt/hold/${record.id}/aabn`)).status, 200)
})

test('moved out again, the record is still there for those with its link', async () => {
  const record = await teams.record()
  await moveRecordIn(record.link)
  assert.ok((await karin.browser.get(`/internt/hold/${record.id}/ud`)).html.includes(words.da.moveOut.text))
  const left = await karin.browser.post(`/internt/hold/${record.id}/ud`)
  assert.ok(left.html.includes(moveIn.left) && !left.html.includes(record.id))
  assert.ok(await readRecord(teams.db, record.id))
  assert.equal((await karin.browser.post(`/internt/hold/${record.id}/ud`)).status, 404, 'a second time there is nothing')
})

test('when the team deletes its record, it is gone from the organisation too', async () => {
  const record = await teams.record()
  await moveRecordIn(record.link)
  assert.ok((await rows()).some(({ record_id }) => record_id === record.id))
  await removeRecord(teams.db, record.id)
  assert.ok(!(await rows()).some(({ record_id }) => record_id === record.id))
  assert.equal((await moveRecordIn(record.link)).status, 422)
})

test('agreements that are due stand by themselves, and on the overview of those whose own they are', async () => {
  const unit = teams.phones
  const owner = await teams.colleague('Ole', [{ role: 'facilitator', unitId: unit }])
  const [soon, past, later] = [await teams.record({ followUpOn: '2026-12-01' }), await teams.record({ followUpOn: '2026-11-10' }), await teams.record({ followUpOn: '2027-01-20' })]
  for (const { link } of [soon, past, later]) await moveRecordIn(link, unit, owner)
  const page = await owner.browser.get('/internt/hold')
  const section = textOf(page.html.slice(page.html.indexOf('id="opfoelgning"'), page.html.indexOf('id="referater"')))
  assert.ok(section.includes(due.past('tirsdag den 10. november 2026')) && section.includes(due.on('tirsdag den 1. december 2026')) && !section.includes('2027'), section)
  assert.ok((await owner.browser.get('/internt')).html.includes(waiting.agreements(2)))
  const coordinator = await teams.colleague('Kaja', [{ role: 'coordinator' }])
  assert.doesNotMatch(textOf((await coordinator.browser.get('/internt')).html), /skal følges op/, 'what others follow is not counted for anybody')
})
