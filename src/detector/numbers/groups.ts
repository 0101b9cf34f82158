import { between, type Reading } from '../atoms.ts'

/** Groups of digits that stand together: their digits, sizes, what is between them, and the number of the last atom. */
export type Groups = { digits: string; sizes: number[]; gaps: string[]; last: number }

/** What may stand between the groups of one number: spaces, one line break, one mark. */
export function isJoint(gap: string | undefined): gap is string {
  return gap !== undefined && /^ {0,3}\n? {0,2}[-./_]?[ \n]{0,3}$/.test(gap) && gap.indexOf('\n') === gap.lastIndexOf('\n')
}

export function isJointInLine(gap: string | undefined): gap is string {
  return isJoint(gap) && !gap.includes('\n')
}

/** The digits from an atom on, until there are exactly so many; undefined where no group ends there. */
export function gather(reading: Reading, index: number, count: number, joins: (gap: string | undefined) => gap is string = isJoint): Groups | undefined {
  let digits = ''
  const sizes: number[] = []
  const gaps: string[] = []
  for (let at = index; ; at++) {
    const atom = reading.atoms[at]
    if (atom === undefined || !atom.isNumber || atom.to - atom.from > count) return undefined
    digits += atom.raw
    sizes.push(atom.raw.length)
    if (digits.length >= count) return digits.length === count ? { digits, sizes, gaps, last: at } : undefined
    const gap = between(reading, at, 6)
    if (!joins(gap)) return undefined
    gaps.push(gap)
  }
}

/** The digits from an atom on as far as they go, at most so many. */
export function gatherAll(reading: Reading, index: number, most: number, joins: (gap: string | undefined) => gap is string = isJointInLine): Groups {
  let digits = ''
  const sizes: number[] = []
  const gaps: string[] = []
  let last = index
  for (let at = index; ; at++) {
    const atom = reading.atoms[at]
    if (atom === undefined || !atom.isNumber || digits.length + atom.to - atom.from > most) break
    if (at > index) gaps.push(between(reading, at - 1, 6) ?? '')
    digits += atom.raw
    sizes.push(atom.raw.length)
    last = at
    if (!joins(between(reading, at, 6))) break
  }
  return { digits, sizes, gaps, last }
}

/** Whether a group ends after so many digits. */
export function endsAt(sizes: readonly number[], count: number): boolean {
  let sum = 0
  for (const size of sizes) if ((sum += size) >= count) return sum === count
  return false
}
