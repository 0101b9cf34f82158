import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, fill, group, round, stroke } from '../shapes.ts'

/** Chairs that nobody sits on. */
export const seats = {
  'empty-chair': { standing: 'behind', width: 138, height: 328, draw: emptyChair },
  'two-chairs': { standing: 'behind', width: 220, height: 300, draw: twoChairs },
  'school-bag': { standing: 'behind', width: 138, height: 328, draw: schoolBag },
} satisfies Record<string, Drawing>

function emptyChair(): string {
  return (
    fill('M-62 0V-130H-48V0ZM50 0V-130H64V0Z', palette.brick) +
    fill('M-66-142H68V-122H-66Z', palette.terracottaDeep) +
    fill('M-60-130V-288C-60-340 60-340 60-288V-130H42V-168H-42V-130Z', palette.brick) +
    fill('M-40-190V-276C-40-306 40-306 40-276V-190Z', palette.terracotta) +
    fill('M8-299C28-298 40-290 40-276V-190H18Z', shadow, 0.16) +
    fill('M20-324C44-322 60-310 60-288V-130H42V-276C42-296 34-312 20-324Z', shadow, 0.16)
  )
}

function twoChairs(): string {
  const chair =
    fill('M-46 0V-270Q-46-300 0-300T46-270V0H34V-130H-34V0Z', palette.wood) +
    fill('M-34-176V-264Q-34-286 0-286T34-264V-176Z', palette.petrol) +
    fill('M2-286Q34-286 34-264V-176H12Z', shadow, 0.2) +
    fill('M20-297Q46-292 46-270V0H34V-264Q34-282 20-297Z', shadow, 0.18) +
    box(-48, -144, 96, 20, palette.petrolDeep, 5)
  return group('translate(-56)', chair) + group('translate(56)', chair)
}

function schoolBag(): string {
  return (
    emptyChair() +
    box(-50, -264, 116, 118, shadow, 18, 0.22) +
    stroke('M-14-268V-278Q-14-286-6-286H8Q16-286 16-278V-268', palette.ink, 7) +
    box(-60, -268, 120, 126, palette.petrol, 18) +
    box(-42, -200, 84, 54, palette.teal, 10) +
    fill('M-60-214V-250Q-60-268-42-268H42Q60-268 60-250V-214Q60-202 48-202H-48Q-60-202-60-214Z', palette.mustard) +
    fill('M26-268H42Q60-268 60-250V-164Q60-146 42-146H26Z', shadow, 0.16) +
    stroke('M-40-232H40', palette.sheet, 7) +
    box(-11, -212, 22, 22, palette.sheet, 5) +
    round(46, -150, 8, palette.terracotta) +
    stroke('M46-158V-184', palette.terracotta, 3)
  )
}
