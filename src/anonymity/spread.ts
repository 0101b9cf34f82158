/**
 * When a room's answers may be shown, and how. The limits are constants: no setting lowers them, by anyone, ever.
 * Under `words` nothing; under `counts` words only; a choice with at most `few` answers is never told from none.
 */
export const limits = { words: 5, counts: 10, few: 2, windows: 24, shareStep: 5 } as const

/** One choice as it may be shown. */
export type Shown =
  | { kind: 'few' }
  | { kind: 'some' }
  | { kind: 'most' }
  | { kind: 'count'; count: number }
  | { kind: 'share'; percent: number }

/** A round's answers as they may be shown; choices keep the order of the question. */
export type Spread =
  | { kind: 'nothing' }
  | { kind: 'nearly-all'; choice: string }
  | { kind: 'words' | 'counts' | 'shares'; choices: readonly { choice: string; shown: Shown }[] }

/** How many answered what, by choice, in the order of the question. Passes are no answers and stay out. */
export type Tally = readonly { choice: string; count: number }[]

/** The rule of what is shown. Every screen, phone and print goes through here. */
export function spreadOf(tally: Tally): Spread {
  const answers = answersIn(tally)
  if (answers < limits.words) return { kind: 'nothing' }
  const most = tally.reduce((a, b) => (b.count > a.count ? b : a))
  const spared = answers < limits.counts ? 1 : limits.few
  if (answers - most.count <= spared) return { kind: 'nearly-all', choice: most.choice }
  if (answers < limits.counts) return { kind: 'words', choices: each(tally, (count) => inWords(count, answers)) }
  if (most.count > limits.windows) return { kind: 'shares', choices: each(tally, (count) => asShare(count, answers)) }
  return { kind: 'counts', choices: each(tally, asCount) }
}

/** The answers of a round, passes not counted. */
export function answersIn(tally: Tally): number {
  return tally.reduce((sum, { count }) => sum + count, 0)
}

export type Shift = { before: readonly { choice: string; count: number }[]; after: readonly { choice: string; count: number }[] }

/**
 * Before and after side by side, or nothing. Only when the same ballots answered both rounds, and both rounds show a
 * count for every choice: otherwise one round's sum would tell what the other hides.
 */
export function shiftOf(before: Tally, after: Tally, ballotsInBoth: number): Shift | undefined {
  if (answersIn(before) !== ballotsInBoth || answersIn(after) !== ballotsInBoth) return undefined
  const shownBefore = allCounts(before)
  const shownAfter = allCounts(after)
  return shownBefore && shownAfter ? { before: shownBefore, after: shownAfter } : undefined
}

function allCounts(tally: Tally): { choice: string; count: number }[] | undefined {
  const spread = spreadOf(tally)
  if (spread.kind !== 'counts') return undefined
  const counts = spread.choices.flatMap(({ choice, shown }) => (shown.kind === 'count' ? [{ choice, count: shown.count }] : []))
  return counts.length === tally.length ? counts : undefined
}

function each(tally: Tally, show: (count: number) => Shown) {
  return tally.map(({ choice, count }) => ({ choice, shown: count <= limits.few ? ({ kind: 'few' } as const) : show(count) }))
}

function inWords(count: number, answers: number): Shown {
  return { kind: count > answers / 2 ? 'most' : 'some' }
}

function asCount(count: number): Shown {
  return { kind: 'count', count }
}

function asShare(count: number, answers: number): Shown {
  return { kind: 'share', percent: Math.round((100 * count) / answers / limits.shareStep) * limits.shareStep }
}
