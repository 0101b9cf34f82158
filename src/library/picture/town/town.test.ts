import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mark } from '../mark.ts'
import { readDrawing } from '../reading.ts'
import { town } from './town.ts'

const both = [town(), town({ night: true })]

const idsOf = (svg: string): readonly string[] => readDrawing(svg).flatMap(({ attributes }) => attributes['id'] ?? [])

const windowsIn = (svg: string, state: string): number => svg.split(new RegExp(`href="#[\\w-]+-${state}"`)).length - 1

test('the town is the same every time, and weighs at most 30 kB by day and by night', () => {
  assert.deepEqual([town(), town({ night: true })], both)
  assert.equal(town({ night: false }), both[0])
  for (const svg of both) {
    assert.ok(Buffer.byteLength(svg) <= 30_000, `${svg.length}`)
  }
})

test('the town is a whole document with no style, no script, no words and nothing fetched', () => {
  for (const svg of both) {
    for (const { name, attributes } of readDrawing(svg)) {
      assert.ok(!['style', 'script', 'image', 'text', 'foreignObject'].includes(name), name)
      assert.ok(!Object.keys(attributes).some((key) => key === 'style' || key.startsWith('on')))
      assert.ok((attributes['href'] ?? '#').startsWith('#'))
      assert.ok(!Object.values(attributes).some((value) => /NaN|undefined|Infinity/.test(value)))
    }
  }
})

test('both towns can stand on one page: every reference finds its own id', () => {
  assert.equal(new Set(both.flatMap(idsOf)).size, both.flatMap(idsOf).length)
  for (const svg of both) {
    const references = [...svg.matchAll(/(?:url\(|href=")#([\w-]+)/g)].map(([, id]) => id)
    assert.ok(references.length > 50)
    assert.deepEqual([...new Set(references)].filter((id) => id !== undefined && !idsOf(svg).includes(id)), [])
  }
})

test('when night falls the houses dim and every lit window stays lit', () => {
  const [day = '', night = ''] = both
  assert.ok(windowsIn(day, 'lit') > 30)
  assert.ok(windowsIn(day, 'dark') > 30)
  assert.equal(windowsIn(night, 'lit'), windowsIn(day, 'lit'))
  assert.equal(windowsIn(night, 'dark'), windowsIn(day, 'dark'))
  assert.ok(day.includes('#C5604C') && !night.includes('#C5604C'))
})

test('the mark has four panes and one of them is lit', () => {
  const read = readDrawing(mark())
  const panes = read.filter(({ attributes }) => attributes['class'] === 'mark-pane').flatMap(({ attributes }) => attributes['d']?.match(/M/g) ?? [])
  assert.equal(panes.length, 3)
  assert.equal(read.filter(({ attributes }) => attributes['class'] === 'mark-lit').length, 1)
  assert.match(mark(), /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 32 36">/)
})
