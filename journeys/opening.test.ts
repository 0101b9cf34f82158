import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { after, afterEach, test } from 'node:test'
import { projectFolder } from '#platform/process/project.ts'
import { cleanUp, endAll, start, temporaryFolder } from './start-process.ts'

const dist = join(projectFolder(), 'dist')
afterEach(endAll)
after(cleanUp)

/** Runs `npm run organisation` as it was built. */
function organisation(data: string, port: number, ...given: string[]): Promise<{ code: number; said: string }> {
  const environment = { PATH: process.env['PATH'], DATA_FOLDER: data, PORT: String(port) }
  return new Promise((done) => {
    execFile(process.execPath, [join(dist, 'organisation.js'), ...given], { env: environment }, (error, out, problem) => done({ code: typeof error?.code === 'number' ? error.code : 0, said: out + problem }))
  })
}

const linkIn = (said: string) => /http:\/\/\S+\/begynd\/[\w-]{22}/.exec(said)?.[0].replace('localhost', '127.0.0.1') ?? ''
const status = async (link: string) => (await fetch(link)).status

test('a start without an organisation shows a link that makes the first, and the command makes another', async () => {
  const data = temporaryFolder()
  const nowhere = await organisation(data, 0, 'new')
  assert.equal(nowhere.code, 1)
  assert.match(nowhere.said, /^[^\n]*npm start[^\n]*\n$/)
  const house = await start(data, { command: [process.execPath, join(dist, 'main.js')] })
  const [first, ...more] = house.said().split('\n').filter((line) => line.includes('/begynd/'))
  assert.match(first ?? '', /^ {2}Opret organisation: {5}http:\/\/127\.0\.0\.1:\d+\/begynd\/[\w-]{22}$/)
  assert.equal(more.length, 0)
  assert.equal(await status(linkIn(first ?? '')), 200)
  const made = await organisation(data, house.port, 'new')
  assert.equal(made.code, 0)
  assert.equal(await status(linkIn(made.said)), 200)
  assert.equal(await status(linkIn(made.said).replace(/.{22}$/, 'A'.repeat(22))), 404)
  const answer = await fetch(linkIn(made.said), { method: 'POST', redirect: 'manual', body: new URLSearchParams({ name: 'Nordby', slug: '', person: 'Karin', email: 'karin@nordby.test' }) })
  assert.equal(answer.headers.get('location'), '/internt')
  await house.stop()
  const again = await start(data, { command: [process.execPath, join(dist, 'main.js')] })
  assert.match(again.said(), /Stop med/)
  assert.doesNotMatch(again.said(), /begynd/)
  await again.stop()
  assert.match((await organisation(data, 0)).said, /npm run organisation -- new/)
})
