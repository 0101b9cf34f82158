import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createPerson, textOf } from '#testing/browser.ts'
import { openHouse, type House } from '#testing/house.ts'
import { makeOrganisation, type TestOrganisation } from '#testing/organisation.ts'
import { urls } from '#urls.ts'
import { erase } from '../../housekeeping.ts'

let house: House
let nordby: TestOrganisation
before(async () => {
  house = await openHouse()
  nordby = await makeOrganisation(house)
})
after(() => house.close())

const told = { happened: 'Fru Fatima Hassan, cpr 010190-1234, kom for at hente sin mands post.', goods: 'At hjælpe hende, og at passe på ham.', helped: '', role: 'counter', place: 'borgerservice' }

/** The form as the page gives it, with what somebody typed. */
function hidden(html: string): Record<string, string> {
  const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  const inputs = [...html.matchAll(/<input type="(?:hidden|radio)" name="([^"]+)" value="([^"]*)"(?: checked="")?\/>/g)].filter(([whole]) => !whole.includes('radio') || whole.includes('checked'))
  const areas = [...html.matchAll(/<textarea name="([^"]+)" hidden="">\n?([^<]*)<\/textarea>/g)]
  return Object.fromEntries([...inputs, ...areas].map(([, name = '', value = '']) => [name, unescaped(value)]))
}

async function tell(fields: Record<string, string> = told) {
  const employee = createPerson(house)
  const page = await employee.get(urls.tellWrite('nordby'))
  const form = page.html.slice(0, page.html.indexOf('<template>'))
  const review = await employee.post(urls.tellWrite('nordby'), { ...fields, secret: hidden(form)['secret'] ?? '' })
  return { employee, review, send: (more: Record<string, string> = {}) => employee.post(urls.tellWrite('nordby'), { ...hidden(review.html), ...more }) }
}
const rows = () => house.services.db.transaction().execute(async (tenant) => {
  await tenant.selectNoFrom((expression) => expression.fn('set_config', [expression.val('erduaware.organisation'), expression.val(nordby.id), expression.val(true)]).as('set')).execute()
  return tenant.selectFrom('field_reports').selectAll().execute()
})

test('whoever tells meets the breach form first', async () => {
  const page = await createPerson(house).get(urls.tell('nordby'))
  const text = textOf(page.html)
  assert.ok(text.indexOf('forkerte hænder') < text.indexOf('det var bare svært'), 'the breach stands first')
  assert.match(text, /opdigtet/)
  assert.equal((await createPerson(house).get(urls.tell('findes-ikke'))).status, 404)
})

test('what points at a person is covered before anything is kept, and what is in doubt is asked about', async () => {
  const first = (await rows()).length
  const { review, send } = await tell()
  assert.equal(review.status, 200)
  assert.equal((await rows()).length, first, 'looking through keeps nothing')
  assert.ok(told.happened.includes('010190-1234'), 'there is something to cover')
  assert.doesNotMatch(review.html, /010190/, 'a number that is sure does not even come back')
  const page = await send()
  assert.match(textOf(page.html), /Tak, fordi du fortalte det/)
  const kept = (await rows()).at(-1)
  assert.doesNotMatch(JSON.stringify(kept), /Fatima|Hassan|010190/)
  assert.match(kept?.happened ?? '', /kom for at hente sin mands post/)
})

test('words that the writer wants to keep stand, the surest never', async () => {
  const { review, send } = await tell({ ...told, happened: 'Så ringede Xantor igen om cpr 010190-1234.' })
  const fields = hidden(review.html)
  const doubt = Object.entries(fields).find(([name, value]) => name.startsWith('words-') && value === 'xantor')
  if (doubt !== undefined) {
    await send({ [doubt[0].replace('words', 'doubt')]: 'keep', happened: `${fields['happened']} 020290-1234` })
    const kept = (await rows()).find(({ happened }) => happened.includes('Xantor'))
    assert.ok(kept)
    assert.doesNotMatch(kept.happened, /020290|010190/, 'the server looks again')
  } else assert.fail('the name was not in doubt')
})

test('a form that is sent twice is one telling', async () => {
  const { send } = await tell()
  await send()
  const kept = (await rows()).length
  await send()
  assert.equal((await rows()).length, kept)
})

test('what is missing is told at its field, and what was typed stands', async () => {
  const { review } = await tell({ ...told, role: '', happened: ' ' })
  assert.equal(review.status, 422)
  assert.match(review.html, /Skriv, hvad der skete/)
  assert.match(review.html, /Vælg, hvad du arbejder med/)
  assert.match(review.html, /At hjælpe hende/)
})

test('the coordinator thanks, asks, and says what came of it; whoever told it reads that by the link alone', async () => {
  const { employee, send } = await tell({ ...told, goods: 'Blå kuvert' })
  const page = await send()
  const link = /http:\/\/[^<\s]+\/noegle\/[\w-]+/.exec(page.html)?.[0] ?? assert.fail('no link')
  const path = new URL(link).pathname
  const { cookie } = await nordby.signIn('Karin', { role: 'coordinator' })
  const as = (who: string) => ({ get: (to: string) => house.app.request(`http://house.test${to}`, { headers: { cookie: who } }), post: (to: string, fields: Record<string, string>) => house.app.request(`http://house.test${to}`, { method: 'POST', headers: { cookie: who, 'sec-fetch-site': 'same-origin' }, body: new URLSearchParams(fields) }) })
  const karin = as(cookie)
  const list = await (await karin.get(urls.insideReports)).text()
  assert.match(list, /Venter på jer/)
  const id = (await rows()).find(({ goods }) => goods === 'Blå kuvert')?.id ?? ''
  assert.equal((await karin.post(`${urls.insideReports}/${id}`, { do: 'question', 'question-text': 'Er det Mette Jensen på 22 34 56 78?' })).status, 422, 'nobody is asked about who it was')
  assert.equal((await karin.post(`${urls.insideReports}/${id}`, { do: 'question', 'question-text': 'Havde han en fuldmagt?' })).status, 303)
  assert.match(textOf((await employee.get(page.path)).html), /spørgsmål til dig.*Havde han en fuldmagt\?/s)
  await employee.post(page.path, { text: 'Nej. Ring til mig på 22 34 56 78.' })
  const answered = textOf(await (await karin.get(`${urls.insideReports}/${id}`)).text())
  assert.match(answered, /Nej\. Ring til mig/)
  assert.doesNotMatch(answered, /22 34 56 78/)
  assert.equal((await karin.post(`${urls.insideReports}/${id}`, { do: 'close', 'close-outcome': 'agreement', 'close-text': 'Fuldmagten ligger nu ved skranken.' })).status, 303)
  const other = createPerson(house)
  assert.equal((await other.get(page.path)).status, 404)
  assert.match(textOf((await other.get(path)).html), /Den blev til en aftale.*Fuldmagten ligger nu ved skranken/s)
  assert.equal((await other.get(path.slice(0, -3))).status, 404)
  assert.equal((await karin.post(`${urls.insideReports}/${id}`, { do: 'close', 'close-outcome': 'nothing', 'close-text': 'Nej' })).status, 409)
})

test('another organisation, and whoever has no part in it, find nothing', async () => {
  const { send } = await tell()
  await send()
  const id = (await rows()).at(-1)?.id ?? ''
  const sydby = await makeOrganisation(house, 'sydby', 'Sydby Kommune (opdigtet)')
  const { cookie } = await sydby.signIn('Bo', { role: 'coordinator' })
  const leader = await nordby.signIn('Leder', { role: 'leader' })
  const status = async (who: string) => (await house.app.request(`http://house.test${urls.insideReports}/${id}`, { headers: { cookie: who } })).status
  assert.equal(await status(cookie), 404)
  assert.equal(await status(leader.cookie), 403)
  assert.equal(await status(''), 303, 'the door')
})

test('what was told is erased a year after it is over, and nothing before', async () => {
  const { send } = await tell({ ...told, goods: 'Grøn kuvert' })
  await send()
  await (await tell({ ...told, goods: 'Gul kuvert' })).send()
  const { cookie } = await nordby.signIn('Ida', { role: 'coordinator' })
  const [green, yellow] = ['Grøn kuvert', 'Gul kuvert'].map((goods) => async () => (await rows()).some((row) => row.goods === goods))
  const id = (await rows()).find(({ goods }) => goods === 'Grøn kuvert')?.id ?? ''
  await house.app.request(`http://house.test${urls.insideReports}/${id}`, { method: 'POST', headers: { cookie, 'sec-fetch-site': 'same-origin' }, body: new URLSearchParams({ do: 'close', 'close-outcome': 'nothing', 'close-text': 'Vi har en anden om det samme.' }) })
  house.clock.advance(365 * 86_400_000)
  await erase(house.services)
  assert.ok(await green?.(), 'a year to the day is not over yet')
  house.clock.advance(86_400_000)
  await erase(house.services)
  assert.equal(await green?.(), false)
  assert.ok(await yellow?.(), 'what is open stays')
})
