import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { layOut } from '../../timeline/index.ts'
import { someScreenplay } from '../../timeline/some-screenplay.ts'
import { placeOf } from '../places/index.ts'
import { isSeen, standingAt, stageFilm, stepAt, type SceneStage } from './index.ts'

test('who speaks or acts in a scene is in it, within the picture of the place, from the first word', () => {
  everyScene((stage) => {
    const { x, width } = stage.place.bounds
    for (const cue of stage.cues) {
      const presence = stage.people.get(cue.who)
      assert.ok(presence, `${cue.who} speaks and is nowhere`)
      if (cue.from >= presence.to || cue.from < presence.from) continue
      const standing = standingAt(presence, cue.from)
      assert.ok(standing.x >= x && standing.x <= x + width && Number.isFinite(standing.y) && standing.scale > 0.5)
    }
    for (const act of stage.acts) assert.ok(stage.people.has(act.who))
  })
})

test('nobody is at two places: movements follow each other and each begins where the last ended', () => {
  everyScene((stage) => {
    for (const presence of stage.people.values()) {
      let before = { to: Number.NEGATIVE_INFINITY, b: presence.start }
      for (const move of presence.moves) {
        assert.ok(move.from >= before.to - 1e-9, 'two movements at once')
        assert.ok(Math.abs(move.a.x - before.b.x) < 1e-6 && Math.abs(move.a.y - before.b.y) < 1e-6, 'a leap')
        before = move
      }
    }
  })
})

test('two people never begin a scene on the same spot', () => {
  everyScene((stage) => {
    const stands = [...stage.people.values()].filter((presence) => isSeen(presence, stage.scene.from)).map(({ start }) => start)
    for (const [index, stand] of stands.entries()) for (const other of stands.slice(index + 1)) assert.ok(Math.hypot(stand.x - other.x, stand.y - other.y) > 40)
  })
})

test('a thing is at one place at a time, its steps in the order of time, and held by somebody of the scene', () => {
  everyScene((stage) => {
    for (const [prop, steps] of stage.props) {
      for (const [index, step] of steps.entries()) {
        assert.ok(step.from > (steps[index - 1]?.from ?? Number.NEGATIVE_INFINITY), `${prop} is at two places`)
        if (step.where.kind === 'held') assert.ok(stage.people.has(step.where.who))
        if (step.where.kind === 'lies') assert.ok(Number.isFinite(step.where.at.x) && Number.isFinite(step.where.at.y))
      }
    }
  })
})

test('what is handed over is in the giver\'s hand before the touch and in the taker\'s after it', () => {
  let seen = 0
  everyScene((stage) => {
    for (const act of stage.acts) {
      if (act.action !== 'gives' || act.prop === undefined || act.partner === undefined) continue
      const steps = stage.props.get(act.prop) ?? []
      const [before, after] = [stepAt(steps, act.touch - 0.01)?.where, stepAt(steps, act.touch + 0.01)?.where]
      assert.deepEqual([before?.kind === 'held' && before.who, after?.kind === 'held' && after.who], [act.who, act.partner])
      seen++
    }
  })
  assert.ok(seen > 5)
})

function everyScene(check: (stage: SceneStage) => void): void {
  fc.assert(fc.property(someScreenplay(), (screenplay) => {
    for (const stage of stageFilm(layOut(screenplay, new Map()), placeOf)) check(stage)
  }), { numRuns: 80, seed: 7 })
}
