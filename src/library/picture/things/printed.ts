import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, fill, group, lying, round, stroke } from '../shapes.ts'

/** Paper that came from a printer's: a book, a form and a puzzle. Nothing on it can be read. */
export const printed = {
  'pig-book': { standing: 'table', width: 124, height: 150, draw: pigBook },
  'order-form': { standing: 'flat', width: 172, height: 104, draw: orderForm },
  crossword: { standing: 'flat', width: 196, height: 88, draw: crossword },
} satisfies Record<string, Drawing>

function pigBook(): string {
  return (
    fill('M-30 2H52L110 16H10Z', shadow, 0.2) +
    fill('M34-142L62-132V-2L34 2Z', palette.woodDeep) +
    fill('M32-138L54-130V-4L32-2Z', palette.sheet) +
    box(-58, -146, 98, 148, palette.mustard, 4) +
    box(-58, -146, 14, 148, palette.mustardDeep, 4) +
    fill('M-44-34C-24-50 20-50 40-34V-2Q40 2 36 2H-44Z', palette.leaf) +
    stroke('M-30-128H24', palette.sheet, 8) +
    fill('M-36-98L-32-118-14-106ZM28-98L24-118 8-106Z', palette.pinkDeep) +
    round(-3, -74, 38, palette.pink, 35) +
    round(-3, -64, 18, palette.pinkDeep, 13) +
    stroke('M-9-66v4M3-66v4M-18-84v.1M12-84v.1', palette.ink, 5) +
    stroke('M-14-46Q-3-38 8-46', palette.ink, 3)
  )
}

function orderForm(): string {
  return lying(
    9,
    box(-62, -76, 150, 180, shadow, 8, 0.2) +
      box(-76, -86, 148, 176, palette.woodDeep, 9) +
      box(-65, -74, 126, 152, palette.sheet) +
      box(-54, -54, 60, 13, palette.petrol) +
      stroke('M-53-26H-16M-53 16H-20', palette.slate, 5, 0.6) +
      stroke('M-53-14H50V4H-53ZM-53 28H50V46H-53ZM-53 57H-41V69H-53ZM-12 57H0V69H-12Z', palette.sandDeep, 4) +
      stroke('M-32 63H-24M9 63H26', palette.slate, 4, 0.5) +
      box(-32, -94, 60, 24, palette.steel, 7) +
      box(-12, -100, 20, 16, palette.slate, 7),
  )
}

function crossword(): string {
  return (
    lying(
      -9,
      fill('M-74-60H88V78H-74Z', shadow, 0.2) +
        fill('M-84-62H82V72H-84Z', palette.sandDeep) +
        fill('M-84-70H80L84 62H-84Z', palette.sheet) +
        fill('M-70-54H22V54H-70Z', palette.cream) +
        fill('M-34-54h18v18h-18ZM2-36h20v18h-20ZM-70-18h18v18h-18ZM-34 18h18v18h-18ZM-16 0h18v18h-18ZM2 36h20v18h-20Z', palette.ink) +
        stroke('M-70-54H22V54H-70ZM-70-36H22M-70-18H22M-70 0H22M-70 18H22M-70 36H22M-52-54V54M-34-54V54M-16-54V54M2-54V54', palette.slate, 2) +
        stroke('M-65-49l8 8m0-8l-8 8M-47-41v-8h7M-47-31h8v8M-29-14v9h7M-11-31l7 8', palette.petrol, 3) +
        stroke('M34-50H68M34-38H62M34-26H68M34-14H58M34-2H68M34 10H64', palette.slate, 4, 0.4),
    ) + group('translate(34 14) rotate(-24)', pen())
  )
}

const pen = (): string =>
  fill('M-50 10H62L70 14-40 16Z', shadow, 0.2) +
  fill('M-58-6H44L66 0 44 6H-58Q-62 6-62 0T-58-6Z', palette.terracotta) +
  fill('M-58 0H66L44 6H-58Q-62 6-62 0Z', shadow, 0.2) +
  box(-62, -6, 24, 12, palette.petrol, 4)
