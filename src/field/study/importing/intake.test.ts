import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importFile, importPaste } from './intake.ts'

const bytes = (...values: number[]) => new Uint8Array(values)
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string, isBig: boolean) => {
  const buffer = Buffer.from(text, 'utf16le')
  return isBig ? buffer.swap16() : buffer
}

async function lines(name: string, content: Uint8Array | string) {
  const imported = await importFile({ name, bytes: typeof content === 'string' ? Buffer.from(content) : content })
  assert.ok(imported.ok, JSON.stringify(imported))
  return { lines: imported.paragraphs.map(({ text }) => text), notes: imported.notes.map(({ kind }) => kind), paragraphs: imported.paragraphs }
}

async function refusal(name: string, content: Uint8Array) {
  const imported = await importFile({ name, bytes: content })
  assert.ok(!imported.ok)
  return imported.refusal.kind
}

test('a text file is read whatever letters it uses, and a guess is said', async () => {
  const text = 'Søren så på æblet og åen.'
  for (const content of [Buffer.from(text), Buffer.from(`\ufeff${text}`), utf16(`\ufeff${text}`, false), utf16(`\ufeff${text}`, true), utf16(text, false), utf16(text, true)]) {
    assert.deepEqual(await lines('a.txt', content).then(({ lines: found, notes }) => [found, notes]), [[text], []])
  }
  assert.deepEqual(await lines('a.txt', latin(text)).then(({ lines: found, notes }) => [found, notes]), [[text], ['guessed-letters']])
  assert.deepEqual((await lines('a.txt', bytes(0x93, 0xc5, 0x68, 0x94, 0x20, 0x97))).lines, ['“Åh” —'])
})

test('what is no text gets a refusal of its own', async () => {
  assert.equal(await refusal('a.txt', bytes(0x01, 0x02, 0x00, 0xff, 0x81, 0x03)), 'unreadable')
  assert.equal(await refusal('a.txt', bytes()), 'empty')
  assert.equal(await refusal('a.txt', Buffer.from(' \n\n ')), 'empty')
  assert.equal(await refusal('a.pdf', Buffer.from('%PDF-1.7 ...')), 'pdf')
  assert.equal(await refusal('a.rtf', Buffer.from('{\\rtf1 hej}')), 'rtf')
  assert.equal(await refusal('a.docx', Buffer.from('bare tekst')), 'not-word')
  assert.equal(await refusal('a.doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0, 0)), 'old-word')
  assert.equal(await refusal('a.docx', Buffer.concat([bytes(0xd0, 0xcf, 0x11, 0xe0), utf16('EncryptedPackage', false)])), 'locked')
  assert.equal(await refusal('a.txt', Buffer.alloc(50 * 1024 * 1024, 'a')), 'too-large')
  assert.equal(await refusal('a.txt', Buffer.alloc(2 * 1024 * 1024, 'a ')), 'too-long')
})

test('lines are paragraphs, lines that were broken to a width are joined, and nothing unseen is kept', async () => {
  assert.deepEqual((await lines('a.txt', 'Et.\r\nTo.\rTre.\u2028Fire\tog\u00a0fem\u202e\u200b.')).lines, ['Et.', 'To.', 'Tre.', 'Fire og fem.'])
  const wrapped = Array.from({ length: 3 }, () => 'Hun siger at brevet lå i spanden ved døren hele den\nformiddag og at ingen af dem der gik forbi tog det\nop selv om man godt kunne se at der stod et nummer\npå det og at det var en rigtig borgers nummer.').join('\n\n')
  const joined = await lines('a.txt', wrapped)
  assert.equal(joined.lines.length, 3)
  assert.deepEqual(joined.notes, ['joined-lines'])
})

test('a pasted text is taken in as a file is', () => {
  const imported = importPaste('A: Hej\nB: Hej\nA: Farvel\nB: Farvel\ud800')
  assert.ok(imported.ok)
  assert.deepEqual(imported.paragraphs.map(({ speaker, text }) => [speaker, text]), [['A', 'Hej'], ['B', 'Hej'], ['A', 'Farvel'], ['B', 'Farvel\ufffd']])
})

const captions = `WEBVTT - et møde

NOTE ingen skal se det

STYLE
::cue { color: red }

1
00:00:01.000 --> 00:00:03.500 align:start
<v Mette Holm>Jeg &amp; han <i>så</i> det.</v>

2
00:00:03.600 --> 00:00:05.000
<v.loud Mette Holm>Det lå <00:00:04.000>der.

00:01:05.000 --> 01:00:07.000
<v Taler 2>Ja.</v><v Mette Holm>&#229;h</v>
`

test('captions become what each person said on end, without times or with them', async () => {
  const { paragraphs, notes } = await lines('a.vtt', captions)
  assert.deepEqual(paragraphs.map(({ speaker, time, text }) => [speaker, time, text]), [['Mette Holm', undefined, 'Jeg & han så det. Det lå der.'], ['Taler 2', undefined, 'Ja.'], ['Mette Holm', undefined, 'åh']])
  assert.deepEqual(notes, ['times-dropped'])
  const kept = await importFile({ name: 'a.vtt', bytes: Buffer.from(captions) }, 'kept')
  assert.deepEqual(kept.ok && kept.paragraphs.map(({ time }) => time), ['0:00:01', '0:01:05', '0:01:05'])
  assert.deepEqual((await lines('a.srt', '1\n00:00:01,000 --> 00:00:02,000\nHej\n\n2\n00:00:09,000 --> 00:00:10,000\nHej igen\n')).lines, ['Hej', 'Hej igen'])
  assert.equal(await refusal('a.vtt', Buffer.from('WEBVTT\n\nNOTE tom')), 'no-captions')
})
