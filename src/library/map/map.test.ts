import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { openLibrary } from '../edition/open.ts'
import { extentOf, readDrawing } from '../picture/reading.ts'
import { houseOf } from './house.ts'
import { linesOf } from './lines.ts'
import { street } from './street.ts'
import { trainingOf } from './training.ts'

const edition = (await openLibrary(join(import.meta.dirname, '../../../content'), () => undefined)).current()
const map = edition.competencies('da') ?? assert.fail()
const competencies = map.areas.flatMap((area) => area.competencies)
const caption = { reading: 'Sådan læses det', whose: 'Kortet er vores eget' }

test('the picture has a house for each area and a window for each competency, with their names', () => {
  const svg = street(map, caption)
  const words = svg.replaceAll(/<[^>]+>/g, '\n').replaceAll(/\s+/g, ' ')
  for (const name of [...map.areas.map(({ title }) => title), ...competencies.map(({ label }) => label), caption.whose]) assert.ok(words.includes(name), name)
  assert.equal(svg.match(/class="label"/g)?.length, competencies.length)
  assert.ok(Buffer.byteLength(svg) < 40_000, String(svg.length))
})

test('all windows are drawn alike: the map has no levels', () => {
  const windows = map.areas.flatMap((area, at) => [...houseOf(area, at, (id) => `#${id}`).drawing.matchAll(/<a href[^>]*>(.*?)<\/a>/g)].map(([, drawn = '']) => drawn))
  assert.equal(windows.length, competencies.length)
  const looks = windows.map((drawn) => [...drawn.matchAll(/fill="(#\w+)"/g)].map(([, colour]) => colour).join())
  assert.equal(new Set(looks).size, 1)
})

test('nothing of a house sticks out of it, and no line of a label is wider than its board', () => {
  for (const language of ['da', 'en'] as const) {
    for (const [at, area] of (edition.competencies(language) ?? assert.fail()).areas.entries()) {
      const { width, height, drawing } = houseOf(area, at)
      const { left, right, top, bottom } = extentOf(readDrawing(`<g>${drawing}</g>`))
      assert.ok(left >= 0 && right <= width && top >= 0 && bottom <= height, `${area.title}: ${left} ${right} ${top} ${bottom} of ${width} ${height}`)
      for (const line of linesOf(area.title, area.competencies.length > 3 ? 26 : 13)) assert.ok(line.length <= (area.competencies.length > 3 ? 26 : 13), line)
      for (const { label } of area.competencies) for (const line of linesOf(label, 17)) assert.ok(line.length <= 17, line)
    }
  }
})

test('a name that a municipality wrote is text in the picture, never drawing', () => {
  const [area] = map.areas
  const evil = { ...map, title: '<script>&', areas: [{ title: '<b>', competencies: (area ?? assert.fail()).competencies.map((one) => ({ ...one, label: '"><script>alert(1)</script>' })) }] }
  assert.doesNotMatch(street(evil, caption), /<script|<b>/)
})

test('each competency is trained by the texts that name it, those that name it first before the others', () => {
  for (const { id, label } of competencies) {
    const { dilemmas, practices, processes } = trainingOf(edition, 'da', id)
    assert.ok(dilemmas.length + practices.length + processes.length > 0, `${label} is trained by something`)
    for (const text of [...dilemmas, ...practices, ...processes]) assert.ok(text.competencies.includes(id), text.id)
    assert.equal(dilemmas.length, edition.dilemmas('da').filter((one) => one.competencies.includes(id)).length)
    const places = dilemmas.map((one) => one.competencies.indexOf(id))
    assert.deepEqual(places, places.toSorted((one, other) => one - other))
  }
})
