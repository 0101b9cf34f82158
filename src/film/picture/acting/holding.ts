import type { PropId } from '../../screenplay/vocabulary/index.ts'
import type { Pen } from '../pen.ts'
import { drawProp } from '../props/index.ts'
import { stepAt, type SceneStage, type Side } from '../staging/index.ts'

/** From a second on a thing is in somebody's hand, or it is not any more. */
export type Holding = { from: number; prop: PropId; side?: Side; heavy: boolean; /** At the ear. */ phone: boolean; draw: (pen: Pen) => void }

/** What is carried upright before the body, whichever way the hand is turned. */
const heavy: PropId[] = ['bin', 'parcel', 'tin', 'tray', 'paper-bag', 'bag', 'whiteboard', 'laptop']

/** Everything that somebody holds in a scene, thing by thing. */
export function holdingsOf(stage: SceneStage, who: string, variants: ReadonlyMap<PropId, string>): Holding[] {
  return [...stage.props].flatMap(([prop, steps]) => steps.map(({ from, where, state }): Holding => ({
    from, prop, heavy: heavy.includes(prop), phone: prop === 'receiver' || (prop === 'phone' && state === 'ear'),
    draw: (pen) => drawProp(pen, prop, heavy.includes(prop) ? `lying${state === undefined ? '' : `-${state}`}` : state === 'ear' ? 'back' : state, variants.get(prop)),
    ...(where.kind === 'held' && where.who === who && { side: where.side }),
  })))
}

/** What is in a hand at a second: the thing that came there last. */
export function propOfStep(holdings: readonly Holding[], side: Side, t: number): Holding | undefined {
  const byProp = new Map<PropId, Holding[]>()
  for (const holding of holdings) byProp.set(holding.prop, [...(byProp.get(holding.prop) ?? []), holding])
  let found: Holding | undefined
  for (const steps of byProp.values()) {
    const now = stepAt(steps, t)
    if (now?.side === side && (found === undefined || now.from > found.from)) found = now
  }
  return found
}
