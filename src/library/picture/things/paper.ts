import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, dashes, fill, group, lying, round, stroke } from '../shapes.ts'

/** Paper: what is written on, folded, sent and thrown away. */
export const paper = {
  letter: { standing: 'flat', width: 178, height: 102, draw: () => lying(-14, sheetOfLetter()) },
  napkin: { standing: 'flat', width: 106, height: 58, draw: () => group('translate(0 18)', napkin()) },
  'folded-note': { standing: 'flat', width: 170, height: 78, draw: () => group('translate(-8 35) scale(1.2)', foldedNote()) },
  'two-envelopes': { standing: 'table', width: 296, height: 122, draw: twoEnvelopes },
  'bus-ticket': { standing: 'flat', width: 130, height: 60, draw: busTicket },
  'plan-half': { standing: 'flat', width: 384, height: 118, draw: () => group('translate(-2) scale(1.16 .92)', planHalf()) },
  drawing: { standing: 'wall', width: 120, height: 140, draw: childsDrawing },
} satisfies Record<string, Drawing>

/** A letter seen from above, its number only a bar; the bin uses it too. */
export const sheetOfLetter = (): string =>
  fill('M-64-70H76V80H-64Z', shadow, 0.2) +
  fill('M-70-80H70V70H-70Z', palette.sheet) +
  fill('M-70-32H70V20H-70Z', shadow, 0.07) +
  round(-48, -58, 10, palette.teal) +
  box(16, -66, 42, 9, palette.terracotta) +
  stroke('M-54-20H44M-54-4H54M-54 12H30M-54 36H50M-54 52H10', palette.slate, 4, 0.55)

function napkin(): string {
  return (
    fill('M-44 4L-20-6 60-4 52 8-20 12Z', shadow, 0.18) +
    fill('M-48 2C-56-16-40-20-38-32-24-30-18-46-4-42 8-50 22-40 26-32 44-34 40-18 52-12 54 0 44 6 34 5-4 10-34 10-48 2Z', palette.sheet) +
    fill('M-4-42C8-50 22-40 26-32 44-34 40-18 52-12 54 0 44 6 34 5 20-6 14-16 14-28 6-32 0-36-4-42Z', shadow, 0.13) +
    fill('M-38-32C-24-30-14-24-10-12-14-4-24 0-30 6-40 6-48 4-48 2-56-16-40-20-38-32Z', shadow, 0.07) +
    stroke('M-30-12c6-2 10-6 14-8M6-14c8 4 14 6 20 12', palette.terracotta, 4, 0.6)
  )
}

function foldedNote(): string {
  return (
    fill('M-52 6L-4-10 92 2 34 14Z', shadow, 0.18) +
    fill('M-62 0L-26-52 58-60 34-6Z', palette.sheet) +
    fill('M58-60L34-6 62 2 76-44Z', palette.sand) +
    fill('M58-60L34-6 62 2 76-44Z', shadow, 0.16) +
    stroke('M-32-14L24-20M-20-31L34-37', palette.slate, 4, 0.16)
  )
}

function twoEnvelopes(): string {
  return (
    fill('M-116 0H124L158 16H-70Z', shadow, 0.2) +
    group('translate(62 -2) rotate(5)', envelope()) +
    fill('M8-104L24-96 38 0H8Z', shadow, 0.14) +
    group('translate(-62 -1) rotate(-5)', envelope())
  )
}

const envelope = (): string =>
  box(-76, -108, 152, 108, palette.sheet, 3) +
  fill('M-76-3L-8-60H8L76-3V0H-76Z', palette.sand) +
  fill('M-76-105V-3L-14-56ZM76-105V-3L14-56Z', shadow, 0.05) +
  fill('M-76-105Q-76-108-73-108H73Q76-108 76-105L6-44Q0-40-6-44Z', palette.cream) +
  stroke('M-75-106L-6-44Q0-40 6-44L75-106', palette.sandDeep, 3) +
  fill('M76-105V0H20L40-32Z', shadow, 0.06) +
  round(0, -44, 20, palette.terracotta) +
  stroke('M-8-36V-52L0-42 8-52V-36', palette.sheet, 4.5)

function busTicket(): string {
  return lying(
    -18,
    fill('M-47-28H63V50H-47Z', shadow, 0.18) +
      fill('M-55-38H55V-8A9 9 0 0 0 55 10V38H-55V10A9 9 0 0 0-55-8Z', palette.rose) +
      box(-55, -38, 110, 14, palette.terracotta) +
      box(-38, -14, 44, 26, palette.teal, 5) +
      box(-33, -9, 34, 10, palette.cream, 2) +
      round(-27, 14, 5.5, palette.ink) +
      round(-5, 14, 5.5, palette.ink) +
      dashes('M20-22V34', palette.sheet, 3, '5 5') +
      stroke('M32-6H44M32 10H44', palette.terracottaDeep, 4),
  )
}

function planHalf(): string {
  const [ink, red] = [palette.petrol, palette.dannebrog]
  return (
    fill('M-158 48L0 42 176 46 172 62-130 64Z', shadow, 0.2) +
    fill('M-138-36L8-66-6 30-166 54Z', palette.sheet) +
    fill('M8-66L140-34 166 50-6 30Z', palette.sand) +
    fill('M8-66L140-34 166 50-6 30Z', shadow, 0.05) +
    stroke('M8-66L-6 30', palette.sheet, 4) +
    stroke('M-122-24C-96-36-84-26-92-14-110-4-130-10-122-24ZM-136 26C-112 16-92 22-98 36-114 48-142 42-136 26ZM36-40C52-46 70-36 64-26 50-20 30-30 36-40Z', ink, 4.5) +
    stroke('M-88-20L-64-10M-70-16L-64-10-73-8M-94 28L-66 14M-75 12L-66 14-71 22M32-26L10-18M20-24L10-18 20-14', ink, 4.5) +
    stroke('M-56 0C-58-20-18-24-16-4-14 16-54 20-56 0Z', ink, 6) +
    fill('M-48-2C-46-14-24-14-24-2-26 10-46 12-48-2Z', palette.glow) +
    stroke('M90 14C96 0 132 2 132 18 130 36 88 32 90 14Z', ink, 4.5) +
    stroke('M86 14C56-8 18-4-8 4', red, 9) +
    stroke('M12-14L-9 4 16 16', red, 9)
  )
}

function childsDrawing(): string {
  return group(
    'rotate(3)',
    fill('M-52-62H66V78H-52Z', shadow, 0.16) +
      fill('M-58-68H58V68H-58Z', palette.sheet) +
      stroke('M-34 40V-4L0-34 34-4V40Z', palette.terracotta, 6) +
      box(-10, 10, 20, 30, palette.petrol) +
      round(34, -44, 13, palette.mustard) +
      stroke('M-50 48Q-20 38 0 48T50 46', palette.leaf, 6) +
      round(0, -64, 5, palette.brick),
  )
}
