import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, fill, group, round, stroke, through } from '../shapes.ts'

/** What belongs to children: a ball, a bucket, a bear, and the picture of the class. */
export const play = {
  football: { standing: 'floor', width: 118, height: 116, draw: football },
  'sand-bucket': { standing: 'floor', width: 176, height: 148, draw: () => group('translate(-14)', sandBucket()) },
  teddy: { standing: 'table', width: 140, height: 164, draw: teddy },
  'class-photo': { standing: 'wall', width: 176, height: 152, draw: classPhoto },
} satisfies Record<string, Drawing>

function football(): string {
  const at = (degrees: number, reach: number): readonly [number, number] => {
    const turn = ((degrees - 76) * Math.PI) / 180
    return [Math.cos(turn) * reach - 3, Math.sin(turn) * reach - 60]
  }
  const line = (...points: readonly (readonly [number, number])[]): string => through(points).replace('Z', '')
  const turns = [0, 72, 144, 216, 288]
  const patch = (turn: number): string =>
    through([at(turn, 37), at(turn - 16, 46), at(turn - 19, 54), at(turn, 55), at(turn + 19, 54), at(turn + 16, 46)])
  return (
    fill('M-30 0C0-14 60-14 100 2 110 14 20 16-30 0Z', shadow, 0.22) +
    round(0, -57, 58, palette.sheet) +
    stroke(
      turns.map((turn) => line(at(turn, 20), at(turn, 37)) + line(at(turn + 16, 46), at(turn + 56, 46))).join(''),
      palette.slate,
      3.5,
    ) +
    fill(through(turns.map((turn) => at(turn, 22))) + turns.map(patch).join(''), palette.ink) +
    fill('M20-111A58 58 0 0 1-34-10C20-16 48-64 20-111Z', shadow, 0.16)
  )
}

function sandBucket(): string {
  return (
    fill('M-44 0H100L156 14H0Z', shadow, 0.22) +
    fill('M-60-98H60L46-4Q45 2 38 2H-38Q-45 2-46-4Z', palette.mustard) +
    fill('M18-98H60L46-4Q45 2 38 2H12Q26-46 18-98Z', shadow, 0.16) +
    fill('M-52-46H52L49-24H-49Z', palette.sheet, 0.85) +
    round(0, -100, 62, palette.mustardDeep, 13) +
    fill('M-55-101C-46-118-34-114-26-128-16-140-2-132 10-126 26-124 30-112 40-112 48-110 52-106 55-101 30-91-30-91-55-101Z', palette.birch) +
    fill('M10-126C26-124 30-112 40-112 48-110 52-106 55-101 44-96 30-94 12-94 22-104 8-112 10-126Z', shadow, 0.12) +
    stroke('M-28-112v.1M-8-118v.1M-12-104v.1', palette.wood, 5) +
    stroke('M-60-96C-58-36 58-36 60-96', palette.sheet, 6) +
    group(
      'translate(90 -2) rotate(-13)',
      stroke('M0-54V-132', palette.dannebrog, 11) +
        stroke('M-14-138H14', palette.dannebrog, 13) +
        fill('M-24-62Q-24-68-18-68H18Q24-68 24-62V-28C24-10 10 0 0 2-10 0-24-10-24-28Z', palette.dannebrog) +
        fill('M6-68H18Q24-68 24-62V-28C24-10 10 0 0 2 10-18 12-44 6-68Z', shadow, 0.2),
    )
  )
}

function teddy(): string {
  const fur = palette.wood
  return (
    fill('M-56 2H62L122 16H0Z', shadow, 0.2) +
    stroke('M-34-142v.1M34-142v.1', fur, 38) +
    stroke('M-34-142v.1M34-142v.1', palette.rose, 18) +
    stroke('M-32-72L-54-38M32-72L54-38', fur, 27) +
    round(0, -42, 46, fur) +
    round(0, -38, 27, palette.birch, 30) +
    fill('M22-82C52-62 52-14 22 0 34-26 36-56 22-82Z', shadow, 0.16) +
    round(0, -112, 45, fur, 40) +
    fill('M22-146C52-132 54-92 20-76 32-98 36-124 22-146Z', shadow, 0.16) +
    round(0, -100, 21, palette.birch, 17) +
    round(0, -108, 9, palette.ink, 7) +
    stroke('M-18-122v.1M18-122v.1', palette.ink, 9) +
    stroke('M0-102V-95M-8-94Q0-88 8-94', palette.ink, 3.5) +
    fill('M0-72L-28-84V-58ZM0-72L28-84V-58Z', palette.petrol) +
    round(0, -71, 8, palette.petrolDeep) +
    stroke('M-46-20v3M46-20v3', fur, 44) +
    round(-48, -17, 14, palette.birch) +
    round(48, -17, 14, palette.birch) +
    round(48, -18, 21, shadow, 21, 0.12)
  )
}

/** The class in two rows: a dot for every face, and the colour of a jersey. */
function classPhoto(): string {
  const dots = (y: number, xs: readonly number[], colour: string, down = 0.1): string =>
    stroke(xs.map((x) => `M${x} ${y}v${down}`).join(''), colour, 20)
  return (
    box(-78, -62, 174, 148, shadow, 0, 0.15) +
    box(-88, -76, 176, 152, palette.woodDeep) +
    box(-80, -68, 160, 136, palette.sheet) +
    fill('M-68-56H68V56H-68Z', palette.sage) +
    fill('M-68-8Q-34-20 0-8T68-10V56H-68Z', palette.sageDeep) +
    dots(-6, [-40, 14], palette.terracotta, 30) +
    dots(-6, [-13, 40], palette.cream, 30) +
    dots(-29, [-40, 14], palette.rose) +
    dots(-29, [-13], palette.coffee) +
    dots(-29, [40], palette.birch) +
    dots(31, [-53, 0], palette.petrol, 14) +
    dots(31, [-27, 53], palette.mustard, 14) +
    dots(31, [27], palette.glass, 14) +
    dots(9, [-53, 27], palette.birch) +
    dots(9, [-27, 53], palette.rose) +
    dots(9, [0], palette.woodDeep) +
    fill('M-80-68H20L-60 68H-80Z', palette.sheet, 0.16)
  )
}
