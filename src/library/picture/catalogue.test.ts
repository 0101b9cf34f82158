import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawings } from './catalogue.ts'
import { shadow } from './palette.ts'
import { type Thing, things } from './picture.ts'
import { type Read, extentOf, readDrawing } from './reading.ts'

const shapesOf = (thing: Thing): readonly Read[] =>
  readDrawing(drawings[thing].draw()).filter(
    ({ attributes }) => attributes['fill'] !== shadow && attributes['stroke'] !== shadow,
  )

test('the vocabulary names at least two dozen things, each once and in order', () => {
  assert.ok(things.length >= 24)
  assert.deepEqual(things, [...new Set(things)])
})

test('every thing is drawn in at least two colours beside its shadow', () => {
  for (const thing of things) {
    const colours = shapesOf(thing).flatMap(({ attributes }) => [attributes['fill'] ?? [], attributes['stroke'] ?? []].flat())
    assert.ok(new Set(colours.filter((colour) => colour !== 'none')).size >= 2, `${thing}: ${colours.join()}`)
  }
})

test('every thing fills the room that it claims and stays within it', () => {
  const slack = 24
  for (const thing of things) {
    const { width, height, standing } = drawings[thing]
    const above = { table: 1, behind: 1, floor: 1, flat: 0.5, wall: 0.5, ceiling: 0 }[standing]
    const { left, right, top, bottom } = extentOf(shapesOf(thing))
    const claimed = { left: -width / 2, right: width / 2, top: -height * above, bottom: height * (1 - above) }
    assert.ok(left >= claimed.left - slack && right <= claimed.right + slack, `${thing} is too wide: ${left} to ${right}`)
    assert.ok(top >= claimed.top - slack && bottom <= claimed.bottom + slack, `${thing} is too high: ${top} to ${bottom}`)
    assert.ok(right - left > width * 0.8, `${thing} claims too much width: ${right - left} of ${width}`)
    assert.ok(bottom - top > height * 0.7, `${thing} claims too much height: ${bottom - top} of ${height}`)
  }
})

test('no two things are drawn alike', () => {
  const drawn = things.map((thing) => drawings[thing].draw())
  assert.equal(new Set(drawn).size, things.length)
})
