import type { Leg } from '../frame/legs.ts'
import type { Look } from '../look/look.ts'
import { light, mix } from '../paint/colour.ts'
import { fill, line, oval, taper } from '../paint/path.ts'
import type { Pen } from '../../pen.ts'

/** A shoe on the foot, with a sole; trainers have a light one. */
export function drawShoe(pen: Pen, look: Look, { ankle, heel, toe }: Leg, shadow: number): void {
  const colour = mix(look.wear.trainers ? mix(look.wear.shoes, '#D9D4CA', 0.62) : look.wear.shoes, light.shade, Math.round(shadow * 50) / 50)
  const length = Math.max(0.5, Math.hypot(toe.x - heel.x, toe.y - heel.y))
  const [x, y] = [(toe.x - heel.x) / length, (toe.y - heel.y) / length]
  const lift = length < 14 ? { x: 0, y: -1 } : { x: y * Math.sign(x || 1), y: -Math.abs(x) }
  const raised = (point: { x: number; y: number }, by: number): { x: number; y: number } => ({ x: point.x + lift.x * by, y: point.y + lift.y * by })
  pen.beginPath()
  taper(pen, ankle, 7.6, raised(heel, 7), 7.2)
  taper(pen, raised(heel, 6.8), 7.2, raised(toe, 5), length < 14 ? 7 : 5.6)
  taper(pen, ankle, 6.6, raised(toe, 5.6), length < 14 ? 6.6 : 4.6)
  fill(pen, colour)
  if (length < 14) return drawToes(pen, look, colour, toe)
  const [from, to] = [raised(heel, 0.6), raised(toe, 0.6)]
  pen.beginPath()
  pen.moveTo(from.x - x * 5, from.y - y * 5)
  pen.lineTo(to.x + x * 4, to.y + y * 4)
  line(pen, look.wear.trainers ? '#EFEBE2' : mix(colour, '#120E0E', 0.4), 2.6)
}

/** A shoe that points towards us: its round toe and the edge of its sole. */
function drawToes(pen: Pen, look: Look, colour: string, toe: { x: number; y: number }): void {
  oval(pen, toe.x, toe.y - 6.4, 9.2, 7.4)
  fill(pen, colour)
  pen.beginPath()
  pen.moveTo(toe.x - 8.2, toe.y - 2.4)
  pen.quadraticCurveTo(toe.x, toe.y + 2.4, toe.x + 8.2, toe.y - 2.4)
  line(pen, look.wear.trainers ? '#EFEBE2' : mix(colour, '#120E0E', 0.4), 2.4)
}
