import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Validator, type Schema } from '@cfworker/json-schema'
import fc from 'fast-check'
import * as v from 'valibot'
import { examplePackage, printedPair } from '../package/example.testing.ts'
import { pieceHash, sha256 } from '../package/hash.ts'
import { manifestSchema } from '../package/manifest.ts'
import { catalogueSchema } from './catalogue.ts'

const by = { ...examplePackage().by, publicKey: printedPair.publicKey }
const pieces = examplePackage().pieces.map(({ texts, ...facts }) => ({ ...facts, files: facts.withdrawn === null ? [...texts].map(([path, text]) => ({ path, bytes: Buffer.byteLength(text), sha256: sha256(text) })) : [] }))
const manifest = { format: 'erduaware/package/1', made: '2026-11-24', by, pieces }
const catalogue = { format: 'erduaware/catalogue/1', made: '2026-11-24', by, pieces: pieces.map(({ files, ...facts }) => ({ ...facts, changed: '2026-11-24', hash: files.length === 0 ? null : pieceHash(files), package: `pakker/${facts.id}.zip`, bytes: 9 })) }

for (const [name, example, ours] of [['package', manifest, manifestSchema], ['catalogue', catalogue, catalogueSchema]] as const) {
  const written = new Validator(JSON.parse(readFileSync(`docs/schema/${name}.json`, 'utf8')) as Schema, '2020-12')

  test(`docs/schema/${name}.json takes what the house writes`, () => {
    assert.deepEqual(written.validate(example).errors, [])
    assert.ok(v.safeParse(ours, example).success)
  })

  test(`docs/schema/${name}.json refuses what the house's own reader refuses`, () => {
    const others: unknown[] = [null, 0, -1, 1.5, '', 'X', 'to\nlinjer', [], {}, true, '2026-1-1', 'javascript:x', 'a'.repeat(600), { da: '' }, ['x']]
    const places = placesIn(example)
    fc.assert(fc.property(fc.constantFrom(...places), fc.constantFrom(...others), fc.constantFrom('put', 'remove', 'add'), (place, other, how) => {
      const value = changed(example, place, other, how)
      assert.equal(written.validate(value).valid, v.safeParse(ours, value).success, JSON.stringify([place, other, how]))
    }), { numRuns: 1500 })
  })
}

function changed(example: object, place: readonly string[], other: unknown, how: string): unknown {
  const copy: unknown = structuredClone(example)
  let holder = copy as Record<string, unknown>
  for (const key of place.slice(0, -1)) holder = holder[key] as Record<string, unknown>
  const last = place.at(-1) ?? ''
  if (how === 'remove' && Array.isArray(holder)) holder.splice(Number(last), 1)
  else if (how === 'remove') delete holder[last]
  else holder[how === 'add' && !Array.isArray(holder) ? `${last}x` : last] = other
  return copy
}

function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...placesIn(inner).map((rest) => [key, ...rest])])
}
