import { shortest, type Shot, type Wish } from './shot.ts'

/** What the editor asks about a shot that would come next. */
export type Judgement = { /** Whether everybody and everything of the wish is in the picture already. */ shows(shot: Shot, wish: Wish): boolean; /** How wide the picture would be. */ width(shot: Shot): number; /** Where its middle would be, from the left. */ middle(shot: Shot): number }

/** Chooses among the wishes as a calm editor: no cut too soon, none to a picture like the one before, and never away from what was asked for. */
export function edit(wishes: readonly Wish[], ends: number, judge: Judgement): Shot[] {
  const shots: Shot[] = []
  for (const wish of wishes) {
    const { until, patient: _, ...rest } = wish
    const next: Shot = { ...rest, to: ends, ...(wish.authored && { asked: until }) }
    const current = shots.at(-1)
    if (current === undefined) shots.push(next)
    else if (!isBound(current, wish)) consider(shots, current, next, wish, judge)
  }
  for (const [index, shot] of shots.entries()) shot.to = shots[index + 1]?.from ?? ends
  return mergeShort(shots)
}

function consider(shots: Shot[], current: Shot, next: Shot, wish: Wish, judge: Judgement): void {
  const tooSoon = next.from - current.from < shortest
  const shown = judge.shows(current, wish)
  if (tooSoon) {
    // A picture that has hardly begun takes in the newcomer, instead of being cut away.
    if ((shown || wish.patient === true) && next.move === 'in' && wish.until > current.from + shortest + 2.5) {
      shots.push({ ...next, from: current.from + shortest })
      return
    }
    if (shown) return
    if (next.authored && !current.authored) {
      shots.pop()
      const before = shots.at(-1)
      shots.push({ ...next, from: before === undefined || next.from - before.from >= shortest ? (before === undefined ? current.from : next.from) : current.from })
      return
    }
    if (next.authored && current.authored) {
      if (wish.until - current.from > 2 * shortest) shots.push({ ...next, from: current.from + shortest })
      return
    }
    Object.assign(current, widened(current, next))
    return
  }
  const isFresh = current.size === 'two' && next.from - current.from < 3.2
  if (!next.authored && shown && (isShort(wish) || isFresh) && next.size !== 'close' && next.move !== 'in') return
  if (isAlike(current, next, judge)) {
    const [first] = next.subjects
    if (next.authored && sameSubjects(current, next)) {
      Object.assign(current, { authored: true, move: next.move, asked: wish.until })
      return
    }
    // A picture of both that has stood long gives way to the one who speaks.
    if (shown && !next.authored && next.subjects.length > 1 && next.points.length === 0 && next.from - current.from > 4.5 && first !== undefined) {
      shots.push({ ...next, size: 'half', subjects: [first] })
      return
    }
    if (next.move === 'in' && current.move === 'still' && sameSubjects(current, next)) shots.push({ ...next, size: next.size === 'close' || current.size === 'close' ? (current.size === 'close' ? 'half' : 'close') : 'close' })
    else if (!shown) Object.assign(current, widened(current, next))
    return
  }
  shots.push(next)
}

/** A picture that the screenplay asked for stays until its time is out, unless the screenplay asks for another. */
function isBound(current: Shot, wish: Wish): boolean {
  return current.asked !== undefined && !wish.authored && wish.from < current.asked - 0.2
}

function widened(current: Shot, next: Shot): Pick<Shot, 'size' | 'subjects' | 'points' | 'move'> {
  const subjects = [...new Set([...current.subjects, ...next.subjects])]
  const isTotal = current.size === 'total' || next.size === 'total' || current.thing !== undefined
  return { size: isTotal ? 'total' : subjects.length > 1 ? 'two' : 'half', subjects, points: [...current.points, ...next.points], move: current.move === 'follow' || next.move === 'follow' ? 'follow' : 'still' }
}

function isShort(wish: Wish): boolean {
  return wish.until - wish.from < 1.5
}

/** Two pictures of the same people must differ by a third, or they jump. */
function isAlike(current: Shot, next: Shot, judge: Judgement): boolean {
  if (current.thing !== undefined || next.thing !== undefined) return false
  const [a, b] = [judge.width(current), judge.width(next)]
  const ratio = Math.max(a, b) / Math.min(a, b)
  const moved = Math.abs(judge.middle(current) - judge.middle(next)) / Math.min(a, b)
  // From one face to another is a cut in itself, if only they are not in the same spot of the picture.
  const others = current.subjects.length === 1 && next.subjects.length === 1 && current.subjects[0] !== next.subjects[0]
  return ratio < 1.33 && moved < (others ? 0.1 : 0.3)
}

function sameSubjects(a: Shot, b: Shot): boolean {
  return a.subjects.join() === b.subjects.join()
}

function mergeShort(shots: readonly Shot[]): Shot[] {
  const kept: Shot[] = []
  for (const shot of shots) {
    const before = kept.at(-1)
    if (before !== undefined && shot.to - shot.from < shortest - 1e-6 && !shot.authored) before.to = shot.to
    else if (before !== undefined && before.to - before.from < shortest - 1e-6 && kept.length > 1 && !before.authored) {
      kept.pop()
      const earlier = kept.at(-1)
      if (earlier !== undefined) earlier.to = shot.from
      kept.push(shot)
    } else kept.push(shot)
  }
  return kept
}
