import type { SceneSpan, Timeline } from '../../timeline/timeline.ts'
import type { PropId } from '../../screenplay/vocabulary/index.ts'
import type { Building } from './building.ts'
import { stepAt, type PropStep, type StagedScene, type Stand, type StateStep } from './stand.ts'
import { isSeen, lastStand } from './walking.ts'

/** What a scene takes over from the one before it: who is still standing there, and what lies where. */
export type Carry = { stands: ReadonlyMap<string, Stand>; props: ReadonlyMap<PropId, PropStep>; states: readonly StateStep[]; stays: boolean }

/** What the scene inherits. A consequence goes on from where the film asked; another room or another hour keeps things, not people. */
export function carryInto(timeline: Timeline, scene: SceneSpan, done: readonly StagedScene[]): Carry | undefined {
  const sameHour = before(timeline, scene, done)
  if (sameHour === undefined) return undefined
  const here = done.findLast(({ scene: earlier }) => earlier.place === scene.place && (earlier.part === scene.part || earlier.part === sameHour.scene.part))
  const stays = sameHour.scene.place === scene.place && sameHour.scene.time === scene.time
  const t = sameHour.scene.to - 0.001
  const stands = new Map<string, Stand>()
  if (stays) for (const [name, presence] of sameHour.people) if (isSeen(presence, t) && timeline.cast.some((each) => each.name === name)) stands.set(name, lastStand(presence))
  const props = new Map<PropId, PropStep>()
  for (const source of new Set([here, sameHour])) {
    if (source === undefined) continue
    for (const [prop, steps] of source.props) {
      const last = stepAt(steps, source.scene.to)
      if (last !== undefined && prop !== 'receiver' && (source.scene.place === scene.place || last.where.kind === 'held')) props.set(prop, last)
    }
  }
  return { stands, props, states: here?.states ?? [], stays }
}

/** Everybody who is in a scene: who speaks there, who does something, who is shown; and who has not left since the question was asked. */
export function casting(building: Building, carry: Carry | undefined): string[] {
  const { timeline, scene, cues, deeds } = building
  const told = [
    ...cues.filter(({ onPhone }) => !onPhone).map(({ from, who }) => ({ from, who })),
    ...deeds.map(({ from, who }) => ({ from, who })),
    ...deeds.flatMap(({ from, what, where }) => [what, where].flatMap((target) => (target !== undefined && 'person' in target ? [{ from: from + 0.001, who: target.person }] : []))),
    ...timeline.shots.flatMap(({ from, on }) => (from >= scene.from && from < scene.to && on !== undefined && 'person' in on ? [{ from, who: on.person }] : [])),
  ].sort((one, other) => one.from - other.from).map(({ who }) => who)
  const names = [...new Set(told)]
  const stay = carry?.stays === true && timeline.scenes.find(({ part }) => part === scene.part) === scene ? [...carry.stands.keys()] : []
  return [...names, ...stay.filter((name) => !names.includes(name)).slice(0, Math.max(0, 4 - names.length))]
}

function before(timeline: Timeline, scene: SceneSpan, done: readonly StagedScene[]): StagedScene | undefined {
  const own = done.findLast((stage) => stage.scene.part === scene.part)
  if (own !== undefined) return own
  const asked = timeline.stops.find(({ choices }) => choices.some(({ part }) => part === scene.part))
  return asked === undefined ? undefined : done.findLast((stage) => stage.scene.from <= asked.from)
}
