import { lineOf, report, spotOn, take, type Reading } from './reading.ts'
import { tidy, writtenAt } from './lines.ts'

/** Reads a remark over as many lines as it has; without an end it is one line long. */
export function readRemark(reading: Reading): void {
  const first = lineOf(reading) ?? ''
  const at = spotOn(reading.next, writtenAt(first, 0).column)
  const opening = first.indexOf('/*') + 2
  const last = lineOfClosing(reading, opening)
  if (last === undefined) {
    report(reading, at, (words) => words.remarkOpen())
    take(reading, { kind: 'remark', text: first.slice(opening).trim(), at })
    reading.next++
    return
  }
  const inner: string[] = []
  for (let index = reading.next; index <= last; index++) {
    const line = tidy(reading.lines[index] ?? '')
    const from = index === reading.next ? opening : 0
    const to = index === last ? line.indexOf('*/', from) : line.length
    inner.push(line.slice(from, to).trim())
    const after = index === last ? writtenAt(line, to + 2) : undefined
    if (after?.text) report(reading, spotOn(index, after.column), (words) => words.remarkAside())
  }
  take(reading, { kind: 'remark', text: inner.join('\n').trim(), at })
  reading.next = last + 1
}

/** The line where the remark ends. Each search in vain is a fault, so there are few of them. */
function lineOfClosing(reading: Reading, opening: number): number | undefined {
  for (let index = reading.next; index < reading.lines.length; index++) {
    if ((reading.lines[index] ?? '').includes('*/', index === reading.next ? opening : 0)) return index
  }
  return undefined
}
