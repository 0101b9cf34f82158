import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawings } from './catalogue.ts'
import { layOut } from './layout.ts'
import { type Picture, type Thing, lights, places, things } from './picture.ts'
import { type Placed, boxOf, overlap } from './placed.ts'
import { extentOf, readDrawing } from './reading.ts'
import { seedOf } from './shapes.ts'
import { hasFloor, stageOf } from './stage.ts'
import { stillLife } from './still-life.ts'

const withOthers = (tells: Thing, count: number): readonly Thing[] => [
  tells,
  ...things
    .filter((thing) => thing !== tells)
    .toSorted((one, other) => seedOf(tells + one) - seedOf(tells + other))
    .slice(0, count),
]

/** Every thing tells once in every place, with two to four others, through all hours of the day. */
const pictures: readonly Picture[] = places.flatMap((place, at) =>
  things.map((tells, index) => ({
    place,
    light: lights[(at + index) % 3] ?? 'morning',
    things: withOthers(tells, 2 + ((at + index) % 3)),
    tells,
  })),
)

const name = ({ place, light, things: shown, tells }: Picture): string => `${place}, ${light}, ${tells} of ${shown.join()}`

test('the same picture is drawn the same way every time', () => {
  for (const picture of pictures) {
    assert.equal(stillLife({ ...picture, things: [...picture.things] }), stillLife(picture))
  }
})

test('a picture changes with its place, its light and its things', () => {
  const picture: Picture = { place: 'office', light: 'morning', things: ['letter', 'plant'], tells: 'letter' }
  const others: readonly Picture[] = [
    { ...picture, place: 'kitchen' },
    { ...picture, light: 'evening' },
    { ...picture, tells: 'plant' },
    { ...picture, things: ['letter', 'plant', 'cake'] },
  ]
  assert.equal(new Set([picture, ...others].map(stillLife)).size, 5)
})

test('a picture is a whole document with no style, no script and nothing fetched', () => {
  for (const picture of pictures) {
    const svg = stillLife(picture)
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 800 600"/)
    const read = readDrawing(svg)
    assert.deepEqual(read.filter(({ name: element }) => ['style', 'script', 'image', 'foreignObject', 'a'].includes(element)), [])
    for (const { attributes } of read) {
      const forbidden = Object.keys(attributes).filter((key) => key === 'style' || key.startsWith('on') || key.includes('href'))
      assert.deepEqual(forbidden, [], name(picture))
      assert.ok(Object.values(attributes).every((value) => !/NaN|undefined|Infinity/.test(value)), name(picture))
    }
  }
})

test('a picture weighs at most 12 kB, also with the five heaviest things', () => {
  const heaviest = things.toSorted((one, other) => drawings[other].draw().length - drawings[one].draw().length).slice(0, 5)
  const heavy = places.flatMap((place) =>
    lights.flatMap((light) => heaviest.map((tells) => ({ place, light, things: heaviest, tells }))),
  )
  for (const picture of [...pictures, ...heavy]) {
    assert.ok(Buffer.byteLength(stillLife(picture)) <= 12_000, `${name(picture)}: ${stillLife(picture).length}`)
  }
})

test('ids are used once, every reference finds its id, and two pictures on a page share none', () => {
  const owners = new Map<string, string>()
  for (const picture of pictures) {
    const svg = stillLife(picture)
    const ids = readDrawing(svg).flatMap(({ attributes }) => attributes['id'] ?? [])
    assert.ok(ids.length > 0)
    assert.equal(new Set(ids).size, ids.length, name(picture))
    for (const [, reference = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) {
      assert.ok(ids.includes(reference), `${name(picture)}: ${reference}`)
    }
    for (const id of ids) {
      assert.equal(owners.get(id), undefined, `${name(picture)} shares ${id}`)
      owners.set(id, name(picture))
    }
  }
})

test('the only word in any picture is the one over the counter', () => {
  const words = new Set(pictures.flatMap((picture) => [...stillLife(picture).matchAll(/>([^<>]+)</g)].map(([, text]) => text)))
  assert.deepEqual([...words], ['Borgerservice'])
})

test('every thing of the picture is placed once, within the frame', () => {
  for (const picture of pictures) {
    const placed = layOut(picture)
    const expected = new Set<Thing>(picture.light === 'evening' ? [...picture.things, 'lamp'] : picture.things)
    assert.deepEqual(new Set(placed.map(({ thing }) => thing)), expected, name(picture))
    assert.equal(placed.length, expected.size)
    for (const one of placed) {
      const drawn = `<g transform="translate(${one.x} ${one.y}) scale(${one.scale})">${drawings[one.thing].draw()}</g>`
      const { left, right, top, bottom } = extentOf(readDrawing(drawn))
      assert.ok(left < 790 && right > 10 && top < 590 && bottom > 10, `${name(picture)}: ${one.thing} is not seen`)
      const box = boxOf(one)
      assert.ok(box.left >= 0 && box.right <= 800, `${name(picture)}: ${one.thing} from ${box.left} to ${box.right}`)
    }
  }
})

test('what tells stands well inside the arch that the page cuts, and is larger than it would be among the rest', () => {
  for (const picture of pictures) {
    const tells = layOut(picture).find(({ thing }) => thing === picture.tells)
    assert.ok(tells !== undefined)
    assert.ok(tells.x > 200 && tells.x < 640, `${name(picture)}: at ${tells.x}`)
    const amongTheRest = layOut({ ...picture, things: [...picture.things, 'letter'], tells: 'letter' }).find(
      ({ thing }) => thing === picture.tells,
    )
    assert.ok(tells.scale >= (amongTheRest?.scale ?? 0) * 0.95, `${name(picture)}: ${tells.scale}`)
  }
})

test('with three things nothing that stands in the same row covers what tells', () => {
  const share = (one: Placed, other: Placed): number => {
    const box = boxOf(other)
    return overlap(boxOf(one), box) / ((box.right - box.left) * (box.bottom - box.top))
  }
  for (const place of places) {
    for (const tells of things) {
      const picture: Picture = { place, light: 'morning', things: withOthers(tells, 2), tells }
      const placed = layOut(picture)
      const first = placed.find(({ thing }) => thing === tells)
      assert.ok(first !== undefined)
      const rivals = placed.filter(
        (one) => one !== first && drawings[one.thing].standing === drawings[tells].standing,
      )
      for (const rival of rivals) {
        assert.ok(share(rival, first) <= 0.2, `${name(picture)}: ${rival.thing} covers ${share(rival, first)}`)
      }
    }
  }
})

test('what lies on a table or a console lies within it, and does not reach over its edge', () => {
  for (const picture of pictures) {
    const { surface } = stageOf(picture)
    for (const one of layOut(picture).filter(({ thing }) => drawings[thing].standing === 'flat')) {
      const { top, bottom } = boxOf(one)
      assert.ok(top >= surface.top && bottom <= surface.bottom, `${name(picture)}: ${one.thing} from ${top} to ${bottom}`)
    }
  }
})

test('what stands behind a table is not hidden by what tells on it', () => {
  const behind = things.filter((thing) => drawings[thing].standing === 'behind')
  assert.ok(behind.length > 2)
  for (const place of places.filter((each) => !hasFloor(each))) {
    for (const tells of things.filter((thing) => ['table', 'flat'].includes(drawings[thing].standing))) {
      for (const thing of behind) {
        const placed = layOut({ place, light: 'morning', things: [tells, thing], tells })
        const [box, first] = [thing, tells].map((each) => placed.find((one) => one.thing === each)).map((one) => one && boxOf(one))
        assert.ok(box !== undefined && first !== undefined)
        const seen = { ...box, bottom: stageOf({ place, light: 'morning', things: [], tells }).surface.top }
        assert.ok(overlap(seen, first) <= overlap(seen, seen) * 0.4, `${tells} hides ${thing} in ${place}`)
      }
    }
  }
})
