import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { codesInOrder, mergeCodes, nextColour, problemsOf, removeCode, type Code } from './codes.ts'
import { matrixOf } from './matrix.ts'
import { passagesIn, piecesOf, rangeOfParagraphs, settleRange, textOf, type Passage } from './passages.ts'
import { smallStudy } from './study.testing.ts'

const code = (id: string, parent?: string, name = id): Code => ({ id, parent, name, description: '', colour: 'blue' })

test('a code book is a tree, and no code is lost where it is broken', () => {
  const names = (codes: readonly Code[]) => codesInOrder(codes).map((one) => `${one.depth}${one.code.id}`)
  assert.deepEqual(names([code('a'), code('b', 'a'), code('c'), code('d', 'b')]), ['0a', '1b', '2d', '0c'])
  assert.deepEqual(names([code('a', 'b'), code('b', 'a'), code('c', 'gone'), code('d', 'a')]).toSorted(), ['0a', '0b', '0c', '1d'])
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'gone')
  fc.assert(fc.property(fc.uniqueArray(fc.record({ id: ids, parent: ids }), { selector: ({ id }) => id }), (codes) => {
    assert.deepEqual(codesInOrder(codes.map(({ id, parent }) => code(id, parent))).map((one) => one.code.id).toSorted(), codes.map(({ id }) => id).toSorted())
  }))
})

test('a code needs a name of its own among its neighbours, and cannot stand under itself', () => {
  const codes = [code('a', undefined, 'Rum'), code('b', 'a'), code('c', 'b')]
  assert.deepEqual(problemsOf(codes, code('x', undefined, ' rum ')), ['name-taken'])
  assert.deepEqual(problemsOf(codes, code('x', 'a', 'Rum')), [])
  assert.deepEqual(problemsOf(codes, code('x', 'gone', '')), ['no-name', 'unknown-parent'])
  assert.deepEqual(problemsOf(codes, { ...codes[0]!, parent: 'c' }), ['under-itself'])
  const deep = ['b', 'c', 'd', 'e', 'f'].reduce((list, id) => [...list, code(id, list.at(-1)?.id)], [code('a')])
  assert.deepEqual(problemsOf(deep, code('g', 'f')), ['too-deep'])
  assert.equal(nextColour([code('a')]), 'green')
})

test('to remove or merge a code keeps its passages and those under it', () => {
  const passages: Passage[] = [{ id: 'p', source: 's', start: 0, end: 1, codes: ['a', 'b'] }]
  const codes = [code('a'), code('b', 'a'), code('c', 'b')]
  const removed = removeCode(codes, passages, 'b')
  assert.deepEqual([removed.codes.map(({ id, parent }) => [id, parent]), removed.passages[0]?.codes], [[['a', undefined], ['c', 'a']], ['a']])
  const merged = mergeCodes(codes, passages, 'a', 'c')
  assert.deepEqual(codesInOrder(merged.codes).map((one) => `${one.depth}${one.code.id}`), ['0c', '1b'])
  assert.deepEqual(merged.passages[0]?.codes, ['c', 'b'])
})

test('a marked stretch has no space around it and cuts neither a letter nor a mask', () => {
  const text = 'Så kom [et navn] 😀 forbi\nog gik'
  const marked = (start: number, end: number) => {
    const range = settleRange(text, start, end)
    return range === undefined ? undefined : textOf({ text }, range)
  }
  assert.equal(marked(2, 7), 'kom')
  assert.equal(marked(3, 10), 'kom [et navn]')
  assert.equal(marked(11, 18), '[et navn] 😀')
  assert.equal(marked(18, 20), '😀')
  for (const [start, end] of [[2, 3], [5, 5], [9, 4], [-1, 3], [0, 99], [0.5, 3]] as const) assert.equal(marked(start, end), undefined)
  assert.deepEqual(rangeOfParagraphs(text, 1, 1), { start: 26, end: 32 })
  assert.equal(rangeOfParagraphs(text, 1, 2), undefined)
})

test('a text cut at its passages is the text again, and each piece knows what covers it', () => {
  const ranges = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 6 })
  fc.assert(fc.property(ranges, (all) => {
    const text = 'Hun så brevet falde.'
    const passages = all.map(([one, other], index) => ({ id: `${index}`, source: 's', start: Math.min(one, other), end: Math.max(one, other), codes: [] }))
    const pieces = piecesOf(text, passages)
    assert.equal(pieces.map(({ start, end }) => text.slice(start, end)).join(''), text)
    for (const piece of pieces) assert.deepEqual(piece.passages.toSorted(), passages.filter(({ start, end }) => start <= piece.start && end >= piece.end && start < end).map(({ id }) => id).toSorted())
  }))
})

test('the matrix counts passages of each code in each source, and a passage once for a code and those under it', () => {
  const { codes, sources, passages } = smallStudy()
  const { rows, uncoded } = matrixOf(codes, sources, passages)
  assert.deepEqual(rows.map(({ code: { id }, depth, counts, total, withFamily }) => [id, depth, counts, total, withFamily]), [['c1', 0, [1, 0], 1, [1, 1]], ['c2', 1, [1, 1], 2, [1, 1]]])
  assert.deepEqual(uncoded, [1, 0])
  assert.deepEqual(passagesIn('a', passages).map(({ id }) => id), ['p1', 'p2'])
})
