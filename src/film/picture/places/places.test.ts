import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { type PlaceId, type TimeId, type WeatherId, fixtures, places, props, times, weathers } from '../../screenplay/vocabulary/index.ts'
import type { Pen, Studio } from '../pen.ts'
import { placeOf } from './index.ts'
import type { Moment, Place } from './place.ts'

const ids = Object.keys(places) as PlaceId[]
/** The other places have their pictures in indoors-and-out.test.ts. */
const approvedHere = ['square', 'counter', 'waiting', 'phones', 'kitchen', 'corridor'] as const
const hours = Object.keys(times) as TimeId[]
const skies = Object.keys(weathers) as WeatherId[]
const hashFile = new URL('places.hashes.json', import.meta.url)
GlobalFonts.registerFromPath(new URL('../../../../client/fonts/atkinson-next.woff2', import.meta.url).pathname, 'Atkinson')

test('every place has a mark for those who come, who talk and who take part', () => {
  for (const id of ids) for (const mark of ['door', 'one', 'two', 'three', 'four']) assert.ok(placeOf(id).marks[mark], `${id} has no mark ${mark}`)
})

test('the two who talk are turned to each other and stand apart', () => {
  for (const id of ids) {
    const { one, two } = placeOf(id).marks
    assert.ok(one && two && Math.abs(two.x - one.x) > 120, `${id}: the two stand in each other`)
    const [left, right] = one.x < two.x ? [one, two] : [two, one]
    assert.ok(left.facing > 0 && right.facing < 0, `${id}: the two do not see each other`)
  }
})

test('marks and things lie within the picture, but for the door and those who pass by', () => {
  for (const id of ids) {
    const { bounds, marks, things } = placeOf(id)
    const isWithin = (point: { x: number; y: number }) => point.x >= bounds.x && point.x <= bounds.x + bounds.width && point.y >= bounds.y && point.y <= bounds.y + bounds.height
    for (const [name, mark] of Object.entries(marks)) if (name !== 'door' && !name.startsWith('passer-')) assert.ok(isWithin(mark), `${id}: mark ${name} is outside`)
    for (const [name, thing] of Object.entries(things)) {
      assert.ok(isWithin(thing), `${id}: thing ${name} is outside`)
      if (thing.top) assert.ok(isWithin(thing.top), `${id}: the top of ${name} is outside`)
    }
  }
})

test('things bear names that a screenplay can write', () => {
  for (const id of ids) for (const name of Object.keys(placeOf(id).things)) assert.ok(name in fixtures || name in props, `${id}: no screenplay can name ${name}`)
})

test('the picture is at least 1600 by 900 and 16 to 9', () => {
  for (const id of ids) {
    const { width, height } = placeOf(id).bounds
    assert.ok(width >= 1600 && height >= 900 && Math.abs(width / height - 16 / 9) < 0.001, `${id}: ${width} by ${height}`)
  }
})

test('staff behind the counter are covered by it, citizens before it are not', () => {
  const { marks } = placeOf('counter')
  assert.equal(marks['two']?.behind, true)
  assert.equal(marks['one']?.behind, undefined)
  const bare = pixels('counter', 'forenoon', 'sun', ['back'])
  const covered = pixels('counter', 'forenoon', 'sun', ['back', 'front'])
  assert.ok(at(bare, 'counter', marks['two']) !== at(covered, 'counter', marks['two']), 'the counter hides the feet of staff')
  assert.ok(at(bare, 'counter', marks['one']) === at(covered, 'counter', marks['one']), 'the counter hides no citizen')
})

test('a door that was opened stands open', () => {
  for (const id of ['counter', 'waiting', 'phones', 'kitchen', 'corridor'] as const) {
    const [shut, open] = [pixels(id, 'noon', 'sun', ['back']), pixels(id, 'noon', 'sun', ['back'], 2, { door: 'open' })]
    assert.ok(!shut.equals(open), `${id}: the door looks shut`)
  }
})

test('evening is darker than forenoon, and rain moves on the pane', () => {
  for (const id of ids) assert.ok(brightness(pixels(id, 'evening', 'sun')) < brightness(pixels(id, 'forenoon', 'sun')) - 12, `${id}: the evening is as bright as the day`)
  const earlier = pixels('counter', 'forenoon', 'rain', ['back', 'alive'], 1)
  const later = pixels('counter', 'forenoon', 'rain', ['back', 'alive'], 1.4)
  assert.ok(!earlier.equals(later))
})

test('a drawing leaves the pen as it was and never throws, at any hour and weather', () => {
  for (const id of approvedHere) for (const time of hours) for (const weather of skies) {
    const pen = createCanvas(16, 9).getContext('2d')
    for (const layer of layers) placeOf(id)[layer](pen as unknown as Pen, moment(time, weather, 2))
    assert.equal(pen.globalAlpha, 1, `${id} leaves the pen faded`)
    assert.deepEqual(pen.getTransform().toJSON().a, 1, `${id} leaves the pen scaled`)
  }
})

test('the pictures are as they were when somebody last looked at them; RENEW=1 keeps new ones', () => {
  const fresh = Object.fromEntries(approvedHere.flatMap((id) => hours.map((time) => [`${id} ${time}`, signature(pixels(id, time, time === 'noon' ? 'rain' : 'sun'))])))
  if (process.env['RENEW']) writeFileSync(hashFile, `${JSON.stringify(fresh, null, 1)}\n`)
  const kept = JSON.parse(readFileSync(hashFile, 'utf8')) as Record<string, string>
  for (const [name, now] of Object.entries(fresh)) assert.ok(isAlike(now, kept[name] ?? ''), `${name} looks different; look at it, then RENEW=1`)
})

const layers = ['back', 'alive', 'front', 'near'] as const
const [width, height] = [320, 180]

function pixels(id: PlaceId, time: TimeId, weather: WeatherId, drawn: readonly (typeof layers)[number][] = layers, t = 2, states: Record<string, string> = {}): Buffer {
  const canvas = createCanvas(width, height)
  const pen = canvas.getContext('2d')
  const place: Place = placeOf(id)
  pen.scale(width / place.bounds.width, height / place.bounds.height)
  pen.translate(-place.bounds.x, -place.bounds.y)
  for (const layer of drawn) place[layer](pen as unknown as Pen, { ...moment(time, weather, t), states })
  return Buffer.from(pen.getImageData(0, 0, width, height).data)
}

function moment(time: TimeId, weather: WeatherId, t: number): Moment {
  const studio: Studio = {
    sheet: (sheetWidth, sheetHeight) => {
      const canvas = createCanvas(sheetWidth, sheetHeight)
      return { pen: canvas.getContext('2d') as unknown as Pen, layOn: (pen, x, y, w, h) => (pen as unknown as CanvasRenderingContext2D).drawImage(canvas as never, x, y, w, h) }
    },
  }
  return { t, time, weather, studio, states: {} }
}

function at(picture: Buffer, id: PlaceId, mark: { x: number; y: number } | undefined): string {
  const { bounds } = placeOf(id)
  const column = Math.floor((((mark?.x ?? 0) - bounds.x) / bounds.width) * width)
  const row = Math.floor((((mark?.y ?? 0) - bounds.y) / bounds.height) * height)
  return picture.subarray((row * width + column) * 4, (row * width + column) * 4 + 3).toString('hex')
}

function brightness(picture: Buffer): number {
  let sum = 0
  for (let index = 0; index < picture.length; index += 4) sum += (picture[index] ?? 0) + (picture[index + 1] ?? 0) + (picture[index + 2] ?? 0)
  return sum / (picture.length / 4) / 3
}

/** The mean colours of 16 by 9 fields: engines and processors differ in a pixel's last bit, not in these. */
function signature(picture: Buffer): string {
  const fields = Buffer.alloc(16 * 9 * 3)
  for (let field = 0; field < 16 * 9; field++) {
    const sums = [0, 0, 0]
    for (let row = 0; row < 20; row++) for (let column = 0; column < 20; column++) {
      const pixel = ((Math.floor(field / 16) * 20 + row) * width + (field % 16) * 20 + column) * 4
      for (const part of [0, 1, 2]) sums[part] = (sums[part] ?? 0) + (picture[pixel + part] ?? 0)
    }
    for (const part of [0, 1, 2]) fields[field * 3 + part] = Math.round((sums[part] ?? 0) / 400)
  }
  return fields.toString('base64')
}

function isAlike(now: string, kept: string): boolean {
  const [a, b] = [Buffer.from(now, 'base64'), Buffer.from(kept, 'base64')]
  return a.length === b.length && a.every((part, index) => Math.abs(part - (b[index] ?? 0)) <= 2)
}
