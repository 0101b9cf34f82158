import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { noteSentence, refusalSentence } from '../sentences.ts'
import { importFile } from './intake.ts'
import type { Imported } from './imported.ts'
import { packed, paragraph, wordFile, wordParts } from './word/word.testing.ts'

const captions = 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000 align:start\n<v Mette>Hej &amp; <i>dav</i></v>\n\nNOTE x\n\n00:00:03.000 --> 00:00:04.000\nSlut\n'
const letters = 'Interviewer: Hvad så?\r\nMette: Søren så det.\nInterviewer: Nå\n\nMette: Åh\u2028ja\t.\n'
const body = `${paragraph('A: Hej', '<w:pStyle w:val="Punkt"/>')}<w:p><w:ins w:id="1"><w:r><w:t>ind</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>ud</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc>${paragraph('B: Hej')}</w:tc></w:tr></w:tbl>`

/** A change of a few places of a file: bytes set, cut out, doubled or put in. */
const changes = fc.array(fc.tuple(fc.constantFrom('set', 'cut', 'double', 'insert'), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.uint8Array({ maxLength: 12 })), { maxLength: 6 })

function changed(bytes: Uint8Array, steps: readonly (readonly [string, number, number, Uint8Array])[]): Uint8Array {
  let current = Buffer.from(bytes)
  for (const [kind, where, length, added] of steps) {
    const at = Math.floor(where * current.length)
    const [before, middle, after] = [current.subarray(0, at), current.subarray(at, at + length), current.subarray(at + length)]
    if (kind === 'cut') current = Buffer.concat([before, after])
    else if (kind === 'double') current = Buffer.concat([before, middle, middle, after])
    else if (kind === 'insert') current = Buffer.concat([before, added, middle, after])
    else current = Buffer.concat([before, added, current.subarray(at + added.length)])
  }
  return current
}

/** Either paragraphs that can be kept, or a sentence. */
function isAnswer(imported: Imported): void {
  if (!imported.ok) return void assert.match(refusalSentence('da', imported.refusal), /^\p{Lu}.+[.?«]$/su)
  assert.ok(imported.paragraphs.length > 0)
  for (const { text, speaker = '' } of imported.paragraphs) {
    assert.doesNotMatch(text + speaker, /\p{Cc}|[\ufffe\uffff]/u)
    assert.ok(text.isWellFormed() && text === text.trim() && text !== '')
  }
  for (const note of imported.notes) assert.match(noteSentence('da', note), /^\p{Lu}.+\.$/su)
}

const answers = (name: string, seed: Uint8Array, runs: number) => fc.assert(fc.asyncProperty(changes, async (steps) => isAnswer(await importFile({ name, bytes: changed(seed, steps) }, 'kept'))), { numRuns: runs })
const many = Number(process.env['FUZZ_RUNS'] ?? 2000)

test('a changed text file or caption file gives text or a sentence', async () => {
  await answers('a.txt', Buffer.from(letters), many)
  await answers('a.txt', Buffer.from(`\ufeff${letters}`, 'utf16le'), many)
  await answers('a.vtt', Buffer.from(captions), many)
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => isAnswer(await importFile({ name: 'a', bytes }))), { numRuns: many })
})

test('a changed document gives text or a sentence', async () => {
  await answers('a.docx', await wordFile(body), many)
})

test('a document with changed parts gives text or a sentence', async () => {
  const parts = wordParts(body)
  const seeds = Object.keys(parts).map((name) => fc.record({ name: fc.constant(name), steps: changes }))
  await fc.assert(
    fc.asyncProperty(fc.oneof(...seeds), async ({ name, steps }) => isAnswer(await importFile({ name: 'a.docx', bytes: await packed({ ...parts, [name]: Buffer.from(changed(Buffer.from(parts[name] ?? ''), steps)) }) }))),
    { numRuns: Math.ceil(many / 4) },
  )
})
