import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, dashes, element, fill, group, round, stroke } from '../shapes.ts'
import { sheetOfLetter } from './paper.ts'

/** What belongs to the room itself: bins, doors, lamps and what hangs. */
export const room = {
  'open-bin': { standing: 'floor', width: 190, height: 306, draw: openBin },
  'door-ajar': { standing: 'behind', width: 236, height: 372, draw: doorAjar },
  'folder-stack': { standing: 'table', width: 176, height: 86, draw: folderStack },
  clock: { standing: 'wall', width: 132, height: 132, draw: clock },
  lamp: { standing: 'ceiling', width: 140, height: 156, draw: lamp },
  'queue-number': { standing: 'ceiling', width: 132, height: 138, draw: queueNumber },
} satisfies Record<string, Drawing>

function openBin(): string {
  return (
    fill('M-70 0H70L150 14H0Z', shadow, 0.2) +
    round(0, -188, 88, palette.petrolDeep, 20) +
    group('translate(34 -206) rotate(9)', fill('M-20-34H22L16 26H-14Z', palette.cream), fill('M-20-26H21L18-2H-17Z', palette.terracotta), round(1, -34, 21, palette.sand, 5)) +
    group('translate(-20 -222) rotate(-13) scale(.86)', sheetOfLetter()) +
    fill('M-88-188A88 20 0 0 0 88-188L68-6Q67 2 58 2H-58Q-67 2-68-6Z', palette.teal) +
    fill('M26-169C56-172 88-178 88-188L68-6Q67 2 58 2H22Z', shadow, 0.2) +
    stroke('M-88-188A88 20 0 0 0 88-188', palette.sage, 7) +
    stroke('M-50-150L-42-22M-14-146V-18', palette.sage, 4, 0.35)
  )
}

function doorAjar(): string {
  const opening = 'M-86 0V-262A86 86 0 0 1 86-262V0Z'
  return (
    fill('M-112 0V-262A112 110 0 0 1 112-262V0Z', palette.cream) +
    fill('M86 0V-262C86-310 48-348 0-348 64-352 112-320 112-262V0Z', shadow, 0.1) +
    fill(opening, palette.glow) +
    fill('M-86 0V-262A86 86 0 0 1-40-338L-58 0Z', palette.light, 0.8) +
    fill('M-40 8V-346C20-356 72-318 72-262V8Z', shadow, 0.14) +
    fill('M-26 18V-356C40-358 86-318 86-262V0Z', palette.petrol) +
    fill('M-26 18V-356L-38-350V14Z', palette.petrolDeep) +
    fill('M-6-300C24-298 62-288 66-256V-184L-6-192Z', palette.teal) +
    fill('M-6-168L66-164V-24L-6-14Z', palette.teal) +
    fill('M30-298C50-294 64-280 66-256V-184L30-188ZM30-166L66-164V-24L30-19Z', shadow, 0.16) +
    round(-12, -150, 7, palette.mustard) +
    stroke('M-12-150H8', palette.mustard, 6)
  )
}

function folderStack(): string {
  const folder = (y: number, x: number, colour: string): string =>
    box(x - 80, y - 26, 160, 26, colour, 4) +
    box(x - 70, y - 20, 150, 13, palette.sheet) +
    box(x + 20, y - 26, 60, 26, shadow, 4, 0.14) +
    box(x - 62, y - 26, 34, 26, palette.cream, 0, 0.75)
  return (
    fill('M-74 2H86L140 16H-20Z', shadow, 0.2) +
    folder(2, 0, palette.petrol) +
    folder(-24, 8, palette.terracotta) +
    folder(-50, -6, palette.mustard) +
    fill('M-70-76L60-84 84-78-40-74Z', palette.sheet)
  )
}

function clock(): string {
  return (
    round(8, 10, 62, shadow, 62, 0.16) +
    round(0, 0, 62, palette.petrol) +
    round(0, 0, 52, palette.sheet) +
    element('circle', {
      r: 44,
      fill: 'none',
      stroke: palette.ink,
      'stroke-width': 8,
      'stroke-dasharray': '4 19.04',
      'stroke-linecap': 'butt',
      transform: 'rotate(-92.6)',
    }) +
    stroke('M0 0L24 12.500', palette.ink, 7) +
    stroke('M0 0L-19-33', palette.ink, 5) +
    round(0, 0, 5, palette.terracotta)
  )
}

function lamp(): string {
  return (
    stroke('M0-20V92', palette.bark, 3.5) +
    box(-12, 76, 24, 22, palette.terracottaDeep, 3) +
    fill('M-66 146C-62 108-34 94 0 94S62 108 66 146Z', palette.terracotta) +
    fill('M10 94C42 96 62 112 66 146H24C26 124 20 106 10 94Z', shadow, 0.16) +
    round(0, 146, 66, palette.glow, 8) +
    round(0, 147, 26, palette.sheet, 5)
  )
}

function queueNumber(): string {
  return (
    stroke('M-40-20V62M40-20V62', palette.bark, 3.5) +
    box(-58, 66, 132, 74, shadow, 8, 0.16) +
    box(-66, 58, 132, 74, palette.ink, 8) +
    stroke('M-48 112L-35 78-22 112M-43 101H-27', palette.glow, 6) +
    dashes('M-4 95H52', palette.glow, 32, '22 8')
  )
}
