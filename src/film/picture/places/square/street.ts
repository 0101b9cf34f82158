import type { Pen } from '../../pen.ts'
import { fade, lit, mix, palette, shaded } from '../../paint/colour.ts'
import { across, at, bar, block, line, oval, polygon, trace } from '../../paint/shapes.ts'
import { streetLamp } from '../shared/lamps.ts'
import type { Light } from '../shared/light.ts'
import { tree } from '../shared/tree.ts'

/** Everything that stands on the square: trees, lamps, bicycles, café tables, a bench and boxes of flowers. */
export function street(pen: Pen, outdoors: Pen, light: Light): void {
  tree(outdoors, -62, 716, 1.2, 3, 0, light.snowed)
  tree(outdoors, 1345, 716, 1.12, 9, 0, light.snowed)
  tree(outdoors, 1566, 722, 1.3, 15, 0, light.snowed)
  for (const [x, y] of [[452, 718], [1136, 718], [1716, 730]] as const) streetLamp(outdoors, pen, x, y, 1.1, light)
  flagpole(outdoors)
  if (!light.snowed) cafe(outdoors, light)
  flowerBox(outdoors, 648, 712, light)
  flowerBox(outdoors, 894, 712, light)
  bicycle(outdoors, 96, 752, 0.82, palette.tealDark, true)
  bicycle(outdoors, 196, 760, 0.82, palette.terracottaDark, false)
  bench(outdoors, 1196, 776, light)
}

/** Where the flag is hoisted. */
export const pole = { x: 1106, top: 232, bottom: 712 }

function flagpole(outdoors: Pen): void {
  bar(outdoors, pole.x - 4, pole.top, 8, pole.bottom - pole.top, across(outdoors, pole.x - 4, 8, '#FFFFFF', '#CFC9BE'))
  oval(outdoors, pole.x, pole.top - 4, 8, 8, palette.mustard)
  block(outdoors, pole.x - 13, pole.bottom - 12, 26, 14, 4, '#B9AEA0')
}

function cafe(outdoors: Pen, light: Light): void {
  for (const [x, y] of [[286, 724], [384, 730]] as const) {
    oval(outdoors, x + 8, y, 44, 7, fade('#3A2440', 0.2))
    trace(outdoors, [x, y, x, y - 42], '#2A3A44', 4)
    oval(outdoors, x, y - 44, 30, 6, palette.cream)
    for (const side of [-1, 1]) {
      trace(outdoors, [x + side * 44, y, x + side * 40, y - 28, x + side * 52, y - 58], '#6B4B36', 3.4)
      trace(outdoors, [x + side * 40, y - 28, x + side * 26, y - 28, x + side * 26, y], '#6B4B36', 3.4)
    }
  }
  if (light.falling) return
  trace(outdoors, [336, 728, 336, 560], '#F3E3C8', 5)
  for (let panel = 0; panel < 6; panel++) polygon(outdoors, [336, 540, 246 + panel * 30, 590, 276 + panel * 30, 590], panel % 2 === 0 ? palette.mustard : palette.cream)
  for (let panel = 0; panel < 6; panel++) oval(outdoors, 261 + panel * 30, 590, 15, 5, panel % 2 === 0 ? palette.mustard : palette.cream)
}

function flowerBox(outdoors: Pen, x: number, y: number, light: Light): void {
  oval(outdoors, x + 30, y, 54, 7, fade('#3A2440', 0.2))
  for (let bloom = 0; bloom < 14; bloom++) {
    const bloomX = x - 12 + bloom * 6.2
    oval(outdoors, bloomX, y - 34 - ((bloom * 7) % 13), 9, 11, bloom % 2 === 0 ? palette.leafDark : palette.leaf)
    if (!light.snowed) oval(outdoors, bloomX, y - 44 - ((bloom * 5) % 11), 5, 5, [palette.mustard, '#E98A7C', '#FBF8F2', palette.rose][bloom % 4] ?? palette.rose)
  }
  if (light.snowed) oval(outdoors, x + 29, y - 46, 46, 8, '#FFFFFF')
  block(outdoors, x - 18, y - 30, 94, 32, 4, across(outdoors, x - 18, 94, '#8C6242', '#5E3F2C'))
}

function bicycle(outdoors: Pen, x: number, y: number, scale: number, colour: string, hasBasket: boolean): void {
  at(outdoors, x, y, scale, () => {
    polygon(outdoors, [-60, 0, 80, 0, 220, 50, 90, 50], fade('#3A2440', 0.15))
    for (const hub of [-56, 56]) {
      outdoors.beginPath()
      for (let spoke = 0; spoke < 8; spoke++) {
        outdoors.moveTo(hub, -40)
        outdoors.lineTo(hub + Math.cos(spoke * 0.785) * 36, -40 + Math.sin(spoke * 0.785) * 36)
      }
      line(outdoors, fade('#3C4650', 0.35), 1.4)
      outdoors.beginPath()
      outdoors.arc(hub, -40, 38, 0, Math.PI * 2)
      line(outdoors, palette.ink, 5)
      outdoors.beginPath()
      outdoors.arc(hub, -40, 43, Math.PI * 1.1, Math.PI * 1.8)
      line(outdoors, shaded(colour, 0.3), 3)
    }
    trace(outdoors, [-56, -40, -6, -40, 36, -98, -28, -92, -6, -40], colour, 6)
    trace(outdoors, [-56, -40, -28, -92, -32, -110], colour, 6)
    trace(outdoors, [56, -40, 36, -98, 31, -122], colour, 6)
    outdoors.beginPath()
    outdoors.moveTo(31, -122)
    outdoors.quadraticCurveTo(10, -126, 8, -114)
    line(outdoors, palette.ink, 6)
    block(outdoors, -50, -120, 36, 10, 5, '#6B3F2A')
    if (!hasBasket) return
    for (const [index, bloom] of [palette.mustard, palette.terracotta, palette.cream, palette.rose].entries()) oval(outdoors, 50 + index * 12, -132, 10, 9, bloom)
    polygon(outdoors, [42, -126, 92, -126, 84, -88, 50, -88], '#B98A56')
    for (let weave = 0; weave < 4; weave++) trace(outdoors, [46 + weave * 12, -126, 53 + weave * 9, -88], fade('#50321A', 0.4), 2)
  })
}

function bench(outdoors: Pen, x: number, y: number, light: Light): void {
  polygon(outdoors, [x, y + 2, x + 190, y + 2, x + 290, y + 44, x + 110, y + 44], fade('#3A2440', 0.16))
  for (const leg of [16, 168]) bar(outdoors, x + leg, y - 116, 8, 118, '#2A3A44')
  for (let slat = 0; slat < 3; slat++) block(outdoors, x, y - 118 + slat * 18, 192, 13, 4, mix('#C08F58', '#8A5C38', slat * 0.25))
  block(outdoors, x - 4, y - 62, 200, 14, 4, lit('#C99A62', 0.1))
  bar(outdoors, x, y - 49, 190, 5, fade('#3A2440', 0.3))
  if (!light.snowed) return
  block(outdoors, x - 4, y - 70, 200, 10, 5, '#FFFFFF')
  block(outdoors, x, y - 124, 192, 8, 4, '#FFFFFF')
}
