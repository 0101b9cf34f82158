import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mostUnits, readUnits, type CsvProblem } from './csv.ts'
import { listed, mayLieUnder, missing, pathOf, treeOf, type Unit } from './tree.ts'

const unit = (id: string, parentId?: string, name = id): Unit => ({ id, parentId, name })
const units = [unit('raadhus'), unit('social', 'raadhus'), unit('borger', 'raadhus'), unit('nord', 'social')]
const read = (text: string | Uint8Array) => readUnits(typeof text === 'string' ? new TextEncoder().encode(text) : text)
const paths = (text: string | Uint8Array) => {
  const result = read(text)
  return result.ok ? result.paths : assert.fail(JSON.stringify(result.problem))
}
const problem = (text: string | Uint8Array): CsvProblem | undefined => {
  const result = read(text)
  return result.ok ? undefined : result.problem
}

test('units are read from the highest down, neighbours by name', () => {
  assert.deepEqual(listed(treeOf(units)).map(({ unit: { id }, depth }) => `${depth}${id}`), ['0raadhus', '1borger', '1social', '2nord'])
  assert.deepEqual(pathOf(units, 'nord'), ['raadhus', 'social', 'nord'])
})

test('a unit never comes to lie under itself', () => {
  assert.ok(mayLieUnder(units, 'nord', 'borger') && mayLieUnder(units, 'social', undefined))
  assert.ok(!mayLieUnder(units, 'social', 'nord') && !mayLieUnder(units, 'social', 'social'))
})

test('a table with the name of what each lies under becomes the same tree as one with levels', () => {
  const expected = [['Social'], ['Social', 'Hjemmepleje, nord'], ['Borgerservice']]
  assert.deepEqual(paths('Enhed;Overordnet\r\nSocial;\r\n"Hjemmepleje, nord";social\r\nBorgerservice;\r\n'), expected)
  assert.deepEqual(paths('niveau 1\tniveau 2\nSocial\nSocial\tHjemmepleje, nord\nBorgerservice\n'), expected)
  assert.deepEqual(paths('name,parent\nA,B\nB,C\nC,\n').toSorted(), [['C'], ['C', 'B'], ['C', 'B', 'A']])
})

test('the same letters are read from every encoding that a spreadsheet writes', () => {
  const text = 'enhed;overordnet\nBørn og unge;\nSkole Ås;Børn og unge\n'
  const expected = [['Børn og unge'], ['Børn og unge', 'Skole Ås']]
  assert.deepEqual(paths(`\ufeff${text}`), expected)
  assert.deepEqual(paths(Uint8Array.from(text, (letter) => letter.charCodeAt(0))), expected, 'Windows-1252')
  assert.deepEqual(paths(Buffer.from(`\ufeff${text}`, 'utf16le')), expected)
  assert.deepEqual(paths(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()), expected)
})

test('what cannot be read is told with the place and the reason', () => {
  assert.deepEqual(problem('PK\u0003\u0004\u0000\u0000 regneark'), { kind: 'encoding' })
  assert.deepEqual(problem(''), { kind: 'empty' })
  assert.deepEqual(problem('enhed;overordnet\n'), { kind: 'empty' })
  assert.deepEqual(problem('id;leder\n1;2\n'), { kind: 'columns', found: 'id, leder' })
  assert.deepEqual(problem('enhed;overordnet\n"A;\n'), { kind: 'broken', line: 2 })
  assert.deepEqual(problem('enhed;overordnet\nA;\n;A\n'), { kind: 'no-name', line: 3 })
  assert.deepEqual(problem(`enhed\n${'a'.repeat(121)}\n`), { kind: 'too-long', line: 2 })
  assert.deepEqual(problem('enhed;overordnet\nA;Ø\n'), { kind: 'unknown-parent', line: 2, name: 'Ø' })
  assert.deepEqual(problem('enhed;overordnet\nA;\na;\n'), { kind: 'twice', name: 'a', lines: [2, 3] })
  assert.deepEqual(problem('enhed;overordnet\nA;B\nB;C\nC;A\n'), { kind: 'loop', names: ['A', 'B', 'C', 'A'] })
  assert.deepEqual(problem('enhed;overordnet\nA;A\n'), { kind: 'loop', names: ['A', 'A'] })
  assert.deepEqual(problem(`enhed\n${Array.from({ length: 50_000 }, (_, at) => `E${at}`).join('\n')}`), { kind: 'too-many', most: mostUnits })
  assert.equal(problem(`enhed;overordnet\n${Array.from({ length: 14 }, (_, at) => `E${at};${at === 0 ? '' : `E${at - 1}`}`).join('\n')}`)?.kind, 'too-deep')
})

test('only what is missing is added, each after what it lies under, and twice is once', () => {
  assert.deepEqual(missing(units, [['RAADHUS', 'social', 'syd'], ['ny', 'under'], ['raadhus'], ['ny']]), { missing: [['RAADHUS', 'social', 'syd'], ['ny'], ['ny', 'under']], known: 1 })
})

test('no file crashes the reader, and what it reads is a tree', () => {
  const cell = fc.oneof(fc.constantFrom('', 'A', 'B', 'C', '"', ';', 'enhed', 'overordnet', 'niveau 1'), fc.string({ maxLength: 5 }))
  const table = fc.array(fc.array(cell, { maxLength: 4 }).map((cells) => cells.join(';')), { maxLength: 8 }).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(fc.oneof(table, table.map((text) => `enhed;overordnet\n${text}`), fc.uint8Array({ maxLength: 60 })), (input) => {
      const result = read(input)
      if (result.ok) assert.ok(result.paths.every((path) => path.length > 0 && path.every((name) => name !== '')))
    }),
    { numRuns: 3_000 },
  )
})
