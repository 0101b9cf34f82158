import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusalSentence } from '../sentences.ts'
import { importFile } from './intake.ts'
import { crowded, packed, paragraph, wordFile, wordParts } from './word/word.testing.ts'

async function refused(bytes: Uint8Array, name = 'a.docx') {
  const imported = await importFile({ name, bytes })
  assert.ok(!imported.ok, 'it was taken in')
  for (const language of ['da', 'en'] as const) assert.match(refusalSentence(language, imported.refusal), /^\p{Lu}.{20,}[.?«]$/su)
  return imported.refusal.kind
}

const document = (xml: string) => ({ ...wordParts(''), 'word/document.xml': xml })
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

test('a sound document is taken in, so that the refusals below are of what is wrong', async () => {
  assert.ok((await importFile({ name: 'a.docx', bytes: await packed(document(`<w:document ${w}><w:body>${paragraph('Hej')}</w:body></w:document>`)) })).ok)
})

test('a package is refused when a name leads out of it, or an entry is a link, stands twice or is locked', async () => {
  const sound = await wordFile(paragraph('Hej'), { 'ab/secret.txt': 'x' })
  for (const name of ['../secret.txt', '/b/secret.txt', 'a\\\\secret.txt']) assert.equal(await refused(renamed(sound, 'ab/secret.txt', name.padEnd(13, 'x').slice(0, 13))), 'unsafe')
  assert.equal(await refused(await packed({ ...wordParts(paragraph('Hej')), 'word/link': '/etc/passwd' }, 0o120777)), 'unsafe')
  assert.equal(await refused(renamed(await wordFile(paragraph('Hej'), { 'word/document.xmm': 'x' }), 'word/document.xmm', 'word/document.xml')), 'unsafe')
  assert.equal(await refused(flagged(sound, 0x01)), 'locked')
  assert.equal(await refused(flagged(sound, 0x41)), 'locked')
})

test('a bomb is stopped while it is unpacked, and 100,000 entries before one is read', async () => {
  const text = await packed(document(`<w:document ${w}><w:body><w:p><w:r><w:instrText>${' '.repeat(40_000_000)}`))
  assert.ok(text.length < 100_000)
  assert.equal(await refused(text), 'bomb')
  assert.equal(await refused(await packed(document(`<w:document ${w}><w:body>${'<w:p/>'.repeat(1_100_000)}`))), 'bomb')
  assert.equal(await refused(crowded(100_000)), 'bomb')
  assert.equal(await refused(crowded(10)), 'not-word')
  // A directory that lies about the size.
  assert.equal(await refused(withSize(Buffer.from(await wordFile(paragraph('a'.repeat(5000)))), 'word/document.xml', 10)), 'broken')
})

test('entities of its own, broken XML, too many levels and what is cut off are refused', async () => {
  const laughs = `<!DOCTYPE w:document [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, index) => `<!ENTITY ${'b'.repeat(index + 1)} "&${'b'.repeat(index) || 'a'};&${'b'.repeat(index) || 'a'};">`).join('')}]>`
  assert.equal(await refused(await packed(document(`${laughs}<w:document ${w}><w:body>${paragraph('&bbbbb;')}</w:body></w:document>`))), 'unsafe')
  assert.equal(await refused(await packed(document(`<!DOCTYPE w:document SYSTEM "file:///etc/passwd"><w:document ${w}/>`))), 'unsafe')
  assert.equal(await refused(await packed(document(`<w:document ${w}><w:body>${paragraph('&ukendt;')}</w:body></w:document>`))), 'broken')
  assert.equal(await refused(await packed(document(`<w:document ${w}><w:body>`))), 'broken')
  assert.equal(await refused(await packed(document(`<w:document ${w}>${'<w:p>'.repeat(100_000)}`))), 'broken')
  assert.equal(await refused(await packed({ ...wordParts(''), 'word/document.xml': Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0xc3]) })), 'broken')
  const sound = await wordFile(paragraph('Hej'))
  assert.equal(await refused(sound.subarray(0, sound.length - 40)), 'broken')
})

test('another kind of package is refused, and so is a document whose text is elsewhere', async () => {
  assert.equal(await refused(await packed({ 'xl/workbook.xml': '<x/>' })), 'not-word')
  assert.equal(await refused(await packed(document('<html/>'))), 'not-word')
  const relations = (target: string, mode: string) => `<Relationships xmlns="x"><Relationship Type="http://x/officeDocument" Target="${target}"${mode}/></Relationships>`
  assert.equal(await refused(await packed({ ...wordParts(paragraph('Hej')), '_rels/.rels': relations('https://example.org/a.xml', ' TargetMode="External"') })), 'not-word')
  assert.equal(await refused(await packed({ ...wordParts(paragraph('Hej')), '_rels/.rels': relations('../../etc/passwd', '') })), 'not-word')
})

/** The package with another name of the same length in the header of an entry and in the directory. */
function renamed(bytes: Uint8Array, from: string, to: string): Buffer {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1')
}

/** The package with bits set in the flags of every entry of its directory. */
function flagged(bytes: Uint8Array, flag: number): Buffer {
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = copy.indexOf('PK\u0001\u0002', at + 4, 'latin1')) copy.writeUInt16LE(copy.readUInt16LE(at + 8) | flag, at + 8)
  return copy
}

/** The package whose directory says that an entry is `size` bytes when it is unpacked. */
function withSize(copy: Buffer, name: string, size: number): Buffer {
  for (let at = copy.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = copy.indexOf('PK\u0001\u0002', at + 4, 'latin1')) {
    if (copy.subarray(at + 46, at + 46 + copy.readUInt16LE(at + 28)).toString() === name) copy.writeUInt32LE(size, at + 24)
  }
  return copy
}
