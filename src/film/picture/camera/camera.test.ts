import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { layOut, type Timeline } from '../../timeline/index.ts'
import { someScreenplay } from '../../timeline/some-screenplay.ts'
import { placeOf } from '../places/index.ts'
import { isSeen, stageFilm, standingAt, type SceneStage } from '../staging/index.ts'
import { cameraOf, contains, eyesOf, shortest, type Camera } from './index.ts'

test('the camera never leaves the place', () => {
  everyScene((stage, camera) => {
    const { x, y, width, height } = stage.place.bounds
    for (let t = stage.scene.from; t < stage.scene.to; t += 0.37) {
      const framing = camera.framingAt(t)
      const [across, down] = [framing.width / 2, (framing.width * 9) / 32]
      assert.ok(framing.x - across >= x - 1e-6 && framing.x + across <= x + width + 1e-6 && framing.y - down >= y - 1e-6 && framing.y + down <= y + height + 1e-6)
    }
  })
})

test('no cut comes too soon after another, but where the scene itself is over', () => {
  everyScene((_, camera) => {
    for (const shot of camera.shots.slice(0, -1)) assert.ok(shot.to - shot.from >= shortest - 1e-6, `${shot.size} ${shot.to - shot.from}`)
  })
})

test('the head of who speaks is in the picture, unless the screenplay asked for another', () => {
  let seen = 0
  everyScene((stage, camera, timeline) => {
    for (const cue of stage.cues) {
      const t = cue.from + Math.min(1, (cue.to - cue.from) / 2)
      const presence = stage.people.get(cue.who)
      const shot = camera.shots.findLast(({ from }) => from <= t)
      if (presence === undefined || !isSeen(presence, t) || shot === undefined || shot.authored || asked(timeline, t)) continue
      seen++
      const eyes = eyesOf(standingAt(presence, t))
      assert.ok(contains(camera.framingAt(t), eyes, 0), `${cue.who} says ${cue.text} outside the picture ${JSON.stringify(shot)}`)
    }
  })
  assert.ok(seen > 100)
})

function asked({ shots }: Timeline, t: number): boolean {
  return shots.some(({ from, to }) => from - shortest <= t && t < to + shortest)
}

function everyScene(check: (stage: SceneStage, camera: Camera, timeline: Timeline) => void): void {
  fc.assert(fc.property(someScreenplay(), (screenplay) => {
    const timeline = layOut(screenplay, new Map())
    for (const stage of stageFilm(timeline, placeOf)) check(stage, cameraOf(timeline, stage), timeline)
  }), { numRuns: 60, seed: 11 })
}
