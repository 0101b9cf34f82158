import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, afterEach, test } from 'node:test'
import { Hono } from 'hono'
import { testDatabase } from '#platform/database/testing.ts'
import { errorPage } from '#platform/http/refusals.tsx'
import { createThrottle } from '#platform/http/throttle.ts'
import { createPublished } from '#platform/http/published.ts'
import { openFilms } from '#film/index.ts'
import { href, languages, urls, type Language } from '#urls.ts'
import { stillClock } from '../../testing/house.ts'
import { libraryRoutes, openFinder, openLibrary } from '../index.ts'
import { editTrials } from './command.ts'
import { discardTrial, pendingTrials, publishedTrials, publishTrial, removeOldProposals } from './store.ts'
import { toldLibrary } from './told-library.ts'
import { openTrials } from './trials.ts'

const { db, close } = await testDatabase()
after(close)
afterEach(() => db.deleteFrom('library_trials').execute())
const written = await openLibrary(join(import.meta.dirname, '../../../content'), () => undefined)
const clock = stillClock()
const process = 'borgerens-vej'
const form = { teams: '2', workplace: 'care', worked: 'At gå uden overtøj.\nDet tog 40 minutter.', failed: 'Kortet blev væk hos Bo.' }

/** A house of the library, whose detector knows one name. */
async function open(most = 20) {
  const trials = await openTrials({ db, log: (line) => assert.fail(line) })
  const throttle = createThrottle({ most, periodMs: 3_600_000, trustsProxy: false, now: () => clock.now().getTime() })
  const trialDesk = { db, trials, throttle, mask: (text: string) => text.replaceAll('Bo', '•••') }
  const assets = { href: (name: string) => urls.asset(name), respond: () => assert.fail('no asset is asked for') }
  const site = (language: Language) => ({ language, assets, publicUrl: undefined, breachUrl: undefined })
  const app = new Hono({ strict: false })
  app.onError(errorPage(site, (line) => assert.fail(line)))
  const services = { library: written, clock, finder: openFinder({ db, library: written, clock, log: () => undefined }), printer: { print: () => assert.fail(), close: async () => {} }, films: openFilms({ folderOf: () => undefined }), videoDesk: { videos: { publishedVideo: async () => undefined } }, published: createPublished({}), trialDesk }
  for (const language of languages) app.route(href(language, '/'), libraryRoutes(services, site(language)))
  const read = async (path: string) => (await app.request(path)).text()
  const send = (fields: Record<string, string>, path: string = urls.processTrial(process)) => app.request(path, { method: 'POST', body: new URLSearchParams(fields) })
  return { read, send, trials }
}

test('the page of a process asks how it went, says first that no names and no cases belong here, and works as a plain form', async () => {
  const { read } = await open()
  for (const html of [await read(urls.process(process)), await read(urls.processTrial(process))]) {
    assert.match(html, /<form method="post" action="\/forloeb\/borgerens-vej\/proevet"/)
    assert.ok(html.indexOf('Ingen navne, ingen sager') > 0 && html.indexOf('Ingen navne, ingen sager') < html.indexOf('<form method="post"'))
    assert.doesNotMatch(html, /type="(?:hidden|email|date)"/)
  }
  assert.match(await read(`/en${urls.processTrial(process)}`), /No names, no cases/)
})

test('what is sent waits for an editor, masked and with its month alone, and is shown nowhere', async () => {
  const { read, send } = await open()
  const answer = await send(form)
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.get('location'), urls.processTrialThanks(process))
  assert.equal(answer.headers.get('set-cookie'), null)
  assert.match(await read(urls.processTrialThanks(process)), /Tak\. Nu ligger det hos en redaktør\./)
  const [{ id, ...kept } = { id: '' }, ...others] = await pendingTrials(db)
  assert.match(id, /^[\da-f-]{36}$/)
  assert.deepEqual(kept, { process, language: 'da', teams: 2, workplace: 'care', worked: form.worked, failed: 'Kortet blev væk hos •••.', month: '2026-11' })
  assert.equal(others.length, 0)
  for (const path of [urls.process(process), urls.processes, urls.contents]) assert.doesNotMatch(await read(path), /overtøj\.|Prøvet i/)
  assert.match(await read(urls.process(process)), /Ikke afprøvet endnu/)
})

test('what an editor publishes is on the pages at once, in both languages, and what is discarded is gone again', async () => {
  const { read, send, trials } = await open()
  await read(urls.process(process))
  await send(form)
  await send({ ...form, teams: '1', worked: '', failed: '<b>Tiden</b>' }, `/en${urls.processTrial(process)}`)
  const waiting = await pendingTrials(db)
  for (const { id } of waiting) assert.equal(await publishTrial(db, id), true)
  assert.equal(await publishTrial(db, waiting[0]?.id ?? ''), false, 'what is published cannot be published again')
  assert.equal(await trials.refresh(), true)
  const house = await open()
  const html = await house.read(urls.process(process))
  assert.match(html, /<span class="tag">Prøvet i 3 teams<\/span>/)
  assert.doesNotMatch(html, /Ikke afprøvet endnu/)
  assert.ok(html.includes('At gå uden overtøj.') && html.includes('Kortet blev væk hos •••.') && html.includes('november 2026'))
  assert.match(html, /<dl lang="en">[^]*?&lt;b&gt;Tiden/)
  assert.match(await house.read(`/en${urls.process(process)}`), /Tried in 3 teams/)
  assert.match(await house.read(urls.processes), /Prøvet i 3 teams/)
  assert.match(await house.read(urls.contents), /Forløb, der er afprøvet: 1/)
  for (const { id } of await publishedTrials(db)) assert.equal(await discardTrial(db, id), true)
  assert.match(await (await open()).read(urls.process(process)), /Ikke afprøvet endnu/)
})

test('a running house has another edition when something was published, and the same one when nothing was', async () => {
  const { send, trials } = await open()
  await send(form)
  assert.equal(await trials.refresh(), false)
  const told = toldLibrary(written, trials)
  const before = told.current()
  assert.equal(told.current(), before)
  const [waiting] = await pendingTrials(db)
  await publishTrial(db, waiting?.id ?? '', { worked: 'Rettet.' })
  assert.equal(await told.refresh(), true)
  assert.notEqual(told.current().id, before.id)
  assert.equal(trials.current()[0]?.worked, 'Rettet.')
  assert.equal(await trials.refresh(), false)
})

test('what is missing is said at its field, nothing typed is lost, and nothing is kept', async () => {
  const { send } = await open()
  const answer = await send({ teams: 'mange', workplace: 'Testrup Skole', worked: ' ', failed: 'x'.repeat(1001) })
  assert.equal(answer.status, 422)
  const html = await answer.text()
  assert.match(html, /role="alert"/)
  for (const field of ['teams', 'workplace', 'failed']) assert.match(html, new RegExp(`<a href="#${field}">`))
  assert.ok(html.includes('value="mange"') && html.includes('x'.repeat(1001)))
  assert.match(await (await send({ teams: '1', workplace: 'care' })).text(), /Ét af dem er nok/)
  assert.deepEqual(await pendingTrials(db), [])
})

test('who sends much is asked to wait and keeps what was typed; nothing of the sender is kept', async () => {
  const { send } = await open(2)
  assert.equal((await send(form)).status, 303)
  assert.equal((await send(form)).status, 303)
  const barred = await send(form)
  assert.equal(barred.status, 429)
  assert.match(await barred.text(), /Vent lidt[^]*At gå uden overtøj\./)
  assert.equal((await pendingTrials(db)).length, 2)
})

test('nobody can tell of a process that is not there', async () => {
  const { send } = await open()
  assert.equal((await send(form, urls.processTrial('findes-ikke'))).status, 404)
})

test('proposals of more than a year are erased, and what was published stays', async () => {
  const { send } = await open()
  await send(form)
  await send(form)
  const [first] = await pendingTrials(db)
  await publishTrial(db, first?.id ?? '')
  await removeOldProposals(db, '2026-11')
  assert.equal((await pendingTrials(db)).length, 1)
  await removeOldProposals(db, '2026-12')
  assert.deepEqual([(await pendingTrials(db)).length, (await publishedTrials(db)).length], [0, 1])
})

test('an editor lists, publishes and discards from a command, by the beginning of the name', async () => {
  const { send } = await open()
  assert.equal(await editTrials(db, ['list']), 'Der er ikke noget.')
  await send(form)
  const [waiting] = await pendingTrials(db)
  const short = waiting?.id.slice(0, 8) ?? ''
  assert.match(await editTrials(db, ['list']), new RegExp(`${short} · borgerens-vej · 2 teams · Hjemmepleje[^]*Det virkede: At gå uden overtøj\\.`))
  for (const wrong of [[], ['publish'], ['list', 'all'], ['discard', short, 'x'], ['publish', short, '--by', 'x']]) assert.match(await editTrials(db, wrong), /npm run trials -- list/)
  assert.match(await editTrials(db, ['publish', 'ffffffff-x']), /findes ikke/)
  assert.match(await editTrials(db, ['publish', short, '--failed', 'Intet.']), /vises nu/)
  assert.equal((await publishedTrials(db))[0]?.failed, 'Intet.')
  assert.match(await editTrials(db, ['list', 'published']), /Intet\./)
  assert.match(await editTrials(db, ['discard', short]), /slettet/)
  assert.deepEqual(await publishedTrials(db), [])
})
