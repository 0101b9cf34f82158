import { glow, lamplight, pool } from './lamp.ts'
import type { Room } from './room.ts'

/** What a hanging lamp gives when it gets dark: a warm round on the wall, and a pool on what is beneath it. By day it draws nothing. */
export function litByLamp({ pen, light }: Room, x: number, y: number, radius: number, below?: { y: number; width: number }): void {
  const strength = lamplight(light)
  glow(pen, x, y, radius, 0.42 * strength, '#FFD08A')
  if (below) pool(pen, x, below.y, below.width, below.width * 0.22, 0.5 * strength)
}

/** The pool of lamplight on a table that is drawn before people. */
export function tableLit({ pen, light }: Room, x: number, y: number, width: number): void {
  pool(pen, x, y, width, width * 0.22, 0.5 * lamplight(light))
}
