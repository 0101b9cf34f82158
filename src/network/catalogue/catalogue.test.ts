import assert from 'node:assert/strict'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { after, test } from 'node:test'
import { examplePackage, known, printedPair, smallExample } from '../package/example.testing.ts'
import { pieceHash } from '../package/hash.ts'
import { readPackage, type VerifiedPackage } from '../package/read.ts'
import { writePackage } from '../package/write.ts'
import { descend, standingAbove } from '../lineage/ancestry.ts'
import { atomOf } from './atom.ts'
import type { Catalogue, Offer } from './catalogue.ts'
import { fetchFile } from './fetching.ts'
import { readCatalogue, takeOffered } from './read.ts'
import { writeCatalogue } from './write.ts'

const bytes = await writePackage(examplePackage(), printedPair)
const opened = await openedFrom(bytes)
const catalogue: Catalogue = {
  made: '2026-11-24',
  by: opened.by,
  pieces: opened.pieces.map(({ texts: _texts, files, hash, ...facts }) => ({ ...facts, changed: '2026-11-24', hash: files.length === 0 ? null : hash, package: `pakker/${facts.id}.zip`, bytes: bytes.length })),
}
const [dilemma, practice, process] = catalogue.pieces

test('a catalogue is read as it was written, and its addresses are whole', () => {
  const reading = readCatalogue(Buffer.from(writeCatalogue(catalogue)), 'https://aabenby.example/katalog.json')
  assert.ok(reading.ok, JSON.stringify(reading))
  assert.deepEqual(reading.catalogue.pieces, catalogue.pieces.map((offer) => ({ ...offer, package: `https://aabenby.example/pakker/${offer.id}.zip` })))
  assert.equal(writeCatalogue({ ...catalogue, pieces: catalogue.pieces.toReversed() }), writeCatalogue(catalogue))
})

test('what a catalogue promises is what the package must have: version, words and maker', () => {
  for (const offer of [dilemma, practice, process]) assert.ok(offer !== undefined && takeOffered(catalogue, offer, opened).ok)
  for (const change of [{ version: 2 }, { hash: 'b'.repeat(64) }, { id: 'andet' }, { hash: null, withdrawn: { day: '2026-11-24', reason: 'Nej' } }]) {
    const taken = practice !== undefined && takeOffered(catalogue, { ...practice, ...change }, opened)
    assert.ok(taken !== false && !taken.ok && taken.refusals[0]?.code === 'otherThanOffered', JSON.stringify(change))
  }
  assert.ok(practice !== undefined && !takeOffered({ ...catalogue, by: { ...catalogue.by, id: 'nabokommunen' } }, practice, opened).ok)
})

const wrong: Record<string, [string, unknown]> = {
  'is not JSON': ['brokenCatalogue', '<html>'],
  'is a package\'s manifest': ['notACatalogue', smallExample().manifest],
  'comes from the future': ['future', { ...catalogue, format: 'erduaware/catalogue/2' }],
  'has a field too many': ['wrongField', { format: 'erduaware/catalogue/1', ...catalogue, tracking: 'x' }],
  'offers a piece twice': ['repeatedPiece', { format: 'erduaware/catalogue/1', ...catalogue, pieces: [practice, practice] }],
  'has more than 5,000 pieces': ['tooManyPieces', { format: 'erduaware/catalogue/1', ...catalogue, pieces: Array.from({ length: 5001 }, () => practice) }],
  ...Object.fromEntries(
    ['javascript:alert(1)', 'file:///etc/passwd', 'https://navn:kode@aabenby.example/x.zip', 'https://a b/x.zip', 'data:application/zip,x', '\\\\server\\x.zip', ''].map((address) => [
      `leads to »${address}«`,
      ['wrongField', { format: 'erduaware/catalogue/1', ...catalogue, pieces: [{ ...practice, package: address }] }] as [string, unknown],
    ]),
  ),
}
for (const [what, [code, value]] of Object.entries(wrong)) {
  test(`a catalogue that ${what} is refused in a sentence (${code})`, () => {
    const reading = readCatalogue(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), 'https://aabenby.example/')
    assert.deepEqual(!reading.ok && reading.refusals.map((refusal) => refusal.code), [code])
  })
}

test('the feed for people says what is qualified, what is withdrawn and why, and hides no sign of XML', () => {
  const addresses = { self: 'https://aabenby.example/katalog.xml', catalogue: 'https://aabenby.example/katalog.json', packageOf: (offer: Offer) => `https://aabenby.example/${offer.package}?a=1&b=2` }
  const feed = atomOf('da', { ...catalogue, by: { ...catalogue.by, name: 'A & B <Kommune>' } }, addresses)
  assert.match(feed, /<title>Hvad A &amp; B &lt;Kommune&gt; deler<\/title>/)
  assert.match(feed, /Kvalificeret af: Fællestillidsrepræsentant, Leder af borgerservice\. Ingen jurist har gennemgået reglerne\./)
  assert.match(feed, /<title>Trukket tilbage: [^<]+<\/title>[\s\S]*<category term="withdrawn"\/>\n<summary xml:lang="da">Trukket tilbage 2026-11-24: Reglerne er ændret\.<\/summary>/)
  assert.match(feed, /length="\d+" href="https:\/\/aabenby\.example\/pakker\/ring-tilbage\.zip\?a=1&amp;b=2"/)
  assert.equal((feed.match(/<entry/g) ?? []).length, 3)
  assert.match(atomOf('en', catalogue, addresses), /The letter in the bin/)
})

test('a copy remembers what it came from, and is told what happened above', () => {
  assert.ok(practice !== undefined && practice.hash !== null)
  const lineage = descend(catalogue.by, { ...practice, hash: practice.hash })
  assert.deepEqual(lineage.map(({ organisation, version }) => [organisation.id, version]), [['aabenby', 1], ['nabokommunen', 2]])
  const taken = { version: 1, hash: practice.hash }
  const states = [practice, { ...practice, version: 2 }, { ...practice, hash: 'c'.repeat(64) }, { ...practice, withdrawn: { day: '2026-12-01', reason: 'Fejl' } }, undefined].map((offer) => standingAbove(taken, offer).state)
  assert.deepEqual(states, ['current', 'newer', 'rewritten', 'withdrawn', 'gone'])
  assert.equal(standingAbove({ ...taken, version: 3 }, practice).state, 'older')
  assert.equal(pieceHash([...opened.pieces[1]?.files ?? []].toReversed()), practice.hash)
})

const server = createServer((request, response) => answers[request.url ?? '']?.(response))
const answers: Record<string, (response: ServerResponse) => void> = {
  '/pakke.zip': (response) => response.end(bytes),
  '/stor': (response) => response.end(Buffer.alloc(2_000_000)),
  '/flyttet': (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  '/borte': (response) => response.writeHead(404).end('nej'),
  '/tavs': () => undefined,
  '/drypper': (response) => void response.write('x'),
  '/afbrudt': (response) => response.writeHead(200, { 'content-length': 100 }).write('x', () => response.destroy()),
}
after(() => server.closeAllConnections())
after(() => server.close())

test('a file is fetched whole, or a sentence says why it was not: slow, silent, moved, gone, too large, cut off', async () => {
  const origin = await listening(server)
  const fetched = (path: string, timeoutMs = 20_000) => fetchFile(`${origin}${path}`, { mostBytes: 1_000_000, timeoutMs, mayUse: () => true })
  const whole = await fetched('/pakke.zip')
  assert.ok(whole.ok && whole.bytes.equals(bytes))
  assert.ok((await readPackage(whole.bytes, known)).ok)
  const told = async (path: string, timeoutMs?: number) => fetched(path, timeoutMs).then((one) => !one.ok && one.refusals[0]?.code)
  assert.equal(await told('/stor'), 'answerTooLarge')
  assert.equal(await told('/flyttet'), 'moved')
  assert.equal(await told('/borte'), 'answered')
  assert.equal(await told('/afbrudt'), 'unreachable')
  assert.equal(await told('/tavs', 300), 'slow')
  assert.equal(await told('/drypper', 300), 'slow')
  for (const address of ['file:///etc/passwd', 'https://navn:kode@aabenby.example/', 'ingen adresse', 'gopher://x/']) assert.equal((await fetchFile(address, { mostBytes: 1, timeoutMs: 1, mayUse: () => true }).then((one) => !one.ok && one.refusals[0]?.code)), 'badAddress')
  assert.equal(await fetchFile(`${origin}/pakke.zip`, { mostBytes: 1, timeoutMs: 1000, mayUse: () => false }).then((one) => !one.ok && one.refusals[0]?.code), 'badAddress')
})


async function openedFrom(one: Buffer): Promise<VerifiedPackage> {
  const reading = await readPackage(one, known)
  assert.ok(reading.ok)
  return reading.package
}

async function listening(one: Server): Promise<string> {
  await new Promise<void>((done) => one.listen(0, '127.0.0.1', done))
  const address = one.address()
  assert.ok(typeof address === 'object' && address !== null)
  return `http://127.0.0.1:${address.port}`
}
