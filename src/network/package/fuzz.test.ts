import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readCatalogue } from '../catalogue/read.ts'
import { craft } from './crafted.testing.ts'
import { known, signedEntries, smallExample } from './example.testing.ts'
import { sha256 } from './hash.ts'
import { readPackage } from './read.ts'
import type { Refusal } from './refusals.ts'

// 100,000 inputs in all. Most are small changes of something true, since chance alone never gets beyond the first bytes.
const path = 'content/da/competencies/kort.md'
const small = smallExample()
const [piece] = small.manifest.pieces
const manifest = { ...small.manifest, pieces: [{ ...piece, files: [{ path, bytes: 5, sha256: sha256('tekst') }] }] }
const texts = new Map([[path, 'tekst']])
const bytes = craft(signedEntries(JSON.stringify(manifest), texts).map((entry, index) => ({ ...entry, deflate: index === 2 })))
const catalogue = { format: 'erduaware/catalogue/1', made: '2026-11-24', by: manifest.by, pieces: [{ id: 'kort', kind: 'competencies', version: 1, titles: { da: 'Kort' }, lineage: [], reviewed: [], law: null, withdrawn: null, changed: '2026-11-24', hash: 'a'.repeat(64), package: 'kort.zip', bytes: 9 }] }

// What a text says is the library's to judge, and takes a hundred times as long.
const read = (input: Buffer) => readPackage(input, known, async () => [])

type Edit = { kind: 'set' | 'cut' | 'put' | 'copy' | 'number'; at: number; length: number; value: number }
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('set', 'cut', 'put', 'copy', 'number'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  value: fc.constantFrom(0, 1, 2, 8, 0x2e, 0x2f, 0x41, 0x50, 0x7f, 0x80, 0xfe, 0xff),
})

test('an archive with some bytes changed, cut out, put in or copied is read or refused, and nothing is thrown', async () => {
  assert.ok((await read(bytes)).ok)
  await fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => saysWhy(await read(edits.reduce(edited, bytes)))), { numRuns: 45_000 })
})

test('an archive whose headers lie at random is read or refused, and nothing is thrown', async () => {
  const number = fc.constantFrom(0, 1, 5, 22, 30, 100, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0xfffffffe, 0xffffffff)
  const short = number.map((value) => value & 0xffff)
  const says = fc.record({ size: number, packed: number, crc: number, flags: short, extra: fc.uint8Array({ maxLength: 40 }).map((one) => Buffer.from(one)) }, { requiredKeys: [] })
  const entry = fc.record({ name: fc.constantFrom('manifest.json', 'signature', path, '../x', 'content/da/practices/x.md', '\u0000'), content: fc.constantFrom('', 'tekst', '{}'), deflate: fc.boolean(), method: short, mode: short, listed: says, local: says }, { requiredKeys: ['name'] })
  const ending = fc.record({ count: short, here: short, disk: short, size: number, offset: number, before: fc.uint8Array({ maxLength: 60 }).map((one) => Buffer.from(one)) }, { requiredKeys: [] })
  await fc.assert(fc.asyncProperty(fc.array(entry, { maxLength: 4 }), ending, async (entries, end) => saysWhy(await read(craft(entries, end)))), { numRuns: 10_000 })
})

test('a manifest that is signed and says anything at all is read or refused, and nothing is thrown', async () => {
  await fc.assert(fc.asyncProperty(changed(manifest), async (value) => saysWhy(await read(craft(signedEntries(JSON.stringify(value) ?? '', texts))))), { numRuns: 5000 })
})

test('bytes of every kind are no catalogue, and a catalogue that says anything at all is read or refused', () => {
  const address = 'https://aabenby.example/katalog.json'
  assert.ok(readCatalogue(Buffer.from(JSON.stringify(catalogue)), address).ok)
  const text = Buffer.from(JSON.stringify(catalogue))
  fc.assert(fc.property(changed(catalogue), (value) => saysWhy(readCatalogue(Buffer.from(JSON.stringify(value) ?? ''), address))), { numRuns: 20_000 })
  fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => saysWhy(readCatalogue(edits.reduce(edited, text), address))), { numRuns: 20_000 })
})

function saysWhy(reading: { ok: true } | { ok: false; refusals: readonly Refusal[] }): void {
  if (reading.ok) return
  assert.ok(reading.refusals.length > 0)
  for (const { da, en } of reading.refusals) assert.match(`${da}\n${en}`, /^[^\p{Cc}\p{Cf}]{20,}\n[^\p{Cc}\p{Cf}]{20,}$/u)
}

function edited(input: Buffer, { kind, at: share, length, value }: Edit): Buffer {
  const at = Math.floor(share * input.length)
  const [before, after] = [input.subarray(0, at), input.subarray(at)]
  if (kind === 'cut') return Buffer.concat([before, after.subarray(length)])
  if (kind === 'put') return Buffer.concat([before, Buffer.alloc(length, value), after])
  if (kind === 'copy') return Buffer.concat([before, input.subarray(Math.max(0, at - length), at), after])
  const copy = Buffer.from(input)
  copy.fill(value, at, Math.min(copy.length, at + (kind === 'set' ? 1 : 4)))
  return copy
}

/** A value with something else in one place. */
function changed(value: object): fc.Arbitrary<unknown> {
  const anything = fc.oneof(fc.constantFrom<unknown>(null, 0, -1, 1e99, '', 'x', [], {}, true, '2026-02-30', '../../x', 'a'.repeat(300), '\u202E'), fc.jsonValue({ maxDepth: 2 }), fc.string({ unit: 'binary' }))
  const places = placesIn(value)
  return fc.tuple(fc.constantFrom(...places), anything, fc.constantFrom('put', 'remove', 'add')).map(([place, other, how]) => {
    const copy: Record<string, unknown> = structuredClone(value) as Record<string, unknown>
    let holder: Record<string, unknown> = copy
    for (const key of place.slice(0, -1)) holder = holder[key] as Record<string, unknown>
    const last = place.at(-1) ?? ''
    if (how === 'remove') delete holder[last]
    else holder[how === 'add' ? `${last}x` : last] = other
    return copy
  })
}

function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...placesIn(inner).map((rest) => [key, ...rest])])
}
