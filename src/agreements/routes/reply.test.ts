import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newSecret } from '#people/index.ts'
import { createPerson } from '#testing/browser.ts'
import { openHouse, type House } from '#testing/house.ts'
import { addObstacle, readObstacle, removeObstacle, replySecret } from '../store/obstacles.ts'
import { createRecord } from '../store/records.ts'
import { words } from '../words.ts'

let house: House
before(async () => { house = await openHouse() })
after(() => house.close())

const { problems, reply: sentences, shut } = words.da
async function aRequest() {
  const secret = newSecret()
  const record = await createRecord(house.services.db, { language: 'da', dilemmas: ['paa-konens-vegne'], heldOn: '2026-11-24', secret })
  const id = (await addObstacle(house.services.db, record, { text: 'Vi må ikke <b>ringe</b> ud', carrier: 'Teamleder', receiver: 'leaders' }, secret)) ?? assert.fail('added')
  const key = `/svar/${id}/noegle/${replySecret(secret, id)}`
  const reply = async () => (await readObstacle(house.services.db, record, id))?.reply
  return { record, secret, id, key, page: `/svar/${id}`, reply }
}
async function receiver({ key }: { key: string }) {
  const browser = createPerson(house)
  await browser.get(key)
  return browser
}

test('the receiver sees what a team asks and from which dilemma, and nothing of the team or its record', async () => {
  const request = await aRequest()
  const seen = await createPerson(house).get(request.key)
  assert.deepEqual([seen.status, seen.path], [200, request.page])
  const title = house.services.library.current().dilemma('da', 'paa-konens-vegne')?.title ?? assert.fail('the dilemma is in the library')
  for (const text of ['Vi må ikke &lt;b&gt;ringe&lt;/b&gt; ud', `»${title}«`, 'Teamleder', 'ledermøde', 'Nej, fordi …', 'Svar senest …', sentences.next]) assert.ok(seen.html.includes(text), text)
  assert.ok(!seen.html.includes(request.record) && !seen.html.includes(request.secret) && !seen.html.includes('/noegle/'))
  assert.equal(seen.headers.get('cache-control'), 'no-store')
})

test('a reply is saved, thanked for, shown on the record, and can be put right', async () => {
  const request = await aRequest()
  const browser = await receiver(request)
  const thanks = await browser.post(request.page, { answer: 'yes', text: 'I får en telefon 🔑' })
  assert.ok(thanks.html.includes(sentences.thanks) && thanks.html.includes('I får en telefon 🔑'))
  const team = createPerson(house)
  assert.ok((await team.get(`/referat/${request.record}/noegle/${request.secret}`)).html.includes('I får en telefon 🔑'))
  await browser.post(request.page, { answer: 'later', text: '', by: '2026-12-08' })
  assert.deepEqual(await request.reply(), { answer: 'later', text: '', by: '2026-12-08', on: '2026-11-24' })
  assert.ok((await team.get(`/referat/${request.record}`)).html.includes('Svar senest 8. december 2026'))
})

test('a no without a reason and a later without a day come back with all that was typed', async () => {
  const request = await aRequest()
  const browser = await receiver(request)
  const no = await browser.post(request.page, { answer: 'no', text: ' ', by: '2026-12-08' })
  assert.equal(no.status, 422)
  assert.ok(no.html.includes(problems.reason) && no.html.includes('value="2026-12-08"'))
  assert.match(no.html, /value="no" checked/)
  const late = await browser.post(request.page, { answer: 'later', text: '<script>alert(1)</script>', by: '2026-11-23' })
  assert.equal(late.status, 422)
  assert.ok(late.html.includes(problems.dayPast) && late.html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'))
  const long = await browser.post(request.page, { answer: 'yes', text: 'å'.repeat(5_120) })
  assert.ok(long.html.includes(problems.tooLong(1000, 5_120)) && long.html.includes('å'.repeat(5_120)))
  assert.equal((await browser.post(request.page, {})).status, 422)
  assert.equal(await request.reply(), undefined)
})

test('without the reply link nobody reads or answers: not with the record’s secret, nor another obstacle’s', async () => {
  const [request, other] = [await aRequest(), await aRequest()]
  assert.equal((await createPerson(house).get(request.key)).status, 200, 'the case exists')
  const strangers = [createPerson(house), await receiver(other)]
  const owner = createPerson(house)
  await owner.get(`/referat/${request.record}/noegle/${request.secret}`)
  for (const browser of [...strangers, owner]) {
    const forged = { cookie: `svar=${replySecret(other.secret, other.id)}` }
    for (const seen of [await browser.post(request.page, { answer: 'yes' }, forged), await browser.get(request.page), await browser.get(`${request.page}/noegle/${request.secret}`), await browser.post(request.page, { answer: 'yes' })]) {
      assert.deepEqual([seen.status, seen.html.includes(shut.title), seen.html.includes('ringe')], [404, true, false])
    }
  }
  assert.equal(await request.reply(), undefined)
})

test('when the team removes the obstacle, its link opens nothing any more', async () => {
  const request = await aRequest()
  const browser = await receiver(request)
  assert.equal((await browser.get(request.page)).status, 200)
  await removeObstacle(house.services.db, request.record, request.id)
  const seen = await browser.post(request.page, { answer: 'yes' })
  assert.deepEqual([seen.status, seen.html.includes(shut.reply), seen.html.includes(shut.replyWhat)], [404, true, true])
})

test('after the team’s next meeting a reply stands, and a late change is not lost on the page', async () => {
  const request = await aRequest()
  const browser = await receiver(request)
  await browser.post(request.page, { answer: 'yes', text: 'Ja tak' })
  await createRecord(house.services.db, { language: 'da', dilemmas: [], heldOn: '2026-12-15', secret: newSecret(), previousId: request.record })
  const closed = await browser.get(request.page)
  assert.ok(closed.html.includes(sentences.closed) && !closed.html.includes('<form'))
  const late = await browser.post(request.page, { answer: 'no', text: 'Alligevel ikke' })
  assert.deepEqual([late.status, late.html.includes(sentences.closedTyped), late.html.includes('Alligevel ikke')], [409, true, true])
  assert.equal((await request.reply())?.text, 'Ja tak')
})

test('a look at the link spends nothing', async () => {
  const request = await aRequest()
  const seen = await house.app.request(`http://house.test${request.key}`, { method: 'HEAD' })
  assert.equal(seen.status, 303)
  assert.equal((await createPerson(house).get(request.key)).status, 200)
})
