import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { craft } from './crafted.testing.ts'
import { examplePackage, examplePiece, known, printedPair } from './example.testing.ts'
import { fingerprintOf, isSigned, keyIdOf, makeKeyPair } from './keys.ts'
import { readPackage } from './read.ts'
import { writePackage } from './write.ts'

const written = await writePackage(examplePackage(), printedPair)

test('a package is read as it was written: every text word for word, with its lineage and who reviewed it', async () => {
  const reading = await readPackage(written, known)
  assert.ok(reading.ok, JSON.stringify(reading))
  const { by, made, pieces } = reading.package
  assert.equal(by.name, 'Aabenby Kommune (opdigtet)')
  assert.equal(made, '2026-11-24')
  assert.deepEqual(pieces.map(({ kind, id }) => `${kind} ${id}`), ['dilemma brevet-i-skraldespanden', 'practice ring-tilbage', 'process borgerens-vej'])
  const [dilemma, practice, process] = pieces
  assert.deepEqual(dilemma?.texts, new Map([...examplePiece('dilemma', 'brevet-i-skraldespanden').texts].toSorted()))
  assert.equal(dilemma?.titles.en, 'The letter in the bin')
  assert.equal(practice?.lineage[0]?.organisation.name, 'Nabokommunen')
  assert.deepEqual(practice?.reviewed.map(({ side }) => side), ['employee', 'employer'])
  assert.deepEqual([process?.texts.size, process?.withdrawn?.reason], [0, 'Reglerne er ændret.'])
})

test('the same pieces give the same bytes, in whatever order they are handed over and wherever the machine stands', async () => {
  const { by, made, pieces } = examplePackage()
  const turned = pieces.toReversed().map((piece) => ({ ...piece, texts: new Map([...piece.texts].toReversed()) }))
  assert.ok(written.equals(await writePackage({ by, made, pieces: turned }, printedPair)))
  const before = process.env['TZ']
  process.env['TZ'] = 'Pacific/Auckland'
  assert.ok(written.equals(await writePackage(examplePackage(), printedPair)))
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
  assert.ok(!written.equals(await writePackage({ by, made: '2026-11-25', pieces }, printedPair)))
})

test('a package by a key that nobody here knows is not taken, and its figures are shown to be read out by phone', async () => {
  const pair = makeKeyPair()
  const reading = await readPackage(await writePackage(examplePackage(), pair), known)
  assert.ok(!reading.ok)
  assert.deepEqual(reading.refusals.map(({ code }) => code), ['unknownKey'])
  assert.equal(reading.stranger?.by.publicKey, pair.publicKey)
  assert.match(reading.stranger?.fingerprint ?? '', /^(\d{5} ){7}\d{5}$/)
  assert.ok(reading.refusals[0]?.da.includes(reading.stranger?.fingerprint ?? '?'))
})

test('a known key that signs in the name of another organisation is refused', async () => {
  const reading = await readPackage(written, [{ organisation: 'nabokommunen', publicKey: printedPair.publicKey }])
  assert.ok(!reading.ok && reading.stranger === undefined)
  assert.deepEqual(reading.refusals.map(({ code }) => code), ['otherOrganisation'])
})

test('the writer refuses what a reader would refuse: a text without a place, a day that is none, a piece without its text', async () => {
  const { by, made, pieces } = examplePackage()
  const practice = examplePiece('practice', 'ring-tilbage')
  await assert.doesNotReject(writePackage({ by, made, pieces: [practice] }, printedPair))
  await assert.rejects(writePackage({ by, made: '2026-02-30', pieces }, printedPair))
  await assert.rejects(writePackage({ by, made, pieces: [{ ...practice, texts: new Map([['../hjem.md', 'x']]) }] }, printedPair))
  await assert.rejects(writePackage({ by, made, pieces: [{ ...practice, texts: new Map() }] }, printedPair))
  await assert.rejects(writePackage({ by, made, pieces: [practice, practice] }, printedPair), /twice/)
})

test('the example of docs/package.md is true: its manifest, signature, hash and figures', async () => {
  const page = readFileSync('docs/package.md', 'utf8')
  const [, manifest = '', signature = '', hash = ''] = /```json\n(\{\n {2}"format": "erduaware\/package\/1"[\s\S]*?\n)```[\s\S]*?```\n(.*)\n```[\s\S]*?```\n(.*)\n```/.exec(page) ?? []
  assert.ok(isSigned(Buffer.from(manifest), signature, printedPair.publicKey))
  const entries = [{ name: 'manifest.json', content: manifest }, { name: 'signature', content: JSON.stringify({ format: 'erduaware/signature/1', key: keyIdOf(printedPair.publicKey), signature }) }, { name: 'content/da/practices/eksempel.md', content: 'tekst\n' }]
  const reading = await readPackage(craft(entries), known, async () => [])
  assert.ok(reading.ok, JSON.stringify(reading))
  assert.equal(reading.package.pieces[0]?.hash, hash)
  for (const told of [printedPair.publicKey, keyIdOf(printedPair.publicKey), fingerprintOf(printedPair.publicKey)]) assert.ok(page.includes(`| \`${told}\` |`))
  const checked = await readPackage(craft(entries), known)
  assert.ok(!checked.ok && checked.refusals.every(({ code }) => code === 'text'))
})
