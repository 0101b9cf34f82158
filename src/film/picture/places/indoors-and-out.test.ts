import assert from 'node:assert/strict'
import test from 'node:test'
import { times, weathers, type TimeId, type WeatherId } from '../../screenplay/vocabulary/index.ts'
import { changedHashes, countingPen, drawnBy, testStudio } from '../props/testing-pictures.ts'
import { carpark } from './carpark/index.ts'
import { helpdesk } from './helpdesk/index.ts'
import { meeting } from './meeting/index.ts'
import { office } from './office/index.ts'
import type { Place } from './place.ts'
import { school } from './school/index.ts'
import { staffroom } from './staffroom/index.ts'

const places = [office, meeting, staffroom, school, helpdesk, carpark]
const layers = ['back', 'alive', 'front', 'near'] as const

function momentOf(time: TimeId, weather: WeatherId, states: Record<string, string> = {}, t = 3.3) {
  return { t, time, weather, studio: testStudio, states }
}

function picture(place: Place, share: number, moment: ReturnType<typeof momentOf>, shown: readonly (typeof layers)[number][] = layers) {
  const { x, y, width, height } = place.bounds
  return drawnBy(Math.round(width * share), Math.round(height * share), (pen) => {
    pen.scale(share, share)
    pen.translate(-x, -y)
    for (const layer of shown) place[layer](pen, moment)
  })
}

test('every place has its door and four who can talk, the first two turned to each other', () => {
  for (const { id, marks } of places) {
    for (const name of ['door', 'one', 'two', 'three', 'four']) assert.ok(marks[name], `${id} has no ${name}`)
    const [one, two] = [marks['one'], marks['two']]
    assert.ok(one && two && one.x < two.x && one.facing > 0 && two.facing < 0, id)
    assert.ok(two.x - one.x < 380, `${id}: ${two.x - one.x} is too far for a hand-over`)
  }
})

test('everybody and everything is inside the picture', () => {
  for (const { id, bounds, marks, things } of places) {
    assert.equal(bounds.width / bounds.height, 16 / 9)
    const isInside = ({ x, y }: { x: number; y: number }) => x >= bounds.x && x <= bounds.x + bounds.width && y >= bounds.y && y <= bounds.y + bounds.height
    for (const [name, mark] of Object.entries(marks)) assert.ok(isInside(mark) && mark.y > 800 && mark.scale > 0.75 && mark.scale < 1.1, `${id} ${name}`)
    for (const [name, thing] of Object.entries(things)) assert.ok(isInside(thing) && (thing.top === undefined || isInside(thing.top)) && thing.size > 80, `${id} ${name}`)
  }
})

test('each place can be drawn at every hour in every weather, and no two hours look alike', () => {
  for (const place of places) {
    const hashes = Object.keys(times).flatMap((time) => Object.keys(weathers).map((weather) => picture(place, 1 / 16, momentOf(time as TimeId, weather as WeatherId)).hash))
    assert.equal(new Set(hashes).size, hashes.length, place.id)
  }
})

test('what moves costs little: at most a thousand strokes for each picture', () => {
  for (const place of places) {
    const { pen, calls } = countingPen()
    place.alive(pen, momentOf('forenoon', 'wind'))
    assert.ok(calls() > 0 && calls() < 1000, `${place.id}: ${calls()}`)
  }
})

test('what is behind everybody stands still when the second passes, and what is alive does not', () => {
  for (const place of places) {
    assert.equal(picture(place, 1 / 16, momentOf('noon', 'rain', {}, 1), ['back', 'front']).hash, picture(place, 1 / 16, momentOf('noon', 'rain', {}, 9), ['back', 'front']).hash, place.id)
    assert.notEqual(picture(place, 1 / 4, momentOf('noon', 'rain', {}, 1)).hash, picture(place, 1 / 4, momentOf('noon', 'rain', {}, 9)).hash, place.id)
  }
})

test('a whiteboard that was wiped and a screen that was locked look so', () => {
  const changes: [Place, Record<string, string>][] = [[office, { whiteboard: 'wiped' }], [office, { screen: 'locked' }], [meeting, { whiteboard: 'wiped' }], [meeting, { screen: 'off' }], [carpark, { laptop: 'gone' }], [carpark, { laptop: 'closed' }]]
  for (const [place, states] of changes) {
    const before = picture(place, 1 / 4, momentOf('forenoon', 'sun'))
    const backAsBefore = drawChangedAlone(place, states)
    assert.notEqual(picture(place, 1 / 4, momentOf('forenoon', 'sun', states)).hash, before.hash, place.id)
    assert.notEqual(backAsBefore.hash, before.hash, `${place.id} keeps its back and does not show ${JSON.stringify(states)}`)
  }
})

test('places look as they were approved', () => {
  const moments = [['forenoon', 'sun'], ['evening', 'rain'], ['night', 'snow']] as const
  const now = Object.fromEntries(places.flatMap((place) => moments.map(([time, weather]) => [`${place.id} ${time} ${weather}`, picture(place, 1 / 4, momentOf(time, weather)).hash])))
  assert.deepEqual(changedHashes(new URL('indoors-and-out.hashes.json', import.meta.url), now), [])
})

/** The back as it was kept before the change, with what is alive on top. */
function drawChangedAlone(place: Place, states: Record<string, string>) {
  const { x, y } = place.bounds
  return drawnBy(500, 281, (pen) => {
    pen.scale(1 / 4, 1 / 4)
    pen.translate(-x, -y)
    place.back(pen, momentOf('forenoon', 'sun'))
    place.alive(pen, momentOf('forenoon', 'sun', states))
    place.front(pen, momentOf('forenoon', 'sun'))
    place.near(pen, momentOf('forenoon', 'sun'))
  })
}
