import { palette, shadow } from './palette.ts'
import { box, fill, round, stroke } from './shapes.ts'

/** The roster of a staff room: days across, and blocks of colour that tell nobody's name. */
export const roster = (): string =>
  box(420, 222, 216, 128, shadow, 3, 0.13) +
  box(412, 214, 216, 128, palette.sheet, 3) +
  box(412, 214, 216, 20, palette.petrol, 3) +
  fill('M424 246h34v20h-34ZM502 246h34v20h-34ZM463 272h34v20h-34ZM580 298h34v20h-34Z', palette.sage) +
  fill('M463 246h34v20h-34ZM541 272h34v20h-34ZM424 298h34v20h-34Z', palette.mustard) +
  fill('M580 246h34v20h-34ZM424 272h34v20h-34ZM541 298h34v20h-34Z', palette.rose) +
  fill('M580 272h34v20h-34ZM502 298h34v20h-34Z', palette.sky)

/** Mugs of every colour that hang under a shelf, one for each who works here. */
export const mugs = (): string =>
  box(408, 128, 240, 12, palette.birch) +
  box(414, 140, 228, 7, shadow, 0, 0.14) +
  [palette.terracotta, palette.sheet, palette.petrol, palette.mustard]
    .map((colour, at) => fill(`M${428 + at * 54} 154h34v26q0 10-10 10h-14q-10 0-10-10Z`, colour) + stroke(`M${463 + at * 54} 161q12 0 12 9t-12 9`, colour, 5))
    .join('') +
  stroke('M445 142v10M499 142v10M553 142v10M607 142v10', palette.woodDeep, 4)

/** A blackboard with what was drawn in the last lesson. */
export const blackboard = (): string =>
  box(420, 120, 232, 166, shadow, 0, 0.13) +
  box(412, 112, 232, 166, palette.wood) +
  box(422, 122, 212, 142, palette.leafDeep) +
  stroke('M442 240V206L466 184 490 206V240Z', palette.cream, 5, 0.85) +
  stroke('M436 146q8-8 16 0t16 0 16 0 16 0', palette.cream, 4, 0.6) +
  round(600, 156, 16, palette.glow, 16, 0.85) +
  stroke('M522 222a22 22 0 1 0 44 0 22 22 0 1 0-44 0ZM544 222V200M544 222L562 234', palette.rose, 4, 0.85) +
  stroke('M588 240L604 204 620 240Z', palette.sky, 5) +
  box(440, 260, 22, 6, palette.sheet, 2) +
  box(470, 260, 14, 6, palette.rose, 2)

/** A globe that stands at `y`. */
export const globe = (x: number, y: number): string =>
  fill(`M${x - 18} ${y}q4-8 14-10v-8h8v8q10 2 14 10Z`, palette.woodDeep) +
  round(x, y - 44, 28, palette.sky) +
  fill(`M${x - 20} ${y - 62}q18-12 26 0 4 12-8 16-4 10-14 4-10-8-4-20ZM${x + 4} ${y - 34}q12-8 20-2-4 14-14 18-8-6-6-16Z`, palette.leaf) +
  stroke(`M${x - 6} ${y - 78}a34 34 0 0 1 8 67`, palette.mustardDeep, 5)

/** The curtains at both sides of the window. */
export const curtains = (): string =>
  stroke('M146 108H378', palette.woodDeep, 7) +
  fill('M152 110H204Q208 230 176 330H152ZM372 110H320Q316 230 348 330H372Z', palette.rose) +
  stroke('M166 116V326M182 116Q184 230 168 322M358 116V326M342 116Q340 230 356 322', palette.terracotta, 3, 0.4)

/** The head of a made bed, behind the table beside it. */
export const bed = (): string =>
  fill('M424 420V300Q424 262 462 262H650Q688 262 688 300V420Z', palette.woodDeep) +
  fill('M436 420V304Q436 274 466 274H646Q676 274 676 304V420Z', palette.wood) +
  fill('M448 372Q436 322 460 318 502 308 542 318 562 324 551 372ZM561 372Q550 322 574 318 614 308 652 318 676 324 665 372Z', palette.sheet) +
  fill('M520 316Q562 310 551 372H522Q538 344 520 316ZM632 316Q676 310 665 372H638Q652 344 632 316Z', shadow, 0.1) +
  fill('M430 420V368Q494 352 558 362T682 360V420Z', palette.teal) +
  fill('M430 382V366Q494 350 558 360T682 358V376Q620 384 558 378T430 382Z', palette.cream)
