import type { Guide, GuideStep } from '../library.ts'
import { faults } from './faults.ts'
import { wordsOf } from './markdown.ts'
import type { Report } from './problem.ts'
import type { Section } from './sections.ts'

/** The minutes of the steps follow one another from 0 to the whole length, and so do those of the short form. */
export function checkGuideTimes(guide: Guide, sections: readonly Section[], report: Report): void {
  const lineFor = (step: GuideStep) => sections.find(({ id }) => id === step.id)?.line ?? 1
  let reached = 0
  const timed = guide.steps.filter(({ id }) => !['before', 'leader', 'follow-up', 'board'].includes(id))
  for (const step of timed) {
    const { from, to } = span(step.time)
    const isLast = step === timed.at(-1)
    if (from !== reached || to === undefined || to <= from || (isLast && to !== guide.minutes)) {
      report(lineFor(step), faults.stepTime(step.id, `${reached}–${isLast ? guide.minutes : (to ?? '…')}`))
    }
    reached = to ?? reached
  }
  const board = guide.steps.find(({ id }) => id === 'board')
  if (board !== undefined) checkBoard(board, guide.boardMinutes, lineFor(board), report)
}

function checkBoard(board: GuideStep, minutes: number, line: number, report: Report): void {
  const spans = [...board.text.map(wordsOf).join(' ').matchAll(/(\d+)–(\d+)\./g)]
  let reached = 0
  for (const [, from, to] of spans) {
    if (Number(from) !== reached) report(line, faults.stepTime('board', `${reached}–…`))
    reached = Number(to)
  }
  if (reached !== minutes) report(line, faults.stepTime('board', `…–${minutes}`))
}

function span(time: string | undefined): { from: number | undefined; to: number | undefined } {
  const match = /^(\d+)–(\d+)$/.exec(time ?? '')
  return match === null ? { from: undefined, to: undefined } : { from: Number(match[1]), to: Number(match[2]) }
}
