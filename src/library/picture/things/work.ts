import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, fill, group, lying, round, stroke } from '../shapes.ts'

/** What belongs to a day's work away from the screen. */
export const work = {
  'work-gloves': { standing: 'flat', width: 206, height: 96, draw: workGloves },
  'work-jacket': { standing: 'wall', width: 184, height: 240, draw: workJacket },
  clipboard: { standing: 'table', width: 140, height: 190, draw: clipboard },
  'counter-bell': { standing: 'table', width: 134, height: 92, draw: () => group('scale(.86)', counterBell()) },
} satisfies Record<string, Drawing>

function workGloves(): string {
  return lying(0, group('translate(14 -36) rotate(-20)', glove()), group('translate(-10 34) rotate(7) scale(1 -1)', glove()))
}

/** A glove that points right, its thumb away from the viewer. */
const glove = (): string =>
  stroke('M-60 10H58', shadow, 60, 0.16) +
  stroke('M-12-22L8-50', palette.mustardDeep, 20) +
  stroke('M-28-25H48M-20-8H62M-20 9H60M-28 26H42', palette.mustard, 19) +
  stroke('M22-16H48M24 1H58M22 18H48', palette.woodDeep, 2.5, 0.5) +
  box(-84, -37, 48, 76, palette.petrol, 8) +
  stroke('M-71-32V34M-55-32V34', palette.glow, 5)

function workJacket(): string {
  return (
    box(-24, -122, 48, 30, palette.wood, 5) +
    fill('M-30-84C-58-76-66 20-70 82L-36 88-34 126H62L64 88 92 82C86 10 74-78 44-86Z', shadow, 0.14) +
    fill('M-30-93C-62-86-72 0-82 66L-52 76-36 8ZM30-93C62-86 72 0 82 66L52 76 36 8Z', palette.terracottaDeep) +
    fill('M-79 46L-82 66-52 76-47 56ZM79 46L82 66 52 76 47 56Z', palette.petrol) +
    stroke('M-73 18L-46 25M73 18L46 25', palette.light, 11) +
    fill('M-32-95H32C44-60 48 0 50 118H-50C-48 0-44-60-32-95Z', palette.terracotta) +
    fill('M-49 66H49L50 118H-50Z', palette.petrol) +
    stroke('M-46 18H46M-47 62H47', palette.light, 12) +
    stroke('M-26-91V14M26-91V14', palette.light, 9) +
    fill('M10-95H32C44-60 48 0 50 118H22C30 20 28-60 10-95Z', shadow, 0.16) +
    fill('M-32-96C-16-106 16-106 32-96L22-68 0-56-22-68Z', palette.petrol) +
    fill('M-18-92C-8-98 8-98 18-92L0-66Z', palette.petrolDeep) +
    stroke('M0-56V116', palette.ink, 4) +
    stroke('M-36 88H-14M14 88H36', palette.teal, 5) +
    stroke('M0-110V-100Q0-92-8-92', palette.slate, 6)
  )
}

function clipboard(): string {
  return (
    fill('M-44 2H66L122 18H14Z', shadow, 0.2) +
    group(
      'translate(-2) rotate(-3)',
      box(-60, -174, 126, 176, palette.woodDeep, 9) +
        box(-64, -176, 126, 176, palette.terracottaDeep, 9) +
        box(-53, -162, 104, 152, palette.sheet) +
        stroke('M-14-126H34M-14-96H26M-14-66H36M-14-36H20', palette.slate, 5, 0.5) +
        stroke('M-42-133h14v14h-14ZM-42-103h14v14h-14ZM-42-73h14v14h-14ZM-42-43h14v14h-14Z', palette.sandDeep, 4) +
        stroke('M-40-128l6 6 12-16M-40-98l6 6 12-16M-40-68l6 6 12-16', palette.leaf, 6) +
        fill('M30-176H53Q62-176 62-167V-9Q62 0 53 0H42Z', shadow, 0.08) +
        box(-30, -180, 58, 26, palette.steel, 7) +
        box(-12, -190, 22, 18, palette.slate, 8) +
        stroke('M-24-160H22', palette.slate, 3, 0.5),
    )
  )
}

function counterBell(): string {
  return (
    fill('M-56 0H78L132 16H10Z', shadow, 0.2) +
    box(-74, -14, 148, 17, palette.bark, 7) +
    box(-66, -24, 132, 14, palette.woodDeep, 6) +
    fill('M-58-22C-58-64-32-84 0-84S58-64 58-22Z', palette.mustard) +
    fill('M16-82C40-76 58-58 58-22H30C36-44 30-68 16-82Z', shadow, 0.18) +
    fill('M-58-22C-58-27-57.500-31-57-35-20-28 20-28 57-35 57.500-31 58-27 58-22Z', palette.mustardDeep) +
    stroke('M-42-44C-38-58-28-67-16-71', palette.light, 7) +
    box(-6, -96, 12, 14, palette.bark, 2) +
    round(0, -98, 17, palette.brick, 8) +
    round(0, -101, 17, palette.terracotta, 7)
  )
}
