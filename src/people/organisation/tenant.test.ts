import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase, type TestDatabase } from '#platform/database/testing.ts'
import { createOrganisation, listOrganisations, organisationAt } from './organisations.ts'
import { addPerson, endPerson, listPersons, readPerson, setHeld } from './persons.ts'
import { holds, seatOf } from './roles.ts'
import { inOrganisation } from './tenant.ts'

const today = '2026-11-24'
let database: TestDatabase
before(async () => void (database = await testDatabase()))
after(() => database.close())

async function organisation(slug: string): Promise<string> {
  const id = await createOrganisation(database.db, { slug, name: `${slug} (opdigtet)`, today, isMadeUp: true })
  return id ?? assert.fail(`${slug} is taken`)
}

test('an address leads to one organisation, and is given once', async () => {
  const id = await organisation('oestby')
  assert.equal((await organisationAt(database.db, 'oestby'))?.id, id)
  assert.equal(await createOrganisation(database.db, { slug: 'oestby', name: 'En anden', today }), undefined)
  assert.equal(await organisationAt(database.db, 'vestby'), undefined)
  assert.deepEqual((await listOrganisations(database.db)).map(({ slug }) => slug).filter((slug) => slug === 'oestby'), ['oestby'])
})

test('without saying for whom it works, nobody sees or writes a row of an organisation', async () => {
  const id = await organisation('sydby')
  await inOrganisation(database.db, id, (tenant) => addPerson(tenant, id, { name: 'Eva', held: [{ role: 'editor' }], today }))
  assert.equal((await inOrganisation(database.db, id, (tenant) => listPersons(tenant, id))).length, 1, 'there is one to be seen')
  assert.deepEqual(await database.db.selectFrom('people_persons').selectAll().execute(), [])
  await assert.rejects(database.db.insertInto('people_persons').values({ organisation_id: id, id: crypto.randomUUID(), name: 'X', invited_on: today }).execute(), /row-level security/)
})

test('what works for one organisation leaves no trace for whoever uses the connection next', async () => {
  const id = await organisation('midtby')
  await inOrganisation(database.db, id, (tenant) => addPerson(tenant, id, { name: 'Bo', held: [], today }))
  for (let count = 0; count < 12; count++) assert.deepEqual(await database.db.selectFrom('people_persons').selectAll().execute(), [])
})

test('a person has what they do, and one who leaves has no way in, while the name stays', async () => {
  const id = await organisation('skovby')
  await inOrganisation(database.db, id, async (tenant) => {
    const person = (await addPerson(tenant, id, { name: 'Karin', email: 'karin@skovby.test', held: [{ role: 'reviewer', side: 'employee', seat: 'HK' }, { role: 'editor' }], today })) ?? assert.fail()
    assert.equal(await addPerson(tenant, id, { name: 'En anden', email: 'KARIN@skovby.test', held: [], today }), undefined)
    const karin = (await readPerson(tenant, id, person)) ?? assert.fail()
    assert.ok(holds(karin, 'editor') && !holds(karin, 'administrator'))
    assert.deepEqual({ ...seatOf(karin) }, { role: 'reviewer', side: 'employee', seat: 'HK' })
    await setHeld(tenant, id, person, [{ role: 'leader' }])
    assert.deepEqual((await readPerson(tenant, id, person))?.held, [{ role: 'leader' }])
    await endPerson(tenant, id, person, today)
    assert.equal(await readPerson(tenant, id, person), undefined)
    const row = await tenant.selectFrom('people_persons').selectAll().where('id', '=', person).executeTakeFirst()
    assert.deepEqual([row?.name, row?.email, row?.left_on], ['Karin', null, today])
  })
})
