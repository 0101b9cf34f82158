import type { da } from './words.da.ts'

/** The list of processes and the page of one, in English. */
export const en: typeof da = {
  people: (from, to) => `${from} to ${to} people`,
  printing: 'For printing',
  failed: 'What failed',
  dilemmas: 'Dilemmas to begin with',
  report: 'Have you tried it? Tell us how it went',
  plan: 'Make a plan with several meetings',
  all: 'All processes',
  list: {
    title: 'Processes',
    lead: 'When you want more than twenty minutes. Each process is written out so that a colleague can be the facilitator, and its sheets are ready to print.',
    tried: (tried, count) => (tried === 0 ? 'None of them has been tried yet. They were written at a desk, and perhaps it shows.' : `${tried} of ${count} have been tried. Each says in how many teams.`),
    plan: 'Make a plan',
    report: { title: 'Have you tried one?', text: 'Then you know more about it than we do. On the page of the process you can write how many teams tried it, what worked and what got stuck. No account, no names, no cases. An editor reads it before it is shown.' },
  },
}
