import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEasel, createNodeStudio } from '../file/node-studio.ts'
import type { Sheet, Studio } from './pen.ts'
import { createSheets } from './sheets.ts'

const nothing = (): void => {}

test('the sheet that was used longest ago gives its memory back before the next is made, and is drawn again when it is wanted', () => {
  const told: string[] = []
  const real = createNodeStudio()
  const studio: Studio = {
    sheet: (width, height): Sheet => {
      told.push('made')
      return { ...real.sheet(width, height), letGo: () => void told.push('let go') }
    },
  }
  const sheets = createSheets(studio, 2)
  const first = sheets.get('one', 4, 4, nothing)
  sheets.get('two', 4, 4, nothing)
  assert.equal(sheets.get('one', 4, 4, nothing), first)
  assert.deepEqual(told, ['made', 'made'])
  sheets.get('three', 4, 4, nothing)
  assert.equal(sheets.get('one', 4, 4, nothing), first, 'the other one was used longer ago')
  assert.deepEqual(told, ['made', 'made', 'let go', 'made'])
  sheets.get('two', 4, 4, nothing)
  assert.deepEqual(told, ['made', 'made', 'let go', 'made', 'let go', 'made'])
})

test('a sheet that is drawn on in part looks as the whole of it would, wherever that part is', () => {
  for (const [x, y, width, height] of [[0, 0, 3, 2], [100, 130, 20, 7], [190, 63, 10, 2], [0, 149, 200, 1], [0, 0, 200, 150]] as const) {
    const [plain, laid] = [createEasel(200, 150), createEasel(200, 150)]
    const sheet = createNodeStudio().sheet(200, 150)
    for (const pen of [plain.pen, sheet.pen]) {
      pen.fillStyle = '#336699'
      pen.fillRect(x, y, width, height)
    }
    sheet.layOn(laid.pen, 0, 0, 200, 150)
    assert.deepEqual(laid.pixels(), plain.pixels(), `${x} ${y} ${width} ${height}`)
  }
  const empty = createEasel(20, 20)
  createNodeStudio().sheet(20, 20).layOn(empty.pen, 0, 0, 20, 20)
  assert.ok(empty.pixels().every((value) => value === 0))
})
