import type { da } from './words.da.ts'

/** The page of one dilemma in English. */
export const en: typeof da = {
  hold: 'Hold a dialogue about it',
  alone: 'Take it alone',
  sheet: 'Print on one sheet',
  aloud: (time) => `Read the scene aloud. It takes ${time}.`,
  readAloud: 'Read aloud',
  stop: 'Stop',
  film: 'The film',
  onPaper: 'Card and script as PDF',
  script: 'See the facilitator’s script',
  goods: ['The one good thing', 'The other good thing'],
  noAnswer: 'There is no single right answer. But the law sets limits.',
  fold: 'Shown only after you have talked',
  related: 'Belongs with',
  found: 'Found in a source',
  derived: 'Derived',
  source: 'Source',
  readSource: 'Read the source',
  foundThere: 'What it said',
  ours: 'What is ours',
}
