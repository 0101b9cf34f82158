import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, fill, group, lying, round, stroke } from '../shapes.ts'

/** Devices that take in, show and pass on. Nothing on them can be read. */
export const gadgets = {
  'message-phone': { standing: 'table', width: 210, height: 196, draw: messagePhone },
  'recording-phone': { standing: 'flat', width: 226, height: 104, draw: recordingPhone },
  tablet: { standing: 'table', width: 206, height: 146, draw: () => group('scale(.9)', tablet()) },
  printer: { standing: 'table', width: 232, height: 160, draw: printer },
} satisfies Record<string, Drawing>

function messagePhone(): string {
  return (
    fill('M-44 2H54L116 18H12Z', shadow, 0.2) +
    box(-56, -8, 112, 12, palette.wood, 3) +
    box(6, -8, 50, 12, shadow, 3, 0.14) +
    box(-50, -190, 104, 186, shadow, 16, 0.2) +
    box(-54, -194, 104, 186, palette.ink, 16) +
    box(-46, -184, 88, 160, palette.cream, 8) +
    fill('M-46-176Q-46-184-38-184H34Q42-184 42-176V-164H-46Z', palette.petrol) +
    box(-38, -58, 52, 24, palette.sand, 9) +
    stroke('M-26-46H2', palette.slate, 5, 0.5) +
    fill('M6-150Q6-162 18-162H90Q102-162 102-150V-120Q102-108 90-108H34L12-92 16-108Q6-110 6-120Z', shadow, 0.16) +
    fill('M0-156Q0-168 12-168H86Q98-168 98-156V-126Q98-114 86-114H30L8-98 12-114Q0-114 0-126Z', palette.mustard) +
    stroke('M28-141v.1M49-141v.1M70-141v.1', palette.ink, 11) +
    fill('M-100-98Q-100-110-88-110H-12Q0-110 0-98V-82Q0-70-12-70L-8-56-28-70H-88Q-100-70-100-82Z', palette.teal) +
    stroke('M-84-96H-18M-84-83H-40', palette.sheet, 6)
  )
}

/** A phone on its back that listens: the wave of a voice, and the red dot. */
function recordingPhone(): string {
  const bars = [10, 24, 14, 34, 50, 26, 40, 18, 30, 12]
  return lying(
    -62,
    fill('M-42-72H66V112H-42Z', shadow, 0.2) +
      box(-50, -88, 104, 192, palette.slate, 20) +
      box(-54, -98, 104, 192, palette.steel, 20) +
      box(-47, -90, 90, 176, palette.night, 14) +
      fill('M-47-76Q-47-90-33-90H16L-47 20Z', palette.sky, 0.22) +
      stroke(bars.map((length, at) => `M${-2 - length / 2} ${-68 + at * 11}h${length}`).join(''), palette.glow, 6) +
      round(-2, 62, 20, palette.dannebrog),
  )
}

function tablet(): string {
  return (
    fill('M-90 4H112L166 20H-30Z', shadow, 0.2) +
    fill('M-104-10H104L114 8H-114Z', palette.terracottaDeep) +
    fill('M20-10H104L114 8H30Z', shadow, 0.14) +
    group(
      'translate(0 -2)',
      box(-108, -158, 216, 154, palette.ink, 14) +
        box(-94, -144, 188, 126, palette.cream, 4) +
        fill('M-84-134h52v48h-52ZM-26-78h52v48h-52Z', palette.teal) +
        fill('M-26-134h52v48h-52ZM32-78h52v48h-52Z', palette.mustard) +
        fill('M32-134h52v48h-52ZM-84-78h52v48h-52Z', palette.terracotta) +
        round(-58, -110, 14, palette.glow) +
        fill('M-16-108L0-124 16-108H11V-96H-11V-108Z', palette.sheet) +
        stroke('M44-108q14-14 28 0M44-100q14 12 28 0', palette.sheet, 5) +
        stroke('M-58-42V-62M-66-54q0 12 16 0', palette.light, 6) +
        stroke('M-12-54l8 9 16-18', palette.sheet, 6) +
        fill('M44-62H72V-48Q72-40 58-40T44-48Z', palette.sheet) +
        fill('M-94-144H26L-44-18H-94Z', palette.sheet, 0.16),
    )
  )
}

function printer(): string {
  return (
    fill('M-100 2H112L162 18H-40Z', shadow, 0.2) +
    fill('M-70-160H70L62-96H-62Z', palette.slate) +
    fill('M-58-152H58L54-96H-54Z', palette.sheet) +
    fill('M-110-96Q-108-110-96-110H96Q108-110 110-96V-70H-110Z', palette.slate) +
    box(-112, -86, 224, 88, palette.steel, 12) +
    fill('M40-86H100Q112-86 112-74V-10Q112 2 100 2H56Z', shadow, 0.13) +
    box(-82, -58, 164, 60, palette.ink, 6) +
    fill('M-70-52H70L80 14H-80Z', palette.sheet) +
    fill('M-70-52H70L72-40H-72Z', shadow, 0.2) +
    box(-56, -32, 48, 9, palette.terracotta) +
    stroke('M-58-12H52M-60 2H22', palette.slate, 5, 0.5) +
    round(90, -72, 7, palette.glow) +
    stroke('M-94-72H-70', palette.slate, 6)
  )
}
