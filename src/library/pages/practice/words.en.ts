import type { da } from './words.da.ts'

/** Good practice in English. */
export const en: typeof da = {
  title: 'Good practice',
  lead: 'What a workplace can do so that nobody has to remember everything. Take one at a time, and begin on Monday.',
  count: 'There is only a little here yet. Better one piece of advice that holds than ten that sound good.',
  inDilemmas: { title: 'There is more in the dilemmas', text: 'Each dilemma ends with good practice for that very situation.', link: 'Find a dilemma' },
  processes: { title: 'Processes', lead: 'When you want more than twenty minutes.', all: 'All processes, and what has been tried' },
  process: (minutes, from, to) => `${minutes} minutes, ${from} to ${to} people`,
  begin: (minutes) => `${minutes} minutes to begin`,
  facts: { owner: 'Who has it', decides: 'Who decides', med: 'Must the works council be asked?', supported: 'Supported by' },
  med: { yes: 'Yes', no: 'No', depends: 'It depends. See the page.' },
  rules: 'The rules and the sources',
  dilemmas: 'Talk about it',
}
