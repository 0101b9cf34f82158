import type { da } from './words.da.ts'

/** The facilitator's script as a page, in English. */
export const en: typeof da = {
  title: (title) => `Script: ${title}`,
  lead: (minutes, board) => `${minutes} minutes at a team meeting, or ${board} minutes standing.`,
  live: 'If you use a screen and phones, the script follows along by itself. Then a look at this beforehand is enough.',
  say: 'What has a line before it, you can say as it stands.',
  minutes: (time) => `${time} min.`,
  cases: 'If …',
  asPdf: 'The script as PDF',
  back: 'To the dilemma',
}
