import type { Look } from '../../look/look.ts'
import { fade, mix } from '../../paint/colour.ts'
import { blob, fill, line, oval, type Pair } from '../../paint/path.ts'
import type { Pen } from '../../../pen.ts'
import type { Facing } from '../facing.ts'
import { curlsBehind } from './curls.ts'

/** The hair behind head and neck, drawn before everything else of the person. */
export function drawHairBack(pen: Pen, look: Look, facing: Facing): void {
  const { hair } = look
  const shift = facing.towards * -Math.abs(facing.yaw)
  switch (hair.style) {
    case 'bald': return
    case 'curly': case 'afro': return curlsBehind(pen, look, facing)
    case 'bob': return mass(pen, hair.dark, shift, 57, 64)
    case 'long': return mass(pen, hair.dark, shift, 55, 118)
    case 'waves': return mass(pen, hair.dark, shift, 60, 110)
    case 'bun': drawBun(pen, look, facing); return nape(pen, hair.dark, shift, 34)
    case 'ponytail': drawTail(pen, look, facing); return nape(pen, hair.dark, shift, 30)
    default: return nape(pen, hair.dark, shift, hair.style === 'pixie' ? 34 : 26)
  }
}

function mass(pen: Pen, colour: string, shift: number, half: number, low: number): void {
  const near = shift * 9
  blob(pen, [[near, -60], [near + half * 0.8, -42], [near + half - Math.max(0, shift) * 2, 0], [near + half, low * 0.6], [near + half * 0.74, low], [near, low + 5], [near - half * 0.74, low], [near - half, low * 0.6], [near - half, 0], [near - half * 0.8, -42]])
  fill(pen, colour)
}

function nape(pen: Pen, colour: string, shift: number, low: number): void {
  const near = shift * 12
  blob(pen, [[near - 44, -10], [near + 44, -10], [near * 1.1 + 37, low * 0.7], [near * 1.2 + 22, low + 6], [near * 1.2 - 22, low + 6], [near * 1.1 - 37, low * 0.7]])
  fill(pen, colour)
}

function drawBun(pen: Pen, { hair }: Look, facing: Facing): void {
  const [x, y] = [facing.x(0, -34), -63 + facing.nod * 5 + Math.abs(facing.sin) * 9]
  oval(pen, x, y, 25, 23)
  const gradient = pen.createLinearGradient(x - 24, y - 20, x + 24, y + 20)
  gradient.addColorStop(0, mix(hair.colour, hair.light, 0.3))
  gradient.addColorStop(0.5, hair.colour)
  gradient.addColorStop(1, hair.dark)
  fill(pen, gradient)
  pen.beginPath()
  pen.arc(x, y + 1, 16, Math.PI * 1.05, Math.PI * 1.8)
  pen.moveTo(x - 7, y + 4)
  pen.arc(x, y + 4, 7, Math.PI, Math.PI * 1.9)
  line(pen, fade(hair.light, 0.5), 2)
}

function drawTail(pen: Pen, { hair }: Look, facing: Facing): void {
  const x = facing.x(0, -50)
  const out = facing.sin === 0 ? 0 : -facing.sin
  const tail: Pair[] = [[x - 9, -40], [x + 10, -42], [x + 20 + out * 26, -14], [x + 16 + out * 30, 36], [x + 2 + out * 26, 82], [x - 10 + out * 22, 40], [x - 16 + out * 16, -8]]
  blob(pen, tail)
  fill(pen, mix(hair.colour, hair.dark, 0.5))
  pen.beginPath()
  pen.moveTo(x + out * 14, -26)
  pen.quadraticCurveTo(x + 8 + out * 24, 14, x + 2 + out * 25, 62)
  line(pen, fade(hair.light, 0.4), 2)
}
