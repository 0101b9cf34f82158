import type { Pen } from '../pen.ts'

/** A point of the stage: units of which a standing grown-up is about 420 high at scale 1; y grows downwards. */
export type Point = { x: number; y: number }

/** How somebody stands and looks at one moment. Plain numbers, so that two poses can be blended. */
export type Pose = {
  /** Where the feet are, or the seat's floor for one who sits; `scale` makes the far smaller. */
  foot: Point
  scale: number
  stance: Stance
  /** Which way the body is turned: -1 fully left, 0 towards us, 1 fully right. */
  turn: number
  /** The head: yaw as `turn`, tilt sideways and nod forwards from -1 to 1. */
  yaw: number
  tilt: number
  nod: number
  /** Where the eyes go, from -1 to 1 each way. */
  gaze: Point
  /** 0 open, 1 shut. */
  blink: number
  /** 0 to 1, in and out. */
  breath: number
  mouth: Mouth
  face: Face
  left: Hand
  right: Hand
}

/** `walking` has a stride from 0 to 1, one step of each foot. */
export type Stance = { kind: 'standing' } | { kind: 'sitting'; /** 0 on the seat, 1 upright; between, somebody rises or sits down. */ rising?: number } | { kind: 'walking'; stride: number }

/** How far the mouth is open, how wide, and how rounded: each 0 to 1, wide 0.5 at rest. */
export type Mouth = { open: number; wide: number; round: number; /** Lower lip behind the teeth, as in f and v. */ bite: number; /** The tongue seen, as in l and n. */ tongue: number }

/** -1 to 1 each: from sad to glad, brows low to high, from angry to worried. */
export type Face = { smile: number; brow: number; worry: number }

/** A hand: hanging by the side, or reaching for a point of the stage, as `fingers` shape it. */
export type Hand = {
  /** The point of the stage that the palm goes to; without one the arm hangs. */
  reach?: Point
  /** 0 hangs, 1 is at `reach`; between, the arm is on its way. */
  amount: number
  fingers: 'rest' | 'open' | 'point' | 'hold' | 'flat' | 'fist' | 'phone'
  /** Draws what is held, with the pen in the palm, y towards the finger tips, in the person's units; fingers close over it. */
  holds?: (pen: Pen) => void
}
