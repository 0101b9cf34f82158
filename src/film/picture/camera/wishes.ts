import type { Cue, ShotSpan, Timeline } from '../../timeline/timeline.ts'
import type { MoodId, ShotId } from '../../screenplay/vocabulary/index.ts'
import { kindOfTextSpan } from '../../timeline/text-kinds.ts'
import type { Point } from '../people/pose.ts'
import { handOf, isSeen, standingAt, stepAt, type Act, type StagedScene } from '../staging/index.ts'
import type { Size } from './framing.ts'
import { subjectsOf, type Shot, type Wish } from './shot.ts'

const closer: MoodId[] = ['quiet', 'embarrassed', 'sad', 'afraid', 'hesitant', 'worried']
const byHand = new Set(['gives', 'takes', 'puts-on', 'throws-in', 'folds', 'turns-over', 'turns-towards', 'holds-out', 'shows', 'picks-up', 'hangs-up', 'reads', 'drinks', 'points-at'])
const onFoot = new Set(['enters', 'leaves', 'goes-to', 'carries', 'stands-up', 'sits-down'])
/** What somebody does with the eyes is seen when nobody speaks. */
const looking = new Set(['laughs', 'looks-at', 'looks-away', 'looks-down', 'smiles', 'shrugs', 'shakes-head', 'nods'])
/** Work at a desk: who does it is seen, if nothing else is to be seen. */
const atWork = new Set(['calls', 'types', 'clicks', 'writes', 'sighs'])
const sizes: Record<ShotId, Size> = { total: 'total', two: 'two', half: 'half', close: 'close', over: 'two', follow: 'full', through: 'half', 'push-in': 'half', 'pull-out': 'total', pan: 'half' }

/** Every shot that the scene could do with, in the order of time: what was asked for, who speaks, what hands do, who comes and goes. */
export function wishesOf(timeline: Timeline, stage: StagedScene): Wish[] {
  const { scene } = stage
  const wishes: Wish[] = [{ from: scene.from, until: scene.from + 1.8, size: stage.through === true ? 'two' : 'total', subjects: stage.through === true ? [...stage.people.keys()] : [], points: [], move: 'in', authored: false }]
  const first = stage.cues[0]
  if (first !== undefined && first.from - scene.from > 6.5 && !stage.through) {
    const speaker = pictured(stage, first)
    const listener = speaker === undefined ? undefined : listenerOf(stage, first, speaker)
    if (speaker !== undefined) wishes.push({ from: scene.from + Math.min(5, (first.from - scene.from) * 0.5), until: first.from, size: 'full', subjects: listener !== undefined && apart(stage, speaker, listener, first.from) < 640 ? [speaker, listener] : [speaker], points: [], move: 'in', authored: false })
  }
  for (const [index, cue] of stage.cues.entries()) wishes.push(...lineWishes(stage, cue, index))
  for (const act of stage.acts) wishes.push(...actWishes(stage, act))
  wishes.push(...afterJumps(timeline, stage))
  for (const shot of timeline.shots) if (shot.from >= scene.from && shot.from < scene.to && shot.shot !== 'through') wishes.push(authoredWish(stage, shot))
  const stop = timeline.stops.find(({ from }) => from >= scene.from && from < scene.to)
  const decider = stop && deciderOf(timeline, stage, stop.from)
  if (stop !== undefined && decider !== undefined) {
    const last = stage.cues.findLast(({ from }) => from < stop.from)
    wishes.push({ from: Math.max(scene.from, Math.min(stop.from - 1.4, (last?.to ?? scene.from) + 0.5)), until: stop.to, size: 'half', subjects: [decider], points: [], move: 'in', authored: false, patient: true })
  }
  return wishes.sort((one, other) => one.from - other.from)
}

/** Who must decide when the film asks: whom the screenplay showed last; else of those who work there and are in the picture, who spoke or acted last. */
export function deciderOf(timeline: Timeline, stage: StagedScene, at: number): string | undefined {
  const works = (name: string): boolean => timeline.cast.some((each) => each.name === name && each.role !== 'citizen' && each.role !== 'relative')
  const seen = [...stage.people.values()].filter((presence) => isSeen(presence, at)).map(({ who }) => who.name)
  const active = [...stage.cues.map(({ from, who }) => ({ from, who })), ...stage.acts].filter(({ from }) => from <= at).sort((one, other) => other.from - one.from).map(({ who }) => who)
  const shown = timeline.shots.findLast(({ from, on }) => from >= stage.scene.from && from <= at && on !== undefined && 'person' in on)?.on
  const asked = shown !== undefined && 'person' in shown ? shown.person : undefined
  if (asked !== undefined && seen.includes(asked) && works(asked)) return asked
  return active.find((name) => seen.includes(name) && works(name)) ?? seen.find(works) ?? active.find((name) => seen.includes(name)) ?? seen[0]
}

function lineWishes(stage: StagedScene, cue: Cue, index: number): Wish[] {
  const speaker = pictured(stage, cue)
  if (speaker === undefined) return []
  // Whoever is on the phone is seen alone, with room for the one at the other end.
  const listener = cue.onPhone || phones(stage, speaker, cue.from) ? undefined : listenerOf(stage, cue, speaker)
  const length = cue.to - cue.from
  const isClose = cue.mood !== undefined && closer.includes(cue.mood)
  // Whoever points as they begin to speak is seen with what they point at until the hand is down.
  const pointing = stage.acts.find((act) => act.who === speaker && act.action === 'points-at' && act.from < cue.from + 0.4 && act.to > cue.from + 0.4)
  if (pointing !== undefined) return actWishes(stage, pointing).map((wish) => ({ ...wish, from: cue.from - 0.14, until: cue.to }))
  const pair = listener !== undefined && apart(stage, speaker, listener, cue.from) < 640 && (index === 0 || (index % 5 === 3 && !isClose))
  const size: Size = pair ? 'two' : isClose ? 'close' : index % 4 === 2 ? 'close' : 'half'
  const common = { points: isClose ? [] : held(stage, speaker, cue.from + 0.3), authored: false }
  const wishes: Wish[] = [{ ...common, from: cue.from - 0.14, until: cue.to, size, subjects: pair ? [speaker, listener] : [speaker], move: isClose ? 'in' : 'still' }]
  if (pair && length > 3.6) wishes.push({ ...common, from: cue.from + Math.min(2.6, length * 0.45), until: cue.to, size: 'half', subjects: [speaker], move: 'still' })
  else if (!pair && listener !== undefined && length > 6.5 && !handlesSoon(stage, speaker, cue)) wishes.push({ ...common, from: cue.from + length * 0.6, until: cue.to, size: size === 'close' ? 'half' : 'close', subjects: [listener], points: [], move: 'still' })
  return wishes
}

function phones(stage: StagedScene, name: string, t: number): boolean {
  return phonerAt(stage, t) === name
}

/** Who has a phone at the ear. */
function phonerAt(stage: StagedScene, t: number): string | undefined {
  const receiver = stepAt(stage.props.get('receiver') ?? [], t + 0.3)?.where
  if (receiver?.kind === 'held') return receiver.who
  const mobile = stepAt(stage.props.get('phone') ?? [], t + 0.3)
  return mobile?.state === 'ear' && mobile.where.kind === 'held' ? mobile.where.who : undefined
}

/** What somebody holds is seen as they speak; a phone at the ear is by the head anyway. */
function held(stage: StagedScene, who: string, t: number): Point[] {
  const presence = stage.people.get(who)
  if (presence === undefined) return []
  return [...stage.props].flatMap(([prop, steps]) => {
    const step = stepAt(steps, t)
    if (prop === 'receiver' || step === undefined || step.state === 'ear' || step.where.kind !== 'held' || step.where.who !== who) return []
    const hand = handOf(standingAt(presence, t), step.where.side)
    return [{ x: hand.x, y: hand.y + 26 }]
  })
}

/** Whether the speaker does something with the hands just after a line: then it is them that one looks at. */
function handlesSoon(stage: StagedScene, who: string, cue: Cue): boolean {
  return stage.acts.some((act) => act.who === who && byHand.has(act.action) && act.from >= cue.from && act.from < cue.to + 1.5)
}

/** When time has passed within a scene the picture begins anew, with whoever speaks first. */
function afterJumps(timeline: Timeline, stage: StagedScene): Wish[] {
  const { from, to } = stage.scene
  return timeline.texts.filter((text) => text.from > from && text.from < to && kindOfTextSpan(text, timeline) === 'jump').flatMap((text): Wish[] => {
    const next = stage.cues.find((cue) => cue.from >= text.from)
    const speaker = next && pictured(stage, next)
    if (next === undefined || speaker === undefined) return []
    const listener = next.onPhone ? undefined : listenerOf(stage, next, speaker)
    const near = listener !== undefined && apart(stage, speaker, listener, next.from) < 640
    return [{ from: (text.from + text.to) / 2, until: next.from, size: near ? 'two' : 'half', subjects: near ? [speaker, listener] : [speaker], points: [], move: 'still', authored: false }]
  })
}

function actWishes(stage: StagedScene, act: Act): Wish[] {
  const common = { move: 'still' as const, authored: false }
  if (onFoot.has(act.action)) {
    return [{ ...common, from: act.from - 0.1, until: act.action === 'leaves' ? act.to - 0.3 : act.to, size: 'full', subjects: [act.who], points: [], move: 'follow' }]
  }
  if (atWork.has(act.action)) return [{ ...common, from: act.from - 0.1, until: act.to, size: 'half', subjects: [act.who], points: [] }]
  if (looking.has(act.action) && !stage.cues.some((cue) => cue.from > act.from - 0.3 && cue.from < act.from + 1.3)) return [{ ...common, from: act.from - 0.1, until: act.to, size: 'half', subjects: [act.who], points: [] }]
  if (act.action === 'opens' && act.what !== undefined && 'thing' in act.what && act.what.thing === 'door') return [{ ...common, from: act.from - 0.1, until: act.to, size: 'full', subjects: [act.who], points: [] }]
  if (!byHand.has(act.action) || act.point === undefined) return []
  const pointing = act.action === 'points-at'
  const partner = act.partner !== undefined && stage.people.has(act.partner) ? [act.partner] : []
  return [{ ...common, from: act.from - 0.15, until: act.to, size: pointing && (act.point.y > standingY(stage, act) - 170) ? 'full' : partner.length > 0 ? 'two' : 'half', subjects: [act.who, ...partner], points: pointing ? pointedAt(stage, act) : [act.point] }]
}

function standingY(stage: StagedScene, act: Act): number {
  const presence = stage.people.get(act.who)
  return presence === undefined ? 0 : standingAt(presence, act.from).y
}

/** What somebody points at, where it fits into the picture with them: the upper end of it, since things stand on their foot. */
function pointedAt(stage: StagedScene, act: Act): Point[] {
  const presence = stage.people.get(act.who)
  if (presence === undefined || act.point === undefined || Math.abs(standingAt(presence, act.from).x - act.point.x) > 460) return []
  return [{ x: act.point.x, y: Math.min(act.point.y, presence.start.y - 110) }]
}

function authoredWish(stage: StagedScene, { from, to, shot, on }: ShotSpan): Wish {
  const move: Shot['move'] = shot === 'push-in' ? 'in' : shot === 'pull-out' ? 'out' : shot === 'follow' ? 'follow' : shot === 'pan' ? 'pan' : shot === 'close' ? 'in' : 'still'
  const named = subjectsOf(on).filter((name) => stage.people.has(name))
  const common = { from, until: to, points: [], move, authored: true }
  if (on !== undefined && 'thing' in on) {
    const thing = stage.spotOf(on.thing, (from + to) / 2)
    if (thing !== undefined) return { ...common, size: 'thing', subjects: [], thing }
  }
  const pair = shot === 'two' || shot === 'over' ? [...new Set([...named, ...stage.people.keys()])].slice(0, 2) : named
  return { ...common, size: pair.length === 0 ? 'total' : sizes[shot], subjects: pair }
}

/** Who is seen while a line is said: the speaker, or whoever has them on the phone. */
function pictured(stage: StagedScene, cue: Cue): string | undefined {
  const presence = stage.people.get(cue.who)
  if (!cue.onPhone && presence !== undefined) return cue.who
  return phonerAt(stage, cue.from)
}

function listenerOf(stage: StagedScene, cue: Cue, speaker: string): string | undefined {
  const before = stage.cues.findLast(({ from }) => from < cue.from)
  const after = stage.cues.filter(({ from }) => from > cue.from)
  const earlier = stage.cues.filter(({ from }) => from < cue.from).reverse()
  const named = [...stage.people.keys()].find((name) => name !== speaker && new RegExp(`(^|, )${name}[!,.?]`, 'iu').test(cue.text))
  // After a long silence it is whoever answers, and not who spoke last, that is spoken to.
  const afresh = before === undefined || cue.from - before.to > 3
  const others = [...(named === undefined ? [] : [named]), ...(afresh ? [...after, ...earlier] : [...earlier, ...after]).map(({ who }) => who)]
  return others.find((who) => who !== speaker && present(stage, who, cue.from))
}

function apart(stage: StagedScene, one: string, other: string, t: number): number {
  const [a, b] = [stage.people.get(one), stage.people.get(other)]
  return a === undefined || b === undefined ? Number.POSITIVE_INFINITY : Math.abs(standingAt(a, t).x - standingAt(b, t).x)
}

function present(stage: StagedScene, name: string, t: number): boolean {
  const presence = stage.people.get(name)
  return presence !== undefined && isSeen(presence, t)
}
