import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, fill, group, lying, round, stroke } from '../shapes.ts'

/** What people wear and carry, left in the room without them. */
export const worn = {
  tie: { standing: 'flat', width: 246, height: 66, draw: tie },
  glasses: { standing: 'flat', width: 106, height: 54, draw: () => group('translate(0 21) scale(.86)', glasses()) },
  'coat-on-hook': { standing: 'wall', width: 176, height: 290, draw: coatOnHook },
  shoes: { standing: 'floor', width: 184, height: 82, draw: () => group('translate(-10 -2)', shoes()) },
  'walking-stick': { standing: 'floor', width: 96, height: 256, draw: () => group('translate(36) rotate(-9)', walkingStick()) },
  'bicycle-helmet': { standing: 'table', width: 156, height: 104, draw: bicycleHelmet },
  mitten: { standing: 'flat', width: 118, height: 66, draw: mitten },
  overshoe: { standing: 'floor', width: 124, height: 66, draw: overshoe },
  'id-card': { standing: 'flat', width: 220, height: 78, draw: () => group('translate(18 8)', idCard()) },
} satisfies Record<string, Drawing>

function tie(): string {
  const blade = 'M-8-14L86-44 122-14 102 30 4 16Z'
  return lying(
    -6,
    stroke('M-16 6C-60-70-140-30-96 24-70 54-34 40-14 12', shadow, 18, 0.18) +
      stroke('M-20 0C-64-76-144-36-100 18-74 48-38 34-18 6', palette.petrol, 18) +
      group('translate(8 10)', fill(blade, shadow, 0.2)) +
      fill(blade, palette.petrol) +
      fill('M22-24L36-28 46 22 32 20ZM52-33L66-38 80 27 64 25Z', palette.mustard) +
      fill('M6 0L112-2 102 30 4 16Z', shadow, 0.16) +
      fill('M-26-14L2-20 6 20-24 16Z', palette.teal) +
      fill('M-14-16L2-20 6 20-10 18Z', shadow, 0.16),
  )
}

function glasses(): string {
  return (
    fill('M-36-2C-20 10 10 14 30 10 60 16 90 14 96 6L64-2C40 2-10 2-36-2Z', shadow, 0.18) +
    stroke('M-54-40L-26-60M54-40L26-62', palette.ink, 4.5) +
    fill('M-56-40Q-56-46-48-46H-16Q-8-46-8-38C-8-12-16 0-32 0S-56-14-56-40ZM8-38Q8-46 16-46H48Q56-46 56-40C56-14 48 0 32 0S8-12 8-38Z', palette.sheet, 0.5) +
    fill('M-50-42H-30L-44-10C-52-18-54-30-50-42ZM14-42H34L20-10C12-18 10-30 14-42Z', palette.sheet, 0.5) +
    stroke('M-56-40Q-56-46-48-46H-16Q-8-46-8-38C-8-12-16 0-32 0S-56-14-56-40ZM8-38Q8-46 16-46H48Q56-46 56-40C56-14 48 0 32 0S8-12 8-38ZM-8-34Q0-42 8-34', palette.ink, 6)
  )
}

function coatOnHook(): string {
  return (
    box(-88, -140, 176, 18, palette.wood, 3) +
    box(-88, -126, 176, 4, shadow, 0, 0.2) +
    [-62, 62].map((x) => round(x, -120, 8, palette.woodDeep)).join('') +
    fill('M-36-104C-66-92-72 20-76 90L-40 98-34 130C-6 142 40 142 62 132L64 98 92 88C84 10 76-92 44-104Z', shadow, 0.14) +
    fill('M-28-112C-62-100-72 20-78 84L-46 94-36 24V140H44V24L54 94 86 84C80 20 70-100 36-112Z', palette.mustard) +
    fill('M14-112H36C70-100 80 20 86 84L54 94 44 24V140H14Z', shadow, 0.16) +
    fill('M-28-112C-10-100 18-100 36-112L26-84 4-72-18-84Z', palette.mustardDeep) +
    stroke('M4-72V138', palette.mustardDeep, 3) +
    [-44, -8, 28, 64].map((y) => round(14, y, 5, palette.ink)).join('') +
    stroke('M-30 52H-10M26 52H42', palette.mustardDeep, 5) +
    stroke('M-22-106C-34-40-26-20-30 30', palette.terracotta, 16) +
    stroke('M-38 20v20M-30 24v20M-23 20v20', palette.terracotta, 4) +
    round(4, -116, 9, palette.woodDeep)
  )
}

const shoe = (): string =>
  fill('M-40 2H52L80 10H-8Z', shadow, 0.18) +
  fill('M-42-64C-30-70-14-70-4-64L10-40C26-28 54-28 56-8V0H-44Z', palette.woodDeep) +
  fill('M-44-8H56V-4Q56 2 50 2H-40Q-44 2-44-4Z', palette.ink) +
  fill('M-4-64L10-40C26-28 54-28 56-8H20C20-24-8-30-4-64Z', shadow, 0.16) +
  round(-23, -65, 19, palette.bark, 5) +
  stroke('M-4-50L10-54M2-42L17-45M10-35L24-38', palette.sand, 3.5)

function shoes(): string {
  return group('translate(44 -10)', shoe()) + group('translate(-36 2)', shoe())
}

function walkingStick(): string {
  return (
    stroke('M22 4L12-196', shadow, 10, 0.16) +
    stroke('M10 0L-4-222C-8-266-50-262-46-226', palette.woodDeep, 12) +
    stroke('M6-2L-8-222C-11-256-42-254-42-228', palette.wood, 5, 0.8) +
    box(3, -12, 14, 14, palette.ink, 3)
  )
}

function idCard(): string {
  return lying(
    -12,
    stroke('M-6-56C-70-120-150-50-90 0-66 18-40-30-6-52', shadow, 9, 0.18) +
      stroke('M-10-62C-74-126-154-56-94-6-70 12-44-36-10-58', palette.terracotta, 10) +
      fill('M-44-44H96V54H-44Z', shadow, 0.2) +
      box(-54, -54, 140, 98, palette.sheet, 9) +
      box(-38, -38, 42, 52, palette.sage, 4) +
      stroke('M22-28H68M22-10H68M22 8H50', palette.slate, 6, 0.6) +
      box(-54, 24, 140, 20, palette.teal, 9) +
      box(-20, -66, 22, 18, palette.slate, 4),
  )
}

function bicycleHelmet(): string {
  return (
    fill('M-56-6H76L120 12H-10Z', shadow, 0.2) +
    stroke('M-40-16C-36 8 10 12 34-14M-8 4C10 8 34 8 52-2', palette.ink, 6) +
    fill('M-74-20C-80-76-36-102 4-102 52-102 78-66 76-24 60-14-50-10-74-20Z', palette.terracotta) +
    fill('M26-99C60-88 78-60 76-24 66-18 44-15 18-14 46-34 46-74 26-99Z', shadow, 0.16) +
    fill('M-44-70C-26-88-2-92 18-88L8-76C-10-78-28-72-42-58ZM-60-44C-40-62-4-66 22-62L16-50C-8-54-40-48-58-34ZM42-78C56-70 62-60 64-50L50-54C48-62 46-70 42-78Z', palette.petrolDeep) +
    stroke('M-74-22C-50-10 60-14 76-25', palette.ink, 7)
  )
}

function mitten(): string {
  return lying(
    -18,
    group('translate(8 12)', fill('M-56-28H20C60-26 62 30 20 30H-56Z', shadow, 0.2)) +
      stroke('M-54 20C-74 34-60 50-40 46', palette.mustard, 4) +
      fill('M-22-20C-20-48-2-62 12-54 22-46 8-30 0-22Z', palette.petrol) +
      fill('M-26-28H18C62-28 62 30 18 30H-26Z', palette.teal) +
      fill('M-26 6H46C42 22 34 30 18 30H-26Z', shadow, 0.14) +
      box(-56, -32, 34, 66, palette.rose, 8) +
      stroke('M-48-24V26M-39-24V26M-30-24V26', palette.terracotta, 3, 0.7) +
      stroke('M12-14V16M-1-7L25 9M25-7L-1 9', palette.sheet, 5),
  )
}

function overshoe(): string {
  return (
    fill('M-46 2H54L84 10H-10Z', shadow, 0.18) +
    fill('M-58-8C-62-30-56-50-44-56L4-56C20-44 56-42 58-12Q58 2 46 2H-46Q-56 2-58-8Z', palette.sky) +
    fill('M4-56C20-44 56-42 58-12Q58 2 46 2H10C34-10 22-36 4-56Z', shadow, 0.12) +
    round(-20, -56, 27, palette.glass, 8) +
    stroke('M-47-56A27 8 0 0 0 7-56', palette.sheet, 5) +
    stroke('M-40-42l-6 18M-22-40l-2 22M-4-42l8 16M22-32l14 12M-30-10q20-6 40 0', palette.sheet, 3, 0.6)
  )
}
