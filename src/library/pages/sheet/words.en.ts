import type { da } from './words.da.ts'

/** The whole dialogue on one sheet of paper, in English. */
export const en: typeof da = {
  title: (title) => `${title}: the dialogue on one sheet`,
  lead: 'A whole dialogue without screen or phones. Print the sheet on both sides, one for each or one to read from.',
  kind: 'Dialogue on one sheet · 20 minutes',
  opening: 'We talk about the dilemma. Not about names, and not about cases in which someone can be recognised. What you say, the others hear.',
  steps: {
    title: 'How to do it',
    items: [
      { time: '0–2', text: 'Read the sentence above aloud. If you are the leader, you choose, but speak last.' },
      { time: '2–4', text: 'Read the scene aloud. Then count to five.' },
      { time: '4–6', text: 'Choose alone. Write a letter that only you see, and why. One may pass.' },
      { time: '6–9', text: 'In pairs: “What did you hear that you had not thought of yourself?”' },
      { time: '9–14', text: 'All: “Pick one of the answers and say something good about it. It need not be your own.” Then read the voices aloud.' },
      { time: '14–15', text: 'Turn the sheet. What would make it easiest here?' },
      { time: '15–17', text: 'The law on the choices.' },
      { time: '17–20', text: 'One agreement or none. Thank you.' },
    ],
  },
  question: 'What would you do – here and now?',
  voices: 'Voices',
  turn: 'Turn the sheet only when you have talked.',
  agreement: {
    title: 'What we agree',
    none: 'We agree on nothing today. That is a good ending.',
    from: 'From Monday …',
    owner: 'Who has it? A function, never a name.',
    day: 'We look at it again at the team meeting on',
    obstacle: 'We cannot solve this ourselves',
    carrier: 'Who takes it on?',
    where: 'Where to?',
    receivers: ['leaders’ meeting', 'TRIO', 'local works council', 'IT', 'information security'],
    access: 'Nothing has to be written down. What you keep, others may be allowed to see if they ask for access to documents.',
  },
  real: {
    title: 'Has it really happened?',
    text: '“Thank you for saying so. We will not go into details here. We will report it together, now or right after the meeting.” Use the municipality’s own form.',
  },
  names: { title: 'Does someone mention a name?', text: '“Let me stop you there. Say ‘a citizen’, and leave the details.”' },
  foot: 'ErDuAware · CC BY 4.0',
}
