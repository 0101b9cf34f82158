import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, fill, group, lying, round, stroke } from '../shapes.ts'

/** What people carry on them and put down. */
export const carried = {
  handbag: { standing: 'table', width: 192, height: 186, draw: handbag },
  'empty-wallet': { standing: 'table', width: 214, height: 118, draw: emptyWallet },
  'alarm-cord': { standing: 'flat', width: 226, height: 92, draw: () => group('translate(20 2)', alarmCord()) },
  'usb-stick': { standing: 'flat', width: 164, height: 70, draw: usbStick },
} satisfies Record<string, Drawing>

function handbag(): string {
  return (
    fill('M-74 2H86L156 18H0Z', shadow, 0.2) +
    stroke('M-34-124C-34-190 56-190 56-124', palette.bark, 9) +
    fill('M-74-122H74L94-12Q96 2 82 2H-82Q-96 2-94-12Z', palette.brick) +
    fill('M28-122H74L94-12Q96 2 82 2H36Q46-60 28-122Z', shadow, 0.2) +
    fill('M-80-118Q-80-130-68-130H68Q80-130 80-118L76-72C40-50-40-50-76-72Z', palette.terracottaDeep) +
    fill('M30-130H68Q80-130 80-118L76-72C64-64 52-60 38-58 44-84 42-108 30-130Z', shadow, 0.14) +
    stroke('M-66-78C-36-64 36-64 66-78', palette.rose, 3, 0.6) +
    stroke('M-50-118C-56-192 36-192 42-118', palette.woodDeep, 11) +
    round(-50, -116, 9, palette.mustard) +
    round(42, -116, 9, palette.mustard) +
    box(-16, -70, 32, 30, palette.mustard, 6) +
    stroke('M0-60V-51', palette.woodDeep, 6) +
    stroke('M-80-14H80', palette.terracotta, 3, 0.6)
  )
}

/** A wallet that stands open: nothing in the pocket for notes, no card in its slots, one small coin before it. */
function emptyWallet(): string {
  return (
    fill('M-92 0L0 6 96-2 146 14H-30Z', shadow, 0.2) +
    fill('M-98-104Q-50-122 0-112 50-122 98-104L100-6 0 4-100-6Z', palette.bark) +
    fill('M-90-99Q-48-112 0-102 48-112 90-99V-60H-90Z', palette.sand) +
    fill('M-90-99Q-48-112 0-102 48-112 90-99V-88Q48-100 0-92-48-100-90-88Z', shadow, 0.3) +
    fill('M-100-72Q-50-58-2-66V4L-100-6Z', palette.woodDeep) +
    fill('M100-72Q50-58 2-66V4L100-6Z', palette.woodDeep) +
    fill('M100-72Q50-58 2-66V4L100-6Z', shadow, 0.16) +
    stroke('M-88-50Q-50-40-16-44M-88-34Q-50-25-16-28M-88-18Q-50-10-16-12M88-50Q50-40 16-44', palette.bark, 5) +
    fill('M20-30Q50-26 84-34V-12L20-6Z', palette.bark) +
    fill('M26-24Q50-21 78-27V-16L26-11Z', palette.sandDeep) +
    stroke('M0-66V2', palette.bark, 5) +
    round(-62, 14, 20, palette.mustardDeep, 9) +
    round(-62, 11, 20, palette.mustard, 9) +
    round(-62, 11, 6, palette.woodDeep, 2.5)
  )
}

function alarmCord(): string {
  const cord = 'M14-20C-20-78-130-76-118-4-106 54-52 30-38 6-22-18-2-24 14-14'
  return lying(
    -8,
    group('translate(6 12)', stroke(cord, shadow, 8, 0.18)) +
      stroke(cord, palette.petrol, 9) +
      fill('M22-56H88Q112-56 112-30V52Q112 78 86 78H22Z', shadow, 0.2) +
      box(-2, -58, 104, 128, palette.sandDeep, 34) +
      box(-2, -68, 104, 126, palette.sheet, 34) +
      box(2, -26, 20, 22, palette.slate, 6) +
      round(54, -2, 37, palette.sand, 39) +
      round(54, 2, 31, palette.brick, 32) +
      round(54, -5, 31, palette.dannebrog, 32) +
      stroke('M34-14Q40-28 54-30', palette.rose, 6),
  )
}

function usbStick(): string {
  return lying(
    -20,
    fill('M-52-16H86V42H-52Z', shadow, 0.2) +
      stroke('M-62 0C-96-24-96 24-62 4', palette.terracotta, 6) +
      box(-66, -22, 104, 58, palette.petrolDeep, 12) +
      fill('M36-10H80V24H36Z', palette.slate) +
      box(36, -24, 44, 42, palette.steel, 2) +
      fill('M52-16h14v10h-14ZM52 2h14v10h-14Z', palette.ink) +
      box(-66, -32, 104, 58, palette.petrol, 12) +
      box(-46, -18, 54, 30, palette.cream, 4) +
      stroke('M-36-7H-4M-36 3H-14', palette.slate, 4, 0.5) +
      round(23, -3, 6, palette.glow),
  )
}
