import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moods, type MoodId } from '../../../screenplay/vocabulary/index.ts'
import type { Pose } from '../pose.ts'
import { bearingIn, inMood } from './faces.ts'
import { blendPoses, restPose } from './poses.ts'

const from = restPose({ x: 100, y: 500 }, 1, -0.4)
const to: Pose = { ...restPose({ x: 300, y: 520 }, 1.2, 0.8), stance: { kind: 'walking', stride: 0.3 }, blink: 1, mouth: { open: 1, wide: 0, round: 1, bite: 0, tongue: 1 }, right: { reach: { x: 10, y: 20 }, amount: 1, fingers: 'point' } }

test('a blend begins at the first pose and ends at the second', () => {
  assert.deepEqual(blendPoses(from, to, 0), from)
  assert.deepEqual(blendPoses(from, to, 1), to)
  assert.deepEqual(blendPoses(from, to, -0.2), from)
  assert.deepEqual(blendPoses(from, to, 1.2), to)
})

test('half-way everything is half-way; an arm that starts to reach goes straight for its point', () => {
  const half = blendPoses(from, to, 0.5)
  assert.deepEqual(half.foot, { x: 200, y: 510 })
  assert.ok(Math.abs(half.turn - 0.2) < 1e-9 && Math.abs(half.mouth.open - 0.5) < 1e-9)
  assert.deepEqual(half.right.reach, { x: 10, y: 20 })
  assert.equal(half.right.amount, 0.5)
})

test('two strides blend to a stride between, not to a jump', () => {
  const walk = (stride: number): Pose => ({ ...from, stance: { kind: 'walking', stride } })
  assert.deepEqual(blendPoses(walk(0.2), walk(0.4), 0.25).stance, { kind: 'walking', stride: 0.25 })
})

test('every mood has a face of its own, within what faces can do', () => {
  const faces = (Object.keys(moods) as MoodId[]).map((mood) => bearingIn(mood))
  for (const { face } of faces) for (const value of [face.smile, face.brow, face.worry]) assert.ok(value >= -1 && value <= 1)
  assert.equal(new Set(faces.map((bearing) => JSON.stringify(bearing))).size, faces.length)
  assert.ok(inMood(from, 'tired').blink > 0.3 && inMood(from, 'glad').face.smile > 0.8)
})
