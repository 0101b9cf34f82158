import assert from 'node:assert/strict'
import { test } from 'node:test'
import { craft } from './crafted.testing.ts'
import { examplePiece, known, printedPair, signedEntries, smallExample } from './example.testing.ts'
import { sha256 } from './hash.ts'
import { makeKeyPair } from './keys.ts'
import type { Manifest, ManifestPiece } from './manifest.ts'
import { readPackage } from './read.ts'

const { manifest, texts } = smallExample()
const path = [...texts.keys()][0] ?? ''
const text = texts.get(path) ?? ''
const [piece] = manifest.pieces

test('the smallest package is read, whether its signature is of pretty or of crowded JSON', async () => {
  for (const one of [manifest, JSON.stringify(manifest)]) assert.deepEqual(await codesOf(one, texts), [])
})

const other = 'content/da/practices/x.md'
const lies: Record<string, [string, unknown, Map<string, string | Buffer>?]> = {
  'a file that the package lacks': ['missingFile', manifest, new Map()],
  'nothing of a file that is there': ['extraFile', manifest, new Map([...texts, [other, 'hej']])],
  'a wrong size': ['wrongSize', withFile({ bytes: 1 })],
  'a wrong checksum': ['wrongChecksum', withFile({ sha256: sha256('x') })],
  'the checksum in capitals': ['wrongField', withFile({ sha256: sha256(text).toUpperCase() })],
  'another id than the file': ['wrongPlace', withPiece({ id: 'andet' })],
  'another kind than the file': ['wrongPlace', withPiece({ kind: 'practice' })],
  'a language that has no text': ['noMainText', withPiece({ titles: { ...piece?.titles, en: 'A map' } })],
  'a text in a language that it does not name': ['wrongPlace', withPiece({ titles: { en: 'A map' } })],
  'another title': ['wrongTitle', withPiece({ titles: { da: 'En anden titel' } })],
  'a piece twice': ['repeatedPiece', { ...manifest, pieces: [piece, piece] }],
  'a withdrawn piece with its text': ['wrongField', withPiece({ withdrawn: { day: '2026-11-24', reason: 'Fejl' } })],
  'a piece without a text': ['wrongField', withPiece({ files: [] })],
  'a path that climbs': ['wrongPlace', withFile({ path: '../../x.md' })],
  'a day that is none': ['wrongField', { ...manifest, made: '2026-02-30' }],
  'a version that is no number': ['wrongField', withPiece({ version: Number.NaN })],
  'a side that no seat has': ['wrongField', withPiece({ reviewed: [{ function: 'Ven', side: 'friend', day: '2026-11-24' }] })],
  'a field that the format does not have': ['wrongField', { ...manifest, script: 'x' }],
  'an own prototype': ['wrongField', JSON.stringify(manifest).replace('{', '{"__proto__":{"ok":true},')],
  'no pieces': ['wrongField', { ...manifest, pieces: [] }],
  'more pieces than we take': ['tooManyPieces', { ...manifest, pieces: Array.from({ length: 2001 }, () => 0) }],
  'a name with a line break': ['wrongField', { ...manifest, by: { ...manifest.by, name: 'Aabenby\nKommune' } }],
  'a name that turns the line around': ['wrongField', { ...manifest, by: { ...manifest.by, name: 'Aabenby \u202EenummoK' } }],
  'an installation that is a page': ['wrongField', { ...manifest, by: { ...manifest.by, installation: 'https://aabenby.example/side' } }],
  'a newer format': ['future', { ...manifest, format: 'erduaware/package/2' }],
  'a much newer format of another shape': ['future', { format: 'erduaware/package/14', everything: 'else' }],
  'another format': ['notAManifest', { ...manifest, format: 'erduaware/library/1' }],
  'a format that is none': ['notAManifest', { ...manifest, format: 'erduaware/package/01' }],
  'a list': ['notAManifest', []],
  'half of itself': ['brokenManifest', JSON.stringify(manifest).slice(0, -9)],
  'brackets without end': ['brokenManifest', '['.repeat(200_000)],
}

for (const [what, [code, lying, files = texts]] of Object.entries(lies)) {
  test(`a manifest that says ${what} is refused, though its signature is true (${code})`, async () => {
    assert.ok((await codesOf(lying, files)).includes(code), JSON.stringify(await codesOf(lying, files)))
  })
}

test('a package is refused when one byte of the manifest, the signature or a text is another', async () => {
  const entries = signedEntries(manifest, texts)
  const change = (name: string, from: string, to: string) => craft(entries.map((entry) => (entry.name === name ? { ...entry, content: String(entry.content).replace(from, to) } : entry)))
  assert.deepEqual(await codes(craft(entries)), [])
  assert.deepEqual(await codes(change('manifest.json', '"version": 1', '"version": 2')), ['falseSignature'])
  assert.deepEqual(await codes(change('manifest.json', '\n', '\n ')), ['falseSignature'])
  assert.deepEqual(await codes(change(path, 'e', 'f')), ['wrongChecksum'])
  assert.deepEqual(await codes(change('signature', '"signature":', '"underskrift":')), ['brokenSignature'])
  assert.deepEqual(await codes(craft(entries.filter(({ name }) => name !== 'signature'))), ['noSignature'])
  assert.deepEqual(await codes(craft(entries.filter(({ name }) => name !== 'manifest.json'))), ['noManifest'])
  assert.deepEqual(await codes(craft([])), ['noManifest'])
})

test('a signature by another key than the one that the manifest names is false, also by a known key', async () => {
  const stranger = makeKeyPair()
  assert.deepEqual(await codes(craft(signedEntries(manifest, texts, stranger))), ['falseSignature'])
  const asStranger = { ...manifest, by: { ...manifest.by, publicKey: stranger.publicKey } }
  assert.deepEqual(await codes(craft(signedEntries(asStranger, texts))), ['falseSignature'])
  assert.deepEqual(await codes(craft(signedEntries(asStranger, texts, stranger))), ['unknownKey'])
})

test('texts that are not UTF-8, hide signs, or cannot be followed to their end are refused', async () => {
  const asFile = async (content: Buffer) => codesOf(withFile({ bytes: content.length, sha256: sha256(content) }), new Map([[path, content]]))
  assert.deepEqual(await asFile(Buffer.from(text)), [])
  assert.deepEqual(await asFile(Buffer.from(text, 'latin1')), ['notUtf8'])
  assert.deepEqual(await asFile(Buffer.from('tekst', 'utf16le')), ['hiddenSign'])
  for (const sign of ['\u202E', '\u0000', '\uFEFF', '\u2067', '\u0085']) assert.deepEqual(await asFile(Buffer.from(text.replace('\n# ', `\n# ${sign}`))), ['hiddenSign'])
  assert.deepEqual(await asFile(Buffer.from(`${text}\n${'>'.repeat(40_000)}`)), ['unreadable'])
  const aliases = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefg'.split('').map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdef'[index]}`).join(',')}]`)].join('\n')
  assert.deepEqual(await asFile(Buffer.from(text.replace('---\n', `---\n${aliases}\n`))), ['unreadable'])
})

test('what the library\'s own checker refuses is refused with its sentence, also what only two texts together can say', async () => {
  const practice = examplePiece('practice', 'ring-tilbage')
  assert.deepEqual(await codesOfPiece(practice), [])
  assert.deepEqual(await codesOfPiece(practice, (one) => one.replaceAll('## ', '### ')), ['text'])
  assert.deepEqual(await codesOfPiece(practice, (one) => one.replace(/\n## /, '\n<script>alert(1)</script>\n\n## ')), ['text'])
  assert.deepEqual(await codesOfPiece(practice, (one) => one.replace(/\n## /, '\n![billede](data:image/svg+xml,x)\n\n## ')), ['text'])
  assert.deepEqual(await codesOfPiece({ ...practice, law: { function: 'Kommuneadvokat', day: '2026-11-24' } }), ['lawDisagrees'])
  const dilemma = examplePiece('dilemma', 'brevet-i-skraldespanden')
  assert.deepEqual(await codesOfPiece(dilemma), [])
  const withoutScript = new Map([...dilemma.texts].filter(([name]) => !name.endsWith('drejebog.md')))
  assert.deepEqual(await codesOfPiece({ ...dilemma, texts: withoutScript }), ['text'])
  assert.deepEqual(await codesOfPiece(dilemma, (one, name) => (name.includes('/en/') ? one.replace('minutes: 20', 'minutes: 25') : one)), ['text'])
})

test('no more than fifty sentences are said, and the rest are counted', async () => {
  const many = Array.from({ length: 200 }, (_, index) => ({ ...piece, id: `kort-${index}`, files: [{ path: `content/da/competencies/kort-${index}.md`, bytes: 1, sha256: sha256('x') }] }))
  const reading = await readPackage(craft(signedEntries({ ...manifest, pieces: many }, texts)), known)
  assert.ok(!reading.ok)
  assert.equal(reading.refusals.length, 51)
  assert.equal(reading.refusals.at(-1)?.da, 'Der er 151 fejl mere. Ret dem, der er vist, først.')
})

function withPiece(change: object): object {
  return { ...manifest, pieces: [{ ...piece, ...change }] }
}

function withFile(change: Partial<ManifestPiece['files'][number]>): object {
  return withPiece({ files: [{ path, bytes: Buffer.byteLength(text), sha256: sha256(text), ...change }] })
}

async function codesOfPiece({ texts: own, ...facts }: ReturnType<typeof examplePiece>, change = (one: string, _name: string) => one): Promise<string[]> {
  const changed = new Map([...own].map(([name, one]) => [name, change(one, name)]))
  const files = [...changed].map(([name, one]) => ({ path: name, bytes: Buffer.byteLength(one), sha256: sha256(one) }))
  const whole: Manifest = { ...manifest, pieces: [{ ...facts, files }] }
  return [...new Set(await codes(craft(signedEntries(whole, changed, printedPair))))]
}

async function codesOf(lying: unknown, files: ReadonlyMap<string, string | Buffer>): Promise<string[]> {
  return codes(craft(signedEntries(lying, files)))
}

async function codes(bytes: Buffer): Promise<string[]> {
  const reading = await readPackage(bytes, known)
  return reading.ok ? [] : reading.refusals.map(({ code }) => code)
}
