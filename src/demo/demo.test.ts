import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createPerson, textOf } from '#testing/browser.ts'
import { openHouse, type House } from '#testing/house.ts'
import { urls } from '#urls.ts'
import { fillDemo, type Door } from './fill.ts'

let house: House
let doors: Door[]
before(async () => {
  house = await openHouse()
  doors = await fillDemo(house.services)
})
after(() => house.close())

async function signedInAs(name: string) {
  const person = createPerson(house)
  // A way in opens once.
  const door = (await fillDemo(house.services)).find((one) => one.name === name) ?? assert.fail(name)
  const page = await person.get(door.path)
  await person.post(door.path, {})
  assert.match(textOf(page.html), new RegExp(name))
  return person
}

test('every page of the two municipalities says that they are made up', async () => {
  for (const path of [urls.organisation('nordby'), urls.organisation('soenderstrand'), urls.tell('nordby'), urls.tellWrite('nordby')]) {
    const page = await createPerson(house).get(path)
    assert.equal(page.status, 200, path)
    assert.match(textOf(page.html), /opdigtet/, path)
  }
  const karin = await signedInAs('Karin Lund')
  for (const path of [urls.inside, urls.insideReports, urls.insideUnits, urls.insidePersons, urls.insideTeams, urls.insideEditing, urls.insideStudies, urls.insideExchange]) {
    const page = await karin.get(path)
    assert.equal(page.status, 200, path)
    assert.match(textOf(page.html), /Denne organisation er opdigtet/, path)
  }
})

test('there is a year to see: reports at every stage, records, and the reference group at work', async () => {
  const karin = await signedInAs('Karin Lund')
  const reports = textOf((await karin.get(urls.insideReports)).html)
  assert.match(reports, /Venter på jer.*I gang.*Færdige/s)
  assert.match(textOf((await karin.get(urls.insideTeams)).html), /spand med lås/)
  const editor = await signedInAs('Jonas Bek')
  assert.match(textOf((await editor.get(urls.insideEditing)).html), /Brevet i skraldespanden/)
  const library = await createPerson(house).get(urls.dilemma('brevet-hos-os'))
  assert.equal(library.status, 200, 'what was qualified is published')
  assert.match(textOf(library.html), /Nordby Kommune \(opdigtet\)/)
})

test('filled again it gives new ways in and nothing twice', async () => {
  const count = async () => (await house.services.db.selectFrom('people_directory').selectAll().execute()).length
  const first = await count()
  const again = await fillDemo(house.services)
  assert.equal(await count(), first)
  assert.deepEqual(again.map(({ name }) => name), doors.map(({ name }) => name))
  assert.ok(again.every(({ path }, at) => path !== doors[at]?.path))
})
