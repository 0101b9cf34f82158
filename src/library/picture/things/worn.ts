import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, fill, group, lying, round, stroke } from '../shapes.ts'

/** What people wear and carry, left in the room without them. */
export const worn = {
  tie: { standing: 'flat', width: 246, height: 66, draw: tie },
  glasses: { standing: 'flat', width: 132, height: 64, draw: () => group('translate(0 26)', glasses()) },
  'coat-on-hook': { standing: 'wall', width: 176, height: 290, draw: coatOnHook },
  shoes: { standing: 'floor', width: 184, height: 82, draw: () => group('translate(-10 -2)', shoes()) },
  'walking-stick': { standing: 'floor', width: 74, height: 264, draw: () => group('translate(18)', walkingStick()) },
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
    fill('M-50 4H54L84 14H-20Z', shadow, 0.16) +
    stroke('M-54-40L-30-54M54-40L30-56', palette.ink, 4.5) +
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
