import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createEasel, createNodeStudio } from '../file/node-studio.ts'
import { parseScreenplay } from '../screenplay/index.ts'
import { layOut, timelineChecks, type Timeline } from '../timeline/index.ts'
import { createPicture, posterTime } from './index.ts'

const size = { width: 320, height: 180 }

test('a second has one picture, whatever was drawn before it', () => {
  for (const name of ['brevet-i-skraldespanden', 'paa-konens-vegne']) {
    const film = filmOf(name)
    const straight = picturesOf(film, [film.duration * 0.07])
    const detours = picturesOf(film, [film.duration * 0.4, film.duration * 0.97, film.duration * 0.07])
    assert.deepEqual(detours.at(-1), straight.at(-1))
    assert.notDeepEqual(detours[0], detours[1])
  }
})

test('people drawn on twos hold still for two pictures, and move on every one when asked', () => {
  const film = filmOf('paa-konens-vegne')
  const cue = film.cues.find(({ from, to }) => to - from > 3)
  assert.ok(cue)
  const from = Math.ceil((cue.from + 1) * 12.5) / 12.5
  const ones = picturesOf(film, [from, from + 0.04], false)
  assert.notDeepEqual(ones[0], ones[1])
})

test('the existing films play without a fault, and their poster is a face before the question', () => {
  for (const name of ['brevet-i-skraldespanden', 'paa-konens-vegne']) {
    const film = filmOf(name)
    assert.deepEqual(timelineChecks(film).problems, [])
    assert.equal(film.parts.length, 5)
    const second = posterTime(film)
    const stop = film.stops[0]
    assert.ok(stop !== undefined && second > stop.from - 12 && second < stop.from)
  }
})

function filmOf(name: string): Timeline {
  const { screenplay } = parseScreenplay(readFileSync(new URL(`../../../content/da/dilemmas/${name}/film.fountain`, import.meta.url), 'utf8'))
  assert.ok(screenplay)
  return layOut(screenplay, new Map())
}

function picturesOf(film: Timeline, seconds: readonly number[], onTwos = true): Uint8Array[] {
  const picture = createPicture(film, createNodeStudio(), { onTwos })
  return seconds.map((second) => {
    const { pen, pixels } = createEasel(size.width, size.height)
    picture(pen, second, size)
    return Uint8Array.from(pixels())
  })
}
