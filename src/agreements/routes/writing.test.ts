import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newSecret } from '#people/index.ts'
import { createPerson } from '#testing/browser.ts'
import { openHouse, type House } from '#testing/house.ts'
import { addAgreement } from '../store/agreements.ts'
import { addObstacle } from '../store/obstacles.ts'
import { createRecord, readRecord } from '../store/records.ts'
import { saveReply } from '../store/replies.ts'
import { words } from '../words.ts'

let house: House
before(async () => { house = await openHouse() })
after(() => house.close())

const { problems } = words.da
const agreementForm = { text: 'Fra mandag spørger vi to gange', lever: 'Arbejdsgang', owner: 'Teamkoordinator', followUpOn: '2026-12-15' }
const obstacleForm = { text: 'Vi må ikke ringe ud', carrier: 'Teamleder', receiver: 'med' }
const hostile = {
  'a long text': 'æ'.repeat(5_120),
  emoji: '👩‍👩‍👧 🔑 '.repeat(200),
  'right to left': '\u202eمرحبا بالعالم '.repeat(40),
  HTML: `</textarea><script>alert(1)</script><img src=x onerror="alert('1')">`.repeat(20),
  'line breaks': 'først\r\n\r\nså '.repeat(100),
}

async function aTeam() {
  const secret = newSecret()
  const id = await createRecord(house.services.db, { language: 'da', dilemmas: [], heldOn: '2026-11-24', secret })
  const browser = createPerson(house)
  await browser.get(`/referat/${id}/noegle/${secret}`)
  const record = async () => (await readRecord(house.services.db, id)) ?? assert.fail('the record is there')
  const agreement = async () => (await addAgreement(house.services.db, id, agreementForm)) ?? assert.fail('added')
  const obstacle = async () => (await addObstacle(house.services.db, id, { ...obstacleForm, receiver: 'med' }, secret)) ?? assert.fail('added')
  return { id, browser, record, agreement, obstacle, page: `/referat/${id}` }
}

test('an agreement is written on its page and stands on the record', async () => {
  const team = await aTeam()
  const empty = await team.browser.get(`${team.page}/aftaler/ny`)
  const [, entry = ''] = /name="entry" value="([^"]+)"/.exec(empty.html) ?? []
  for (let sent = 0; sent < 2; sent += 1) {
    const seen = await team.browser.post(`${team.page}/aftaler/ny`, { ...agreementForm, entry })
    assert.equal(seen.path, team.page)
    assert.ok(seen.html.includes(agreementForm.text))
  }
  assert.equal((await team.record()).agreements.length, 1, 'sent twice, added once')
})

test('an empty form comes back with a sentence at each field, and a way to it', async () => {
  const team = await aTeam()
  const seen = await team.browser.post(`${team.page}/aftaler/ny`, {})
  assert.equal(seen.status, 422)
  for (const [field, sentence] of Object.entries({ text: problems.agreementText, lever: problems.lever, owner: problems.owner })) {
    assert.ok(seen.html.includes(`<a href="#${field}">${sentence}</a>`), field)
    assert.ok(seen.html.includes(`<p class="problem" id="${field}-problem">${sentence}</p>`), field)
    assert.match(seen.html, new RegExp(`id="${field}" name="${field}"[^>]*aria-describedby="${field}-hint ${field}-problem" aria-invalid="true"`))
  }
  assert.deepEqual((await team.record()).agreements, [])
})

for (const [kind, typed] of Object.entries(hostile)) {
  test(`${kind} in every field: refused when too long, and then nothing typed is lost`, async () => {
    const team = await aTeam()
    for (const [act, form] of [['aftaler/ny', { text: typed, lever: typed, owner: typed, followUpOn: typed }], ['forhindringer/ny', { text: typed, carrier: typed, receiver: typed }]] as const) {
      const seen = await team.browser.post(`${team.page}/${act}`, form)
      assert.equal(seen.status, 422, act)
      const escaped = escape(typed.replaceAll('\r\n', '\n'))
      const expected = act === 'aftaler/ny' ? 4 : 2
      assert.equal(seen.html.split(escaped).length - 1, expected, `${act}: each field has what was typed`)
      assert.ok(!/<script>|<img src=x/.test(seen.html))
    }
  })

  test(`${kind} that has room is stored as it was given, and shown as text`, async () => {
    const team = await aTeam()
    const short = [...typed].slice(0, 110).join('')
    await team.browser.post(`${team.page}/aftaler/ny`, { text: short, lever: short, owner: short })
    await team.browser.post(`${team.page}/forhindringer/ny`, { text: short, carrier: short, receiver: 'it' })
    const { agreements: [agreement], obstacles: [obstacle] } = await team.record()
    const kept = short.replaceAll('\r\n', '\n').trim()
    assert.deepEqual([agreement?.text, agreement?.lever, agreement?.owner], [kept, kept, kept])
    assert.deepEqual([obstacle?.text, obstacle?.carrier], [kept, kept])
    const seen = await team.browser.get(team.page)
    assert.equal(seen.status, 200)
    assert.ok(seen.html.includes(escape(kept)))
    assert.ok(!/<script>|<img src=x/.test(seen.html))
  })
}

test('a changed agreement keeps a day that has come, and takes no new day in the past', async () => {
  const team = await aTeam()
  const id = await team.agreement()
  setDay('2026-12-20')
  const kept = await team.browser.post(`${team.page}/aftaler/${id}`, { ...agreementForm, text: 'rettet' })
  assert.equal(kept.path, team.page)
  assert.deepEqual((await team.record()).agreements.map(({ text, followUpOn }) => [text, followUpOn]), [['rettet', '2026-12-15']])
  const refused = await team.browser.post(`${team.page}/aftaler/${id}`, { ...agreementForm, followUpOn: '2026-12-14' })
  assert.equal(refused.status, 422)
  assert.ok(refused.html.includes(problems.dayPast) && refused.html.includes('value="2026-12-14"'))
  setDay('2026-11-24')
})

test('an agreement that another tab removed: the sentence says so, and what was typed can be saved as a new one', async () => {
  const team = await aTeam()
  const id = await team.agreement()
  await team.browser.post(`${team.page}/aftaler/${id}/fjernelse`)
  const seen = await team.browser.post(`${team.page}/aftaler/${id}`, { ...agreementForm, text: 'skrevet imens' })
  assert.equal(seen.status, 409)
  assert.ok(seen.html.includes(words.da.agreement.goneTyped) && seen.html.includes('skrevet imens'))
  assert.ok(seen.html.includes(`action="${team.page}/aftaler/ny"`))
  assert.ok((await team.browser.get(`${team.page}/aftaler/${id}`)).html.includes(words.da.agreement.gone))
  assert.equal((await team.browser.post(`${team.page}/aftaler/${id}/fjernelse`)).path, team.page, 'removing twice is removing once')
})

test('an obstacle is written, sent, not sent after all, changed and removed', async () => {
  const team = await aTeam()
  const made = await team.browser.post(`${team.page}/forhindringer/ny`, obstacleForm)
  assert.ok(made.html.includes(words.da.obstacle.notSent))
  const id = (await team.record()).obstacles[0]?.id ?? ''
  const act = `${team.page}/forhindringer/${id}`
  assert.ok((await team.browser.post(`${act}/afsendelse`, { sent: 'yes' })).html.includes('Sendt 24. november 2026'))
  assert.ok((await team.browser.post(`${act}/afsendelse`, { sent: 'no' })).html.includes(words.da.obstacle.notSent))
  await team.browser.post(act, { ...obstacleForm, text: 'rettet', receiver: 'it' })
  assert.deepEqual((await team.record()).obstacles.map(({ text, receiver }) => [text, receiver]), [['rettet', 'it']])
  await team.browser.post(`${act}/fjernelse`)
  assert.deepEqual((await team.record()).obstacles, [])
  const gone = await team.browser.post(`${act}/afsendelse`, { sent: 'yes' })
  assert.deepEqual([gone.status, gone.html.includes(words.da.obstacleForm.gone)], [404, true])
  const typed = await team.browser.post(act, { ...obstacleForm, text: 'skrevet imens', receiver: 'it' })
  assert.deepEqual([typed.status, typed.html.includes('skrevet imens')], [409, true])
  assert.match(typed.html, /value="it" checked/)
})

test('after a reply the obstacle cannot be changed, and what was typed stays on the page', async () => {
  const team = await aTeam()
  const id = await team.obstacle()
  assert.ok((await team.browser.get(team.page)).html.includes(`href="${team.page}/forhindringer/${id}"`), 'it can be changed before')
  await saveReply(house.services.db, id, { answer: 'yes', text: '' }, '2026-11-24')
  assert.ok(!(await team.browser.get(team.page)).html.includes(`href="${team.page}/forhindringer/${id}"`))
  const seen = await team.browser.post(`${team.page}/forhindringer/${id}`, { ...obstacleForm, text: 'noget andet' })
  assert.deepEqual([seen.status, seen.html.includes(words.da.obstacleForm.answered), seen.html.includes('noget andet')], [409, true, true])
  assert.equal((await team.record()).obstacles[0]?.text, obstacleForm.text)
})

test('a form from another site is refused', async () => {
  const team = await aTeam()
  const seen = await team.browser.post(`${team.page}/aftaler/ny`, agreementForm, { origin: 'https://ondt.test', 'sec-fetch-site': 'cross-site' })
  assert.equal(seen.status, 403)
  assert.deepEqual((await team.record()).agreements, [])
})

function escape(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign)
}

function setDay(day: string): void {
  house.clock.advance(Date.parse(`${day}T09:00:00Z`) - house.clock.now().getTime())
}
