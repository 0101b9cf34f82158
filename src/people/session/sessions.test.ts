import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase, type TestDatabase } from '#platform/database/testing.ts'
import { createOrganisation } from '../organisation/organisations.ts'
import { addPerson, endPerson } from '../organisation/persons.ts'
import { inOrganisation } from '../organisation/tenant.ts'
import { actorOf, beginSession, endSession, listSessions } from './sessions.ts'

const moment = { now: new Date('2026-11-24T09:00:00Z'), today: '2026-11-24' }
const later = (days: number) => {
  const now = new Date(moment.now.getTime() + days * 86_400_000)
  return { now, today: now.toISOString().slice(0, 10) }
}
let database: TestDatabase
let id = ''
let personId = ''
before(async () => {
  database = await testDatabase()
  id = (await createOrganisation(database.db, { slug: 'nordby', name: 'Nordby (opdigtet)', today: moment.today })) ?? ''
  personId = (await inOrganisation(database.db, id, (tenant) => addPerson(tenant, id, { name: 'Eva', held: [{ role: 'editor' }], today: moment.today }))) ?? ''
})
after(() => database.close())

const begin = () => inOrganisation(database.db, id, (tenant) => beginSession(tenant, id, personId, 'link', moment))
const who = async (word: string, at = moment) => (await actorOf(database.db, word, at))?.name

test('the word that a browser keeps stands for one person, and no other word does', async () => {
  const word = await begin()
  assert.equal(await who(word), 'Eva')
  const [organisation, session, secret] = word.split('.')
  for (const wrong of ['', 'x', `${organisation}.${session}`, `${organisation}.${session}.${'a'.repeat(22)}`, `${session}.${organisation}.${secret}`, `${organisation}.${session}.${secret}.x`, `' or true --.${session}.${secret}`]) {
    assert.equal(await who(wrong), undefined, wrong)
  }
})

test('a session that is used goes on, and one that lies still ends', async () => {
  const word = await begin()
  assert.equal(await who(word, later(13)), 'Eva')
  assert.equal(await who(word, later(26)), 'Eva')
  assert.equal(await who(word, later(41)), undefined)
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
