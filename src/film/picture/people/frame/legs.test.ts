import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookOf } from '../look/look-of.ts'
import { restPose } from '../motion/poses.ts'
import { frameOf } from './frame.ts'
import { gaitOf, strideLength } from './legs.ts'

test('at every moment of a stride a foot is on the floor and none is under it', () => {
  for (let stride = 0; stride < 1; stride += 0.02) {
    const gait = gaitOf(stride, 1)
    const { left, right } = gait.place(1, 0)
    const lowest = [left, right].map(({ heel, toe, near }) => Math.max(heel.y, toe.y) - near * 0.15)
    assert.ok(Math.max(...lowest) < 0.5 && Math.max(...lowest) > -0.5, `${stride}: ${lowest.join(' ')}`)
  }
})

test('both legs do the same, half a stride apart, and knees never bend forwards', () => {
  for (let stride = 0; stride < 1; stride += 0.05) {
    const { left } = gaitOf(stride, 1).place(1, 0)
    const { right } = gaitOf(stride + 0.5, 1).place(1, 0)
    assert.ok(Math.abs(left.knee.x - right.knee.x) < 1e-6 && Math.abs(left.toe.x - right.toe.x) < 1e-6)
    const [thigh, shin] = [Math.atan2(left.knee.x - left.hip.x, left.knee.y - left.hip.y), Math.atan2(left.ankle.x - left.knee.x, left.ankle.y - left.knee.y)]
    assert.ok(shin <= thigh + 0.01, `${stride}`)
  }
})

test('a foot on the floor stays behind as the body goes on, about as far as a stride says', () => {
  const at = (stride: number) => gaitOf(stride, 1).place(1, 0).left.ankle.x
  const travelled = at(0.06) - at(0.44)
  assert.ok(Math.abs(travelled / (strideLength * 0.38) - 1) < 0.35, `${travelled} of ${strideLength * 0.38}`)
})

test('who rises goes evenly from the seat to standing', () => {
  const look = lookOf({ name: 'GITTE', role: 'home-care', age: 45, traits: [] })
  const heights = [0, 0.25, 0.5, 0.75, 1].map((rising) => frameOf(look, { ...restPose({ x: 0, y: 0 }, 1, 0.6), stance: { kind: 'sitting', rising } }).head.y)
  const standing = frameOf(look, restPose({ x: 0, y: 0 }, 1, 0.6)).head.y
  for (const [index, height] of heights.entries()) if (index > 0) assert.ok(height < (heights[index - 1] ?? 0) - 10, `${heights.join(' ')}`)
  assert.ok(Math.abs((heights.at(-1) ?? 0) - standing) < 3, `${heights.at(-1)} is not ${standing}`)
})
