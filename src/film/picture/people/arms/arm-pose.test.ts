import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast } from '../cast.ts'
import { frameOf } from '../frame/frame.ts'
import { lookOf } from '../look/look-of.ts'
import { restPose } from '../motion/poses.ts'
import type { Pose } from '../pose.ts'
import { drawPerson } from '../person.ts'
import { palmOf } from '../whereabouts.ts'
import { recorder } from '../paint/recorder.ts'
import { armOf, bones } from './arm-pose.ts'

const looks = cast.filter(({ name }) => ['METTE', 'JONAS', 'INGER', 'VIGGO'].includes(name)).map(lookOf)
const turns = [-1, -0.6, -0.2, 0, 0.2, 0.6, 1]

test('a hand reaches every point within an arm’s length, and palmOf says that it is there', () => {
  for (const look of looks) for (const turn of turns) for (const side of ['left', 'right'] as const) {
    const still: Pose = { ...restPose({ x: 400, y: 700 }, 1.3, turn), breath: 0.4 }
    const size = still.scale * look.body.height
    const { shoulder } = armOf(look, still, frameOf(look, still), side)
    for (let angle = 0; angle < 6.28; angle += 0.4) for (const far of [40, 80, 118]) {
      const reach = { x: 400 + (shoulder.x + Math.cos(angle) * far) * size, y: 700 + (shoulder.y + Math.sin(angle) * far) * size }
      const palm = palmOf(look, { ...still, [side]: { reach, amount: 1, fingers: 'open' } }, side)
      assert.ok(Math.hypot(palm.x - reach.x, palm.y - reach.y) < 1 * size, `${side} ${turn} ${angle} ${far}: ${Math.hypot(palm.x - reach.x, palm.y - reach.y)}`)
    }
  }
})

test('bones keep their length, and the elbow lies below, outside or behind the line from shoulder to wrist', () => {
  for (const look of looks) for (const turn of turns) for (const side of ['left', 'right'] as const) for (let angle = 0; angle < 6.28; angle += 0.3) for (const far of [50, 90, 200]) {
    const pose = { ...restPose({ x: 0, y: 0 }, 1, turn), [side]: { reach: { x: Math.cos(angle) * far, y: -314 + Math.sin(angle) * far }, amount: 1, fingers: 'point' } } satisfies Pose
    const frame = frameOf(look, pose)
    const { shoulder, elbow, wrist } = armOf(look, pose, frame, side)
    const palm = palmOf(look, pose, side)
    const [x, y] = [wrist.x - elbow.x, wrist.y - elbow.y]
    if (Math.hypot(x, y) > 34 && Math.abs(turn) < 0.9) assert.ok(-Math.sin(palm.angle) * x + Math.cos(palm.angle) * y > 0.7 * Math.hypot(x, y), 'fingers point away from the elbow')
    const length = (a: typeof elbow, b: typeof elbow) => Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z)
    assert.ok(Math.abs(length(shoulder, elbow) - bones.upper) < 0.5 && Math.abs(length(elbow, wrist) - bones.fore) < 0.5)
    const out = side === 'left' ? -1 : 1
    const middle = { x: (shoulder.x + wrist.x) / 2, y: (shoulder.y + wrist.y) / 2, z: (shoulder.z + wrist.z) / 2 }
    const towards = (elbow.x - middle.x) * (out * 0.42 * frame.cos - 0.6 * frame.sin) + (elbow.y - middle.y) * 0.85 + (elbow.z - middle.z) * (-0.6 * frame.cos - out * 0.42 * frame.sin)
    const along = (bones.upper ** 2 - bones.fore ** 2) / 260
    assert.ok(towards > -along - 2, `${side} ${turn} ${angle}: ${towards}`)
  }
})

test('what a hand holds is drawn where palmOf says, turned as it says, and as large as on the stage', () => {
  for (const look of looks) for (const turn of turns) for (const fingers of ['hold', 'phone', 'flat'] as const) {
    const { pen, place } = recorder()
    let held: ReturnType<typeof place> | undefined
    const pose: Pose = { ...restPose({ x: 300, y: 650 }, 1.5, turn), right: { reach: { x: 390, y: 240 }, amount: 0.8, fingers, holds: () => { held = place() } } }
    drawPerson(pen, look, pose)
    const palm = palmOf(look, pose, 'right')
    assert.ok(held && Math.hypot(held.x - palm.x, held.y - palm.y) < 0.01)
    assert.ok(Math.abs(Math.sin(held.angle - palm.angle)) < 0.001 && Math.cos(held.angle - palm.angle) > 0)
    assert.ok(Math.abs(held.size - 1.5) < 0.001)
  }
})
