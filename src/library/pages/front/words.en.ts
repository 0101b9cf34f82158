import type { da } from './words.da.ts'

/** The front page in English. */
export const en: typeof da = {
  title: 'ErDuAware: talk about what is hard with citizens’ data',
  description: 'Dilemmas from everyday work in Danish municipalities and twenty minutes of talk about them. No name, no account, no points.',
  heading: 'Talk about what is hard.',
  lead: 'ErDuAware is dilemmas from everyday work with citizens’ data. You hear a scene, choose on your own and talk together. After twenty minutes there may be one thing that your workplace does differently.',
  hold: 'Hold a dialogue',
  how: 'How it works',
  join: { title: 'Join with a code', help: 'The code is on the shared screen.', label: 'Six-character code', go: 'Go in', small: 'No name. No account. No app.' },
  town: 'Drawing: a town hall and old houses by a square late in the day. Many of the windows are lit.',
  dilemmas: {
    title: 'See dilemmas',
    text: 'From the counter, the phone, the school and home care. Each scene stops where it gets hard. Then it is your turn.',
    button: (count) => `See the ${count} dilemmas`,
  },
  workplaces: { title: 'Read about workplaces', text: 'There are no real stories here yet, and we do not make any up.', link: 'Write the first', some: { text: 'This happened, and everyone has agreed to tell it.', link: 'Write your own' } },
  practices: { title: 'Get advice on good practice', all: 'All good practice', aware: 'What does it mean to be aware?' },
  minutes: {
    title: 'Twenty minutes at a team meeting',
    steps: [
      { title: 'Hear the scene', text: '4 minutes. Two good things pull apart.' },
      { title: 'Choose', text: '2 minutes, alone.' },
      { title: 'Talk', text: '8 minutes. In pairs, then everyone. From the citizen’s side, too.' },
      { title: 'Look at the law', text: '3 minutes. And at what would make it easiest here.' },
      { title: 'Round off', text: '3 minutes. One agreement or none. Both are good.' },
    ],
    paper: 'No screen and no phones?',
    sheet: 'Print a whole dialogue on one sheet',
  },
  promise: {
    title: 'A light in the window. Never a face.',
    link: 'Read the whole promise, with what we cannot promise',
    items: [
      { title: 'No one can point you out', text: 'We keep only how many chose what, and only until the dialogue ends. If you are fewer than ten, we show no numbers.' },
      { title: 'No one is blamed', text: 'No points, no ranking and no answer key. It is the workplace we look at.' },
      { title: 'Everyone can take part', text: 'On an old phone, without sound, by keyboard, read aloud, or with a sheet of paper.' },
    ],
  },
}
