import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { remindSeats, restorePublished } from './index.ts'
import { formIn, openDesk, type Colleague, type Desk, type Page } from '../testing/desk.ts'

let desk: Desk
let editor: Colleague
let employer: Colleague
let employee: Colleague
let lawyer: Colleague
let id = ''
const slug = 'brevet-i-vores-spand'
const piece = () => `/internt/redaktion/${id}`

before(async () => {
  desk = await openDesk()
  editor = await desk.colleague('Karin', { role: 'editor' })
  employer = await desk.colleague('Bo', { role: 'reviewer', side: 'employer', seat: 'It-chefer' })
  employee = await desk.colleague('Eva', { role: 'reviewer', side: 'employee', seat: 'HK' })
  lawyer = await desk.colleague('Lis', { role: 'reviewer', side: 'lawyer', seat: 'Kommuneadvokat' })
})
after(() => desk.close())

const ok = (page: Page, ...words: string[]) => {
  assert.equal(page.status, 200, page.html.slice(0, 600))
  for (const word of words) assert.ok(page.html.includes(word), word)
  return page.html
}
const moved = (page: Page) => {
  assert.equal(page.status, 303, page.html.replaceAll(/<[^>]+>/g, ' ').slice(0, 1500))
  return page.location ?? ''
}
const form = async () => formIn(ok(await editor.get(`${piece()}/skriv`)), `${piece()}/skriv`)

test('a text of the library is copied, says where it came from, and is nobody’s to read yet', async () => {
  ok(await editor.get('/internt/redaktion/kopier?q=skraldespanden'), 'Brevet i skraldespanden', '1 tekst')
  ok(await editor.get('/internt/redaktion/kopier?id=brevet-i-skraldespanden'), 'I har valgt')
  const taken = await editor.post('/internt/redaktion/kopier', { id: 'brevet-i-skraldespanden', newId: 'brevet-i-skraldespanden' })
  assert.equal(taken.status, 422)
  const location = moved(await editor.post('/internt/redaktion/kopier', { id: 'brevet-i-skraldespanden', newId: slug }))
  id = location.split('/')[3] ?? ''
  const raw = ok(await editor.get(`${piece()}/tekst`), 'lineage:', 'from: ErDuAware', 'id: brevet-i-vores-spand')
  for (const gone of ['starter:', 'film:', 'translations: [en]']) assert.ok(!raw.includes(gone), gone)
  ok(await editor.get(piece()), 'Ingen fejl.')
  assert.equal((await editor.get(`/dilemmaer/${slug}`)).status, 404)
})

test('a change in the form is a new version, and the form saved again is none', async () => {
  const fields = await form()
  assert.equal(fields['choices.0.law'], 'within')
  assert.match(moved(await editor.post(`${piece()}/skriv`, { ...fields, title: 'Brevet i vores spand' })), /gemt=ja/)
  assert.match(moved(await editor.post(`${piece()}/skriv`, await form())), /gemt=ens/)
  ok(await editor.get(`${piece()}/forskelle?fra=1&til=2`), '<ins>', 'vores spand')
})

test('a draft with faults is saved, shows them at the field with what to write, and cannot be sent', async () => {
  const fields = await form()
  moved(await editor.post(`${piece()}/skriv`, { ...fields, 'choices.0.law': 'outside', 'choices.1.law': 'outside', 'choices.2.law': 'outside' }))
  const html = ok(await editor.get(`${piece()}/skriv`), 'Skriv mindst to valg med', 'href="#choices.0.law"', 'id="choices.0.law-problem"')
  assert.match(html, /<option value="outside" selected/)
  const page = await editor.get(`${piece()}/send`)
  assert.ok(!page.html.includes('>Send</button>'))
  assert.equal((await editor.post(`${piece()}/send`, { seats: [employer.personId, employee.personId], day: '2026-12-10' })).status, 422)
  moved(await editor.post(`${piece()}/skriv`, { ...(await form()), 'choices.0.law': 'within', 'choices.1.law': 'depends', 'choices.2.law': 'within', 'tekst.law.after': '' }))
  ok(await editor.get(piece()), 'Ingen fejl.')
})

test('fields that cannot be read are mended as text, and nothing of the file is lost', async () => {
  const raw = formIn(ok(await editor.get(`${piece()}/tekst`)), `${piece()}/tekst`)
  const text = String(raw['indhold'])
  moved(await editor.post(`${piece()}/tekst`, { ...raw, indhold: text.replace('minutes: 20', 'minutes: [20') }))
  ok(await editor.get(`${piece()}/skriv`), 'Felterne øverst kan ikke læses', 'minutes: [20')
  const broken = formIn(ok(await editor.get(`${piece()}/tekst`)), `${piece()}/tekst`)
  moved(await editor.post(`${piece()}/tekst`, { ...broken, indhold: text }))
  ok(await editor.get(piece()), 'Ingen fejl.')
})

test('the second of two editors is shown the first one’s version, and can put the two together or take over', async () => {
  const second = await desk.colleague('Per', { role: 'coordinator' })
  const [one, other] = [await form(), formIn((await second.get(`${piece()}/skriv`)).html, `${piece()}/skriv`)]
  moved(await editor.post(`${piece()}/skriv`, { ...one, summary: 'En borger smider et brev ud hos os.' }))
  const conflict = await second.post(`${piece()}/skriv`, { ...other, 'goods.0.label': 'Det er hans eget brev' })
  assert.equal(conflict.status, 409)
  for (const words of ['En anden har rettet imens', 'Felt: I én sætning', 'Flet de to']) assert.ok(conflict.html.includes(words), words)
  const merged = await second.post(`${piece()}/flet`, formIn(conflict.html, `${piece()}/flet`))
  ok(merged, 'De to er flettet', 'En borger smider et brev ud hos os.', 'Det er hans eget brev')
  moved(await second.post(`${piece()}/skriv`, formIn(merged.html, `${piece()}/skriv`)))
  assert.deepEqual([(await form())['summary'], (await form())['goods.0.label']], ['En borger smider et brev ud hos os.', 'Det er hans eget brev'])
})

test('a draft is seen as page, phone and card, saved or not', async () => {
  ok(await editor.get(`${piece()}/vis?som=side`), 'Hvem står bag?', 'Tilpasset fra')
  ok(await editor.get(`${piece()}/vis?som=telefon`), 'look-phone')
  ok(await editor.get(`${piece()}/vis?som=kort`), 'look-card', `src="${piece()}/billede"`)
  ok(await editor.get(`${piece()}/billede`), '<svg')
  ok(await editor.post(`${piece()}/proev?udseende=telefon&kun`, { ...(await form()), title: 'Ikke gemt endnu' }), 'Ikke gemt endnu')
})

test('what surely leads to a person stops the sending; names are asked about', async () => {
  const fields = await form()
  const scene = String(fields['tekst.scene'])
  moved(await editor.post(`${piece()}/skriv`, { ...fields, 'tekst.scene': scene.replace('hele hans cpr-nummer', '010190-1234') }))
  const refused = await editor.post(`${piece()}/send`, { seats: [employer.personId, employee.personId], day: '2026-12-10', confirm: 'yes' })
  assert.equal(refused.status, 422)
  assert.ok(refused.html.includes('010190-1234') && refused.html.includes('Fjern dem først'))
  moved(await editor.post(`${piece()}/skriv`, { ...(await form()), 'tekst.scene': scene }))
  const asked = await editor.post(`${piece()}/send`, { seats: [employer.personId, employee.personId], day: '2026-12-10' })
  assert.ok(asked.status === 422 && asked.html.includes('»Søren«'))
})

test('one side alone cannot be asked, and a seat that was not asked finds nothing', async () => {
  assert.equal((await editor.post(`${piece()}/send`, { seats: [employer.personId], day: '2026-12-10', confirm: 'yes' })).status, 422)
  moved(await editor.post(`${piece()}/send`, { seats: [employer.personId, employee.personId], day: '2026-12-10', note: 'Se på valgene.', confirm: 'yes' }))
  assert.deepEqual(desk.mails.map(({ to }) => to).toSorted(), ['bo@nordby.test', 'eva@nordby.test'])
  assert.ok(desk.mails.every(({ text }) => text.includes(`http://house.test/internt/kvalificering/${id}`)))
  ok(await employer.get(`/internt/kvalificering/${id}`), 'Se på valgene.', 'at læse', 'Du svarer for It-chefer')
  assert.equal((await lawyer.get(`/internt/kvalificering/${id}`)).status, 404)
  assert.equal((await employer.get(piece())).status, 403)
})

test('who has not answered is reminded once on the day', async () => {
  const { clock, services } = desk.house
  desk.mails.length = 0
  const days = (count: number) => count * 86_400_000
  clock.advance(days(13))
  await remindSeats(services.editing, 'http://house.test')
  clock.advance(days(3))
  for (let times = 0; times < 2; times++) await remindSeats(services.editing, 'http://house.test')
  clock.advance(-days(16))
  assert.deepEqual(desk.mails.map(({ to }) => to).toSorted(), ['bo@nordby.test', 'bo@nordby.test', 'eva@nordby.test', 'eva@nordby.test'])
})

test('a comment stands at its passage and is answered', async () => {
  const html = ok(await employee.get(`/internt/kvalificering/${id}`))
  const comment = formIn(html, `/internt/kvalificering/${id}/kommentar`)
  assert.equal((await employee.post(`/internt/kvalificering/${id}/kommentar`, { ...comment, text: 'x' })).status, 422)
  moved(await employee.post(`/internt/kvalificering/${id}/kommentar`, { ...comment, place: 'da/text#scene', quote: 'otte i kø', text: 'Er det mange?' }))
  const page = ok(await editor.get(piece()), 'Er det mange?', 'otte i kø', 'Scenen')
  const answer = formIn(page.slice(page.indexOf('id="kommentarer"')), `${piece()}/svar`)
  moved(await editor.post(`${piece()}/svar`, { ...answer, answer: 'Det er en tirsdag.', resolved: 'yes' }))
  ok(await employee.get(`/internt/kvalificering/${id}`), 'Det er en tirsdag.', 'Klaret')
})

const decideAs = async (who: Colleague, decision: string, reason = '') => who.post(`/internt/kvalificering/${id}/afgoer`, { ...formIn((await who.get(`/internt/kvalificering/${id}`)).html, `/internt/kvalificering/${id}/afgoer`), decision, reason })

test('an objection blocks until it is answered and the seat has decided anew about a changed text', async () => {
  assert.equal((await decideAs(employee, 'change')).status, 422, 'an objection has a reason')
  await Promise.all([decideAs(employer, 'qualified').then(moved), decideAs(employee, 'change', 'Køen er for lang.').then(moved)])
  ok(await editor.get(piece()), 'Der er en indvending', 'Køen er for lang.')
  assert.equal((await editor.post(`${piece()}/udgiv`)).status, 422)
  assert.equal((await editor.post(`${piece()}/svar`, { person: employee.personId, number: '1', answer: '' })).status, 422)
  moved(await editor.post(`${piece()}/svar`, { person: employee.personId, number: '1', answer: 'Nu er der fem.' }))
  const fields = await form()
  moved(await editor.post(`${piece()}/skriv`, { ...fields, 'tekst.questions': `${String(fields['tekst.questions'])}\nHvor lang er køen hos os?` }))
  desk.mails.length = 0
  moved(await editor.post(`${piece()}/send`, { day: '2026-12-12', note: 'Et spørgsmål mere.', confirm: 'yes' }))
  assert.deepEqual(desk.mails.map(({ to }) => to), ['eva@nordby.test'], 'only the seat that objected is asked anew')
  ok(await employer.get(`/internt/kvalificering/${id}`), 'Rettet siden du svarede om version')
  moved(await decideAs(employee, 'qualified'))
  ok(await editor.get(piece()), 'Kvalificeret')
  assert.ok(desk.mails.some(({ to, subject }) => to === 'bo@nordby.test' && subject.includes('er kvalificeret')))
})

test('a lawyer’s word is a function and a day, and only a lawyer or an administrator can give it', async () => {
  assert.equal((await employer.post(`${piece()}/jura`, { function: 'Kommuneadvokat', confirm: 'yes' })).status, 403)
  assert.equal((await lawyer.post(`${piece()}/jura`, { function: 'Kommuneadvokat' })).status, 422)
  moved(await lawyer.post(`${piece()}/jura`, { function: 'Kommuneadvokat', confirm: 'yes' }))
  ok(await editor.get(piece()), 'Kontrolleret af Kommuneadvokat')
})

test('publishing makes a new edition at once: the file, and the page that says who stands behind it', async () => {
  moved(await editor.post(`${piece()}/udgiv`))
  const file = readFileSync(join(desk.folder, 'content/da/dilemmas', slug, 'dilemma.md'), 'utf8')
  for (const words of [/by: Nordby Kommune \(opdigtet\)/, /sides:\s+- employer\s+- employee\n/, /function: Kommuneadvokat/, /made_up: true/]) assert.match(file, words)
  const page = ok(await editor.get(`/dilemmaer/${slug}`), 'Lavet og udgivet af Nordby Kommune (opdigtet)', 'arbejdsgiversiden og medarbejdersiden', 'Tilpasset fra', 'Kontrolleret af Kommuneadvokat', 'opdigtet')
  assert.ok(!page.includes('Ingen jurist har gennemgået reglerne'))
  assert.equal((await editor.get(`/dilemmaer/${slug}/drejebog`)).status, 200)
  assert.deepEqual(desk.house.logged, [])
})

test('files that are lost, or say something else, are written again from the database', async () => {
  const path = join(desk.folder, 'content/da/dilemmas', slug, 'dilemma.md')
  const file = readFileSync(path, 'utf8')
  rmSync(join(desk.folder, 'content'), { recursive: true })
  await restorePublished(desk.house.services.editing)
  assert.equal(readFileSync(path, 'utf8'), file)
  writeFileSync(path, 'noget andet')
  await restorePublished(desk.house.services.editing)
  assert.equal(readFileSync(path, 'utf8'), file)
})

test('a revision leaves what is out until the new one is qualified', async () => {
  moved(await editor.post(`${piece()}/skriv`, { ...(await form()), summary: 'En ny begyndelse.' }))
  ok(await editor.get(piece()), 'Udgivet, ny udgave på vej')
  assert.ok(!ok(await editor.get(`/dilemmaer/${slug}`)).includes('En ny begyndelse.'))
  moved(await editor.post(`${piece()}/send`, { seats: [employer.personId, employee.personId], day: '2026-12-20', note: 'Ny udgave.', confirm: 'yes' }))
  assert.equal((await editor.post(`${piece()}/udgiv`)).status, 422, 'yeses of the last round do not count')
  for (const who of [employer, employee]) moved(await decideAs(who, 'qualified'))
  moved(await editor.post(`${piece()}/udgiv`))
  ok(await editor.get(`/dilemmaer/${slug}`), 'En ny begyndelse.')
})

test('a withdrawn text leaves its address, which says why', async () => {
  assert.equal((await editor.post(`${piece()}/traek-tilbage`, { because: '' })).status, 422)
  moved(await editor.post(`${piece()}/traek-tilbage`, { because: 'Reglen er ændret.' }))
  const page = await editor.get(`/dilemmaer/${slug}`)
  assert.equal(page.status, 410)
  assert.ok(page.html.includes('Reglen er ændret.') && page.html.includes('opdigtet'))
  assert.equal(existsSync(join(desk.folder, 'content/da/dilemmas', slug, 'dilemma.md')), false)
  assert.equal((await editor.get('/dilemmaer/findes-ikke')).status, 404)
})
