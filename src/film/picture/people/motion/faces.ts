import type { MoodId } from '../../../screenplay/vocabulary/index.ts'
import type { Face, Pose } from '../pose.ts'

/** What a mood does to face, head and eyes; a picture adds breath, speech and gaze to it. */
export type Bearing = { face: Face; tilt: number; nod: number; gaze: number; lids: number }

const moods: Readonly<Record<MoodId, readonly [smile: number, brow: number, worry: number, tilt?: number, nod?: number, gaze?: number, lids?: number]>> = {
  friendly: [0.6, 0.3, 0.05, 0.25], glad: [0.95, 0.5, 0, 0.15, -0.1], calm: [0.25, 0, 0], tired: [-0.2, -0.35, 0.35, 0.3, 0.35, 0.3, 0.42], worried: [-0.3, 0.35, 0.9, 0.1],
  embarrassed: [0.2, 0.3, 0.75, 0.35, 0.4, 0.55, 0.1], hesitant: [-0.1, 0.25, 0.6, 0.3, 0.1, 0.2], wondering: [0.05, 0.85, 0.25, 0.4], helpful: [0.5, 0.5, 0.15, 0.2, 0.1], quiet: [0.1, 0.05, 0.25, 0.15, 0.25, 0.25, 0.1],
  firm: [-0.05, -0.3, -0.35, 0, 0.05], busy: [0, -0.1, -0.15, 0, 0.15, 0.2], annoyed: [-0.45, -0.3, -0.6, -0.15], angry: [-0.7, -0.45, -1, 0, 0.15], sad: [-0.75, 0.05, 0.95, 0.25, 0.35, 0.4, 0.2], afraid: [-0.45, 0.95, 0.95, 0, -0.15],
  relieved: [0.6, 0.25, 0.35, 0.3, -0.1, 0, 0.15], dry: [0.12, 0.4, -0.15, 0.2, 0, 0, 0.22], teasing: [0.75, 0.6, -0.2, 0.35], breathless: [0.05, 0.45, 0.4, 0, -0.1],
}

/** How somebody looks in a mood. */
export function bearingIn(mood: MoodId): Bearing {
  const [smile, brow, worry, tilt = 0, nod = 0, gaze = 0, lids = 0] = moods[mood]
  return { face: { smile, brow, worry }, tilt, nod, gaze, lids }
}

/** A pose with a mood laid on it. */
export function inMood(pose: Pose, mood: MoodId): Pose {
  const { face, tilt, nod, gaze, lids } = bearingIn(mood)
  return { ...pose, face, tilt: pose.tilt + tilt, nod: pose.nod + nod, gaze: { x: pose.gaze.x, y: pose.gaze.y + gaze }, blink: Math.max(pose.blink, lids) }
}
