import { addressesIn } from './addresses.ts'
import { read } from './atoms.ts'
import { emailsIn } from './emails.ts'
import { withoutOverlaps, type Finding, type Found } from './findings.ts'
import { fold } from './folding.ts'
import type { Known } from './lists.ts'
import { mask, maskOf } from './mask.ts'
import { namesIn } from './names.ts'
import { numbersIn } from './numbers.ts'
import { secretsIn } from './secrets.ts'
import { spokenIn } from './spoken.ts'
import { warningsIn } from './warnings.ts'

/** A mask may leave beside it what only then looks personal; a text is looked through again so often at most. */
const mostRounds = 5

/** Personal data in a text: in order, never overlapping, by places in the text as it was given. */
export function detect(text: string): Finding[] {
  const known = new Map<string, Known>()
  let found = detectOnce(text, known)
  for (let round = 1; round < mostRounds && found.some(({ sure }) => sure); round++) {
    const more = besides(text, found, known)
    if (more.length === 0) break
    found = withoutOverlaps([...found, ...more], text.length)
  }
  return found.map(({ from, to, kind, sure }) => ({ start: from, end: to, kind, sure }))
}

/** What is sure in a text once its sure finds are masked. */
function besides(text: string, found: readonly Found[], known: Map<string, Known>): Found[] {
  const sure = found.flatMap((find) => (find.sure ? [{ start: find.from, end: find.to, kind: find.kind, sure: true }] : []))
  const left: { masked: number; place: number }[] = [{ masked: 0, place: 0 }]
  let shift = 0
  for (const { start, end, kind } of sure) {
    const width = maskOf(kind).length
    left.push({ masked: start + shift + width, place: end })
    shift += width - (end - start)
  }
  let at = 0
  const placeOf = (masked: number) => {
    for (let next = left[at + 1]; next !== undefined && next.masked <= masked; next = left[at + 1]) at++
    const { masked: from = 0, place = 0 } = left[at] ?? {}
    return place + masked - from
  }
  return detectOnce(mask(text, sure), known).filter((find) => find.sure).map((find) => ({ ...find, from: placeOf(find.from), to: placeOf(find.to - 1) + 1 }))
}

/** The finds by their places in the text as it was given. */
function detectOnce(text: string, known: Map<string, Known>): Found[] {
  const folded = fold(text)
  const reading = read(folded)
  const formatted = [...emailsIn(reading), ...numbersIn(reading), ...addressesIn(reading), ...spokenIn(reading), ...secretsIn(reading)]
  const taken = new Uint8Array(folded.text.length)
  for (const { from, to } of formatted) taken.fill(1, from, to)
  const names = namesIn(reading, taken, known)
  const warnings = warningsIn(reading, names.length > 0 || formatted.some(({ kind }) => kind === 'cpr'))
  return withoutOverlaps([...formatted, ...names, ...warnings], folded.text.length).map((find) => ({ ...find, from: folded.starts[find.from] ?? 0, to: folded.ends[find.to - 1] ?? 0 }))
}
