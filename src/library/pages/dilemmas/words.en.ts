import type { da } from './words.da.ts'

/** The list of dilemmas in English. */
export const en: typeof da = {
  title: 'Dilemmas',
  lead: 'Two good things pull apart. None of the choices is foolish. Find one that you know.',
  find: 'Find by place, topic and time',
  search: 'Find a dilemma',
  facets: { places: 'Where does it happen?', topics: 'What is it about?', minutes: 'How long do you have?', roles: 'Who is there?' },
  lengths: { '8': '8 minutes, standing', '20': '20 minutes', '40': '40 minutes' },
  show: 'Show dilemmas',
  showAll: 'Show all',
  all: (count) => `${count} dilemmas. If you are new to this, begin with the first.`,
  some: (found, count) => `${found} of ${count} dilemmas.`,
  none: 'No dilemma fits all of it. Untick something and try again.',
  against: 'against',
  plan: 'Several meetings? Make a plan',
}
