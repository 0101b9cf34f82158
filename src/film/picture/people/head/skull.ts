import type { Look } from '../look/look.ts'
import { fade, mix } from '../paint/colour.ts'
import { between, blob, fill, oval, type Pair } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'
import type { Pose } from '../pose.ts'
import type { Facing } from './facing.ts'

/** Each point of the outline from the front and turned fully, the turned-to side first. `jaw` and `long` say what the features move. */
const outline: readonly { front: Pair; side: Pair; jaw?: number; long?: number }[] = [
  { front: [0, -57], side: [-3, -58] }, { front: [29, -48], side: [31, -48] }, { front: [45.5, -19], side: [45, -19] },
  { front: [46.5, 3], side: [41.2, -1] }, { front: [44, 22], side: [42.6, 18], jaw: 0.3 }, { front: [35, 45], side: [38.6, 41], jaw: 1, long: 0.5 },
  { front: [18, 60.5], side: [36.6, 58], jaw: 1, long: 1 }, { front: [0, 65], side: [28, 66], long: 1 }, { front: [-18, 60.5], side: [11, 62], jaw: 1, long: 1 },
  { front: [-35, 45], side: [-16, 47], jaw: 1, long: 0.5 }, { front: [-44, 22], side: [-33, 25], jaw: 0.3 }, { front: [-46.5, 3], side: [-48, 4] },
  { front: [-45.5, -19], side: [-54, -20] }, { front: [-29, -48], side: [-38, -47] },
]

/** The outline of the skin, from the crown round by the side that the face is turned to. */
export function skullPoints({ face, body }: Look, { yaw, nod, towards }: Facing, open: number): Pair[] {
  const turned = Math.abs(yaw)
  return outline.map(({ front, side, jaw = 0, long = 0 }): Pair => {
    const middle = between(0, 15, turned) * jaw
    const wide = 1 + jaw * (face.jaw * 0.1 + body.belly * 0.07)
    const x = (between(front[0], side[0], turned) - middle) * wide + middle
    const y = between(front[1], side[1], turned) + long * (face.length * 2.2 + open * 4.5 + nod * 3) + jaw * body.belly * 1.2
    return [x * towards, y]
  })
}

/** Head and face without features: skin in the light of the window, cheeks, the hollows of the eyes. */
export function drawSkull(pen: Pen, look: Look, pose: Pose, facing: Facing): void {
  const { skin } = look
  blob(pen, skullPoints(look, facing, pose.mouth.open))
  const gradient = pen.createLinearGradient(-48, -20, 50, 8)
  gradient.addColorStop(0, skin.light)
  gradient.addColorStop(0.44, skin.base)
  gradient.addColorStop(0.64, skin.base)
  gradient.addColorStop(1, mix(skin.base, skin.shade, 0.74))
  fill(pen, gradient)
  for (const side of [-1, 1]) {
    if (!facing.seen(side * 20, 30)) continue
    if (facing.width(side * 26) > 0.5) drawCheek(pen, look, facing, side, pose.face.smile)
    oval(pen, facing.x(side * 19.5, 35), facing.y(-4, 35), 14.5 * facing.width(side * 20), 11.5)
    fill(pen, fade(skin.shade, 0.12))
  }
  if (look.face.freckles) drawFreckles(pen, look, facing)
}

function drawCheek(pen: Pen, { skin, age }: Look, facing: Facing, side: number, smile: number): void {
  const [x, y] = [facing.x(side * 26, 33), facing.y(24 - smile * 2.5, 33)]
  const radius = 17
  const across = facing.width(side * 26)
  const gradient = pen.createRadialGradient(0, 0, 0, 0, 0, radius)
  gradient.addColorStop(0, fade(skin.blush, age > 60 ? 0.3 : 0.34))
  gradient.addColorStop(0.5, fade(skin.blush, 0.17))
  gradient.addColorStop(1, fade(skin.blush, 0))
  pen.save()
  pen.translate(x - facing.sin * (side * facing.sin > 0 ? 5 : 1), y)
  pen.scale(across, 1)
  pen.fillStyle = gradient
  pen.beginPath()
  pen.arc(0, 0, radius, 0, Math.PI * 2)
  pen.fill()
  pen.restore()
}

function drawFreckles(pen: Pen, { skin }: Look, facing: Facing): void {
  pen.beginPath()
  for (const [aside, height] of [[-24, 18], [-18, 21], [-29, 22], [-21, 14], [20, 14], [25, 18], [18, 21], [30, 22], [-9, 15], [9, 16]] as const) {
    if (!facing.seen(aside, 26)) continue
    const [x, y] = [facing.x(aside, 38), facing.y(height, 38)]
    pen.moveTo(x + 0.9, y)
    pen.arc(x, y, 0.9, 0, Math.PI * 2)
  }
  fill(pen, fade(skin.shade, 0.5))
}
