import { createCanvas, type Canvas } from '@napi-rs/canvas'
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Pen } from '../pen.ts'
import { cast, drawPerson, eyesOf, headOf, lookOf, restPose, type Look } from './index.ts'
import type { Pose } from './pose.ts'

const kept = new URL('./people.hashes.json', import.meta.url)

test('everybody of the house cast looks as they did: after a wanted change, RENEW=1 keeps the new pictures', () => {
  const now = Object.fromEntries(cast.map((character) => [character.name, hashOf(lookOf(character))]))
  assert.equal(new Set(Object.values(now)).size, cast.length, 'no two look the same')
  if (process.env['RENEW']) writeFileSync(kept, `${JSON.stringify(now, null, 2)}\n`)
  assert.deepEqual(now, JSON.parse(readFileSync(kept, 'utf8')))
})

test('a head is where headOf says: skin between the eyes, nothing above the hair', () => {
  for (const character of cast) for (const turn of [-0.8, 0, 0.8]) {
    const look = lookOf(character)
    const pose = restPose({ x: 160, y: 460 }, 1, turn)
    const { canvas } = drawn(look, pose, 1)
    const head = headOf(look, pose)
    const [left, right] = eyesOf(look, pose)
    assert.ok(left.x < right.x && Math.abs(left.y - right.y) < head.radius)
    for (const eye of [left, right]) assert.ok(Math.hypot(eye.x - head.x, eye.y - head.y) < head.radius, character.name)
    const alpha = (x: number, y: number): number => canvas.getContext('2d').getImageData(Math.round(x), Math.round(y), 1, 1).data[3] ?? 0
    assert.equal(alpha((left.x + right.x) / 2, left.y + head.radius * 0.5), 255)
    assert.equal(alpha(head.x, head.y - head.radius * 2.1), 0)
  }
})

test('a view that shows the whole person changes nothing, and one that shows the head leaves the legs out', () => {
  const look = lookOf(cast[0] ?? assert.fail())
  const pose = restPose({ x: 160, y: 460 }, 1, 0.3)
  const pixels = (view?: { x: number; y: number; width: number; height: number }): Buffer => drawn(look, pose, 1, view).canvas.data()
  assert.ok(pixels().equals(pixels({ x: 0, y: 0, width: 320, height: 500 })))
  const close = drawn(look, pose, 1, { x: 100, y: 20, width: 120, height: 120 }).canvas.getContext('2d')
  assert.equal(close.getImageData(160, 380, 1, 1).data[3], 0)
  assert.equal(close.getImageData(160, 80, 1, 1).data[3], 255)
})

function hashOf(look: Look): string {
  const pose: Pose = { ...restPose({ x: 160, y: 460 }, 1, 0.35), mouth: { open: 0.5, wide: 0.6, round: 0, bite: 0, tongue: 0.2 }, left: { reach: { x: 215, y: 230 }, amount: 1, fingers: 'open' } }
  return createHash('sha256').update(drawn(look, pose, 0.25).canvas.data()).digest('hex')
}

function drawn(look: Look, pose: Pose, scale: number, view?: { x: number; y: number; width: number; height: number }): { canvas: Canvas } {
  const canvas = createCanvas(320 * scale, 500 * scale)
  const context = canvas.getContext('2d')
  context.scale(scale, scale)
  const pen: Pen = context as unknown as Pen
  drawPerson(pen, look, pose, view)
  return { canvas }
}
