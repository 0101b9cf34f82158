import type { da } from './words.da.ts'

/** One printable sheet for works councils, in English. */
export const en: typeof da = {
  title: 'To MED and TRIO: what management cannot see',
  short: 'To works councils',
  lead: 'ErDuAware is talks about dilemmas with citizens’ data. Twenty minutes at a team meeting. It measures no one. (MED and TRIO are Danish works councils of management, union and safety representatives.)',
  never: {
    title: 'It does not exist, not even for whoever runs the site',
    items: [
      'Names or accounts of those who take part.',
      'A list of who took part, and who did not answer.',
      'An answer that leads back to a person or a time of day.',
      'A score of a person, a team or a leader.',
      'A ranking or a comparison of teams.',
      'Response rates and clicks.',
      'A history of what a team has answered.',
      'A switch that could turn any of this on.',
    ],
  },
  seen: {
    title: 'What can be seen, and by whom',
    rows: [
      { what: 'The spread in the room', who: 'Those present. All at once and by the rules on this sheet. Deleted when the dialogue ends.' },
      { what: 'The three short questions', who: 'Those present, by the same rules. Deleted in the same way.' },
      { what: 'A record with the agreement', who: 'Only if the team writes it. Whoever has the link. It may be covered by access to documents. Deleted after 24 months.' },
      { what: 'What the team cannot solve itself', who: 'Whoever the team sends it to. What is sent, the team has written itself.' },
    ],
  },
  shown: { title: 'How much of the spread', items: ['Under five answers: nothing.', 'Five to nine: words only.', 'Ten and more: numbers. A choice with none to two answers says “few or none”.'] },
  cannot: {
    title: 'What we cannot promise',
    items: [
      'What is said aloud, the others hear. If they are few, they may be able to guess.',
      'Whoever has the code can answer several times.',
      'A thief who gets all the files of the database might for a time join a slip’s number with a choice. Never with a name.',
    ],
  },
  ask: {
    title: 'Ask about this before you begin',
    items: [
      'May one pass, and may one stay away without being noticed?',
      'Is the leader there, and does the leader speak last?',
      'Who answers what the team cannot solve itself, and how soon?',
      'Who has the link to the record?',
      'Where is a real breach reported if one comes up?',
    ],
  },
  survey: 'If the municipality wants to measure the culture one day, that is something else. The works council must decide on it first.',
  whole: 'The whole promise',
}
