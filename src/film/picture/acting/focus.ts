import type { Target } from '../../screenplay/screenplay.ts'
import type { Point } from '../people/pose.ts'
import { isSeen, standingAt, stepAt, type Act, type SceneStage } from '../staging/index.ts'

/** What somebody attends to: a person, a spot, or nobody. */
export type Focus = { who: string } | { point: Point } | { turned: 'away' | 'down' | 'left' | 'right' }
type Base = { from: number; focus: Focus }
type Glance = { from: number; to: number; focus: Focus }
export type Attention = { base: Base[]; glances: Glance[] }

const touching = new Set(['gives', 'takes', 'puts-on', 'throws-in', 'folds', 'turns-over', 'turns-towards', 'opens', 'closes', 'carries', 'puts-away', 'picks-up', 'calls', 'hangs-up', 'writes', 'types', 'clicks', 'reads'])

/** Whom and what somebody looks at through a scene: who speaks, then what is handled, then who is answered. */
export function attentionOf(stage: SceneStage, who: string): Attention {
  const base: Base[] = []
  const glances: Glance[] = []
  let last: string | undefined
  for (const [index, cue] of stage.cues.entries()) {
    if (cue.who === who && !cue.onPhone) {
      const to = last ?? stage.cues.slice(index + 1).find((next) => next.who !== who)?.who
      base.push({ from: cue.from - 0.1, focus: focusOn(stage, to, who) })
      if (cue.to - cue.from > 2.6) {
        const aside = cue.from + (cue.to - cue.from) * 0.42
        glances.push({ from: aside, to: aside + 0.55, focus: { turned: index % 2 === 0 ? 'down' : 'away' } })
      }
    } else {
      base.push({ from: cue.from + 0.16, focus: focusOn(stage, cue.who, who) })
      last = cue.who
    }
  }
  for (const act of stage.acts) glances.push(...(act.who === who ? ownGlances(stage, act) : othersGlances(act, who)))
  return { base, glances: glances.sort((one, other) => one.from - other.from) }
}

/** What somebody attends to at a second. */
export function focusAt(stage: SceneStage, who: string, attention: Attention, t: number): Focus {
  const glance = attention.glances.findLast(({ from, to }) => from <= t && t < to)
  if (glance !== undefined) return glance.focus
  const base = stepAt(attention.base, t)
  if (base !== undefined && !('who' in base.focus && gone(stage, base.focus.who, t))) return base.focus
  return { who: nearest(stage, who, t) ?? '' }
}

function ownGlances(stage: SceneStage, act: Act): Glance[] {
  const { from, to, touch } = act
  switch (act.action) {
    case 'looks-at': return [{ from, to: to + 0.7, focus: targetFocus(act.what, act) }]
    case 'looks-away': return [{ from, to: to + 0.6, focus: { turned: 'away' } }]
    case 'looks-down': return [{ from, to: to + 0.4, focus: { turned: 'down' } }]
    case 'looks-around': return [{ from, to: from + 0.8, focus: { turned: 'left' } }, { from: from + 0.8, to, focus: { turned: 'right' } }]
    case 'points-at': return [{ from, to: touch + 0.5, focus: targetFocus(act.what, act) }]
    case 'holds-out':
    case 'shows': return act.partner === undefined ? [] : [{ from: touch, to: to + 0.3, focus: { who: act.partner } }]
    default:
      if (!touching.has(act.action) || act.point === undefined) return ['folds', 'reads', 'types', 'writes'].includes(act.action) ? [{ from: from + 0.1, to: to - 0.1, focus: { turned: 'down' } }] : []
      return [{ from, to: touch + (act.action === 'throws-in' ? 0.5 : 0.25), focus: { point: handPoint(act, stage) } }]
  }
}

function othersGlances(act: Act, who: string): Glance[] {
  if (act.partner === who && act.point !== undefined && (act.action === 'gives' || act.action === 'takes')) return [{ from: act.from + 0.15, to: act.touch + 0.35, focus: { point: act.point } }]
  if (act.action === 'enters') return [{ from: act.from + 0.5, to: act.from + 1.6, focus: { who: act.who } }]
  if (act.action === 'points-at' && act.point !== undefined) return [{ from: act.touch + 0.25, to: act.to + 0.5, focus: { point: act.point } }]
  if (touching.has(act.action) && act.point !== undefined && act.partner === undefined) return [{ from: act.touch - 0.35, to: act.touch + 0.7, focus: { point: act.point } }]
  return []
}

function targetFocus(target: Target | undefined, act: Act): Focus {
  if (target !== undefined && 'person' in target) return { who: target.person }
  return act.point === undefined ? { turned: 'away' } : { point: act.point }
}

function handPoint(act: Act, stage: SceneStage): Point {
  return act.point ?? stage.place.bounds
}

function focusOn(stage: SceneStage, to: string | undefined, who: string): Focus {
  if (to === undefined || to === who || !stage.people.has(to)) return { turned: 'down' }
  return { who: to }
}

function gone(stage: SceneStage, name: string, t: number): boolean {
  const presence = stage.people.get(name)
  return presence === undefined || !isSeen(presence, t)
}

function nearest(stage: SceneStage, who: string, t: number): string | undefined {
  const own = stage.people.get(who)
  if (own === undefined) return undefined
  const x = standingAt(own, t).x
  const others = [...stage.people.keys()].filter((name) => name !== who && !gone(stage, name, t))
  const away = (name: string): number => {
    const other = stage.people.get(name)
    return other === undefined ? Number.POSITIVE_INFINITY : Math.abs(standingAt(other, t).x - x)
  }
  return others.sort((one, other) => away(one) - away(other))[0]
}
