import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase, type TestDatabase } from '#platform/database/testing.ts'
import { createOrganisation } from '../organisation/organisations.ts'
import { addPerson, endPerson } from '../organisation/persons.ts'
import { inOrganisation } from '../organisation/tenant.ts'
import { actorOf, beginSession, endOtherSessions, endSession, listSessions, nameSession } from './sessions.ts'

const moment = { now: new Date('2026-11-24T09:00:00Z'), today: '2026-11-24' }
const later = (days: number) => {
  const now = new Date(moment.now.getTime() + days * 86_400_000)
  return { now, today: now.toISOString().slice(0, 10) }
}
let database: TestDatabase
let id = ''
let personId = ''
let otherId = ''
before(async () => {
  database = await testDatabase()
  id = (await createOrganisation(database.db, { slug: 'nordby', name: 'Nordby (opdigtet)', today: moment.today })) ?? ''
  personId = (await inOrganisation(database.db, id, (tenant) => addPerson(tenant, id, { name: 'Eva', held: [{ role: 'editor' }], today: moment.today }))) ?? ''
  otherId = (await inOrganisation(database.db, id, (tenant) => addPerson(tenant, id, { name: 'Bo', held: [{ role: 'med' }], today: moment.today }))) ?? ''
})
after(() => database.close())

const begin = () => inOrganisation(database.db, id, (tenant) => beginSession(tenant, id, personId, 'link', moment))
const who = async (word: string, at = moment) => (await actorOf(database.db, word, at))?.actor.name

test('the word that a browser keeps stands for one person, and no other word does', async () => {
  const word = await begin()
  assert.equal(await who(word), 'Eva')
  const [organisation, session, secret] = word.split('.')
  for (const wrong of ['', 'x', `${organisation}.${session}`, `${organisation}.${session}.${'a'.repeat(22)}`, `${session}.${organisation}.${secret}`, `${organisation}.${session}.${secret}.x`, `' or true --.${session}.${secret}`]) {
    assert.equal(await who(wrong), undefined, wrong)
  }
})

test('a session that is used goes on, and one that lies still ends', async () => {
  const first = await begin()
  const word = (await actorOf(database.db, first, later(13)))?.nextWord ?? assert.fail('no new word')
  assert.equal(await who(word, later(26)), 'Eva')
  const last = (await actorOf(database.db, await begin(), later(1)))?.nextWord ?? assert.fail('no new word')
  assert.equal(await who(last, later(16)), undefined)
})

test('on the first use of a day the word is changed, and the one before it goes on for a minute', async () => {
  const copied = await begin()
  assert.equal((await actorOf(database.db, copied, moment))?.nextWord, undefined, 'the same day it stays')
  const tomorrow = later(1)
  const both = await Promise.all([actorOf(database.db, copied, tomorrow), actorOf(database.db, copied, tomorrow)])
  assert.deepEqual(both.map((known) => known?.actor.name), ['Eva', 'Eva'], 'two requests at once both go through')
  const [word, ...none] = both.map((known) => known?.nextWord).filter((next) => next !== undefined)
  assert.equal(none.length, 0, 'and one of them brings the new word')
  const passed = (ms: number) => ({ now: new Date(tomorrow.now.getTime() + ms), today: tomorrow.today })
  assert.equal(await who(copied, passed(59_000)), 'Eva')
  assert.equal(await who(copied, passed(60_000)), undefined)
  assert.equal(await who(word ?? '', passed(60_000)), 'Eva')
})

test('nobody is signed in at more than twenty places: the one used longest ago ends', async () => {
  const words: string[] = []
  for (let day = 0; day < 20; day++) words.push(await inOrganisation(database.db, id, (tenant) => beginSession(tenant, id, otherId, 'link', { ...later(day / 100), today: moment.today })))
  assert.equal(await who(words[0] ?? ''), 'Bo')
  const last = await inOrganisation(database.db, id, (tenant) => beginSession(tenant, id, otherId, 'link', later(0.5)))
  assert.equal(await who(words[0] ?? ''), undefined)
  for (const word of [...words.slice(1), last]) assert.equal(await who(word), 'Bo')
})

test('a person names a device, and ends all the other sessions at once', async () => {
  const [mine, other] = [await begin(), await begin()]
  const sessionId = mine.split('.')[1] ?? ''
  await inOrganisation(database.db, id, async (tenant) => {
    await nameSession(tenant, id, otherId, sessionId, 'Ikke min')
    await nameSession(tenant, id, personId, sessionId, 'Kontoret')
    assert.equal((await listSessions(tenant, id, personId, moment.now)).find((session) => session.id === sessionId)?.device, 'Kontoret')
    await endOtherSessions(tenant, id, personId, sessionId)
  })
  assert.equal(await who(mine), 'Eva')
  assert.equal(await who(other), undefined)
})

test('a person sees the sessions that are theirs and ends each, and no other', async () => {
  const [word, other] = [await begin(), await begin()]
  const sessionId = word.split('.')[1] ?? ''
  await inOrganisation(database.db, id, async (tenant) => {
    assert.ok((await listSessions(tenant, id, personId, moment.now)).some((session) => session.id === sessionId && session.beganOn === moment.today))
    await endSession(tenant, id, crypto.randomUUID(), sessionId)
  })
  assert.equal(await who(word), 'Eva', "somebody else's wish changes nothing")
  await inOrganisation(database.db, id, (tenant) => endSession(tenant, id, personId, sessionId))
  assert.equal(await who(word), undefined)
  assert.equal(await who(other), 'Eva')
})

test('whoever has left is signed in nowhere', async () => {
  const word = await begin()
  assert.equal(await who(word), 'Eva')
  await inOrganisation(database.db, id, (tenant) => endPerson(tenant, id, personId, moment.today))
  assert.equal(await who(word), undefined)
})
