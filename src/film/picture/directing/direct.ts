import { places, times } from '../../screenplay/vocabulary/index.ts'
import { kindOfTextSpan } from '../../timeline/text-kinds.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { shotsOf } from '../camera/index.ts'
import { lookOf } from '../people/look/look-of.ts'
import { mouthFor } from '../people/motion/mouths.ts'
import { layoutOf } from '../places/layouts.ts'
import { stageFilm, type Ground, type StagedScene } from '../staging/index.ts'
import type { Directed, DirectedScene } from './directed.ts'
import { variantsOf } from './variants.ts'

/** Decides a whole film: who stands where, who holds what, how everybody looks, and what the camera shows. */
export function directFilm(timeline: Timeline): Directed {
  const staged = stageFilm(timeline, layoutOf)
  const onPhone = timeline.cast.filter(({ name }) => timeline.cues.some((cue) => cue.onPhone && cue.who === name))
  const seen = [...onPhone.map((who) => [who.name, who] as const), ...staged.flatMap(({ people }) => [...people].map(([name, { who }]) => [name, who] as const))]
  return {
    scenes: staged.map((stage) => directed(timeline, stage)),
    callers: onPhone.map(({ name }) => name),
    looks: Object.fromEntries([...new Map(seen)].map(([name, who]) => [name, lookOf(who)])),
    mouths: Object.fromEntries([...new Set(timeline.cues.flatMap(({ phonemes }) => phonemes.map(({ sound }) => sound)))].map((sound) => [sound, mouthFor(sound)])),
    variants: [...variantsOf(timeline)],
    texts: timeline.texts.map((text) => ({ ...text, kind: kindOfTextSpan(text, timeline) })),
    whereAndWhen: whereAndWhen(timeline),
  }
}

function directed(timeline: Timeline, stage: StagedScene): DirectedScene {
  const { scene, place, people, acts, props, states, through } = stage
  return {
    scene, states, through,
    place: groundOf(place, states.map(({ thing }) => thing)),
    people: [...people].map(([name, { from, to, start, moves }]) => [name, { from, to, start, moves }]),
    acts: [...acts],
    props: [...props].map(([prop, steps]) => [prop, [...steps]]),
    shots: shotsOf(timeline, stage),
  }
}

/** Of a place's things a picture asks only for what hands lie on and for what is changed. */
function groundOf({ id, bounds, things }: Ground, changed: readonly string[]): Ground {
  const wanted = new Set(['counter', 'desk', ...changed])
  return { id, bounds, things: Object.fromEntries(Object.entries(things).filter(([name]) => wanted.has(name))) }
}

/** Where the first scene plays and when, in the words of the screenplay's language. */
function whereAndWhen({ language, scenes: [first] }: Timeline): string {
  if (first === undefined) return ''
  const [where] = places[first.place][language]
  return `${where.charAt(0).toUpperCase()}${where.slice(1)}, ${times[first.time][language][0]}`
}
