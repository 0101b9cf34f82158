import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, dashes, fill, group, lying, round, stroke } from '../shapes.ts'

/** What a workplace keeps, notes and looks up. Nothing of it can be read. */
export const records = {
  binder: { standing: 'table', width: 116, height: 200, draw: () => group('translate(-4)', binder()) },
  dictionary: { standing: 'table', width: 168, height: 170, draw: () => group('translate(-8)', dictionary()) },
  'log-printout': { standing: 'flat', width: 226, height: 118, draw: logPrintout },
  'sticky-note': { standing: 'flat', width: 214, height: 118, draw: () => group('translate(-2 26)', stickyNote()) },
  whiteboard: { standing: 'wall', width: 178, height: 160, draw: whiteboard },
} satisfies Record<string, Drawing>

function binder(): string {
  return (
    fill('M-36 2H56L114 18H16Z', shadow, 0.2) +
    fill('M-44-190L-10-200H60L30-190Z', palette.cream) +
    fill('M26-192L60-184V-8L26 2Z', palette.glass) +
    fill('M26-192L60-184V-8L26 2Z', shadow, 0.35) +
    box(-52, -194, 80, 196, palette.glass, 4) +
    box(-52, -194, 12, 196, palette.sky, 4, 0.3) +
    box(-38, -174, 54, 76, palette.sheet, 2) +
    box(-38, -174, 54, 16, palette.mustard, 2) +
    stroke('M-28-142H6M-28-128H-2M-28-114H4', palette.slate, 5, 0.5) +
    round(-11, -48, 19, palette.steel) +
    round(-11, -48, 11, palette.ink) +
    box(-52, -10, 80, 12, palette.steel, 2)
  )
}

function dictionary(): string {
  return (
    fill('M-50 2H86L138 18H0Z', shadow, 0.2) +
    fill('M32-164L88-148V-8L32 2Z', palette.petrolDeep) +
    fill('M30-158L80-144V-12L30-2Z', palette.sheet) +
    stroke('M44-152V-6M58-148V-9', palette.sandDeep, 2.5) +
    [-130, -106, -82, -58, -34].map((y, at) => fill(`M80 ${y}v20a12 10 0 0 1 0-20Z`, at % 2 === 0 ? palette.terracotta : palette.mustardDeep)).join('') +
    box(-76, -168, 112, 170, palette.petrol, 6) +
    box(-76, -168, 20, 170, palette.petrolDeep, 6) +
    stroke('M-66-140V-146M-66-22V-16', palette.mustard, 7) +
    fill('M-44-140Q-44-150-34-150H4Q14-150 14-140V-116Q14-106 4-106H-14L-30-90V-106H-34Q-44-106-44-116Z', palette.sheet) +
    fill('M-34-80Q-34-90-24-90H16Q26-90 26-80V-56Q26-46 16-46H14V-30L-4-46H-24Q-34-46-34-56Z', palette.mustard) +
    stroke('M-32-134H2M-32-121H-8M-22-75H14M-22-61H6', palette.ink, 6, 0.55) +
    fill('M46-4V16L53 10 60 14V-8Z', palette.terracotta)
  )
}

/** A long printout, folded as it came; one line of the many is marked. */
function logPrintout(): string {
  return lying(
    -9,
    fill('M-82-60H112V100H-82Z', shadow, 0.2) +
      fill('M-92 62H96L104 92H-98Z', palette.sand) +
      fill('M-96-92H96V76H-96Z', palette.sheet) +
      fill('M-80-78H80V-58H-80ZM-80-38H80V-18H-80ZM-80 42H80V62H-80Z', palette.sage, 0.55) +
      box(-80, -1, 160, 26, palette.glow) +
      dashes('M-88-86V74M88-86V74', palette.sandDeep, 7, '6 9') +
      dashes('M-70-68H62M-70-48H40M-70-28H70M-70 32H54M-70 52H66', palette.slate, 6, '26 8 44 8', 0.5) +
      dashes('M-70 12H66', palette.ink, 7, '26 8 44 8') +
      stroke('M-96 76H96', palette.sandDeep, 3),
  )
}

/** A note stuck to the far edge of a keyboard, where anybody can see it. */
function stickyNote(): string {
  return (
    lying(
      -3,
      fill('M-92-26H116V56H-92Z', shadow, 0.2) +
        box(-104, -36, 208, 82, palette.slate, 8) +
        box(-104, -44, 208, 80, palette.steel, 8) +
        dashes('M-94-28H94M-90-8H94M-94 12H94', palette.sheet, 14, '15 4') +
        box(-44, 21, 92, 10, palette.sheet, 2),
    ) +
    group(
      'translate(46 -12) rotate(5) scale(1.12)',
      fill('M-26 4H46L58-56 42-62Z', shadow, 0.16) +
        fill('M-36-66H34C38-44 34-22 42 6 16 2-10 10-38 4-34-18-38-44-36-66Z', palette.glow) +
        fill('M10-66H34C38-44 34-22 42 6 32 5 24 5 16 5 20-20 18-44 10-66Z', palette.mustard, 0.6) +
        stroke('M-24-48q6-8 12 0t12 0 12 0 10 0M-24-30q6-8 12 0t12 0 12 0M-24-12q6-8 12 0t12 0 10 0', palette.petrol, 5),
    )
  )
}

function whiteboard(): string {
  return (
    box(-78, -62, 176, 146, shadow, 6, 0.14) +
    box(-88, -76, 176, 146, palette.slate, 6) +
    box(-80, -68, 160, 130, palette.sheet, 2) +
    fill('M-80-68H10L-66 62H-80Z', palette.sky, 0.16) +
    stroke('M-68-46q8-8 16 0t16 0 16 0M-68-26q8-8 16 0t16 0', palette.petrol, 5.5) +
    stroke('M-68 2H-22M-68 20H-36', palette.terracotta, 5.5) +
    fill('M4-54H50V-8H4Z', palette.glow) +
    fill('M22-2L66-8 71 38 27 44Z', palette.rose) +
    stroke('M14-32H40M14-20H30M34 21L58 18M35 33L50 31', palette.slate, 4, 0.5) +
    round(27, -54, 9, palette.dannebrog) +
    round(44, -4, 9, palette.petrol) +
    round(66, -52, 9, palette.leaf) +
    stroke('M-58 42q10-12 20 0t20 0', palette.leaf, 5) +
    box(-58, 64, 116, 12, palette.steel, 4) +
    stroke('M-42 62H-16', palette.petrol, 8) +
    stroke('M0 62H26', palette.terracotta, 8)
  )
}
