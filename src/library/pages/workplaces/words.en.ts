import type { da } from './words.da.ts'

/** Stories from workplaces, in English. */
export const en: typeof da = {
  title: 'Workplaces',
  lead: 'There are no real stories here yet. Write the first.',
  leadSome: 'This happened, and everyone has agreed to tell it.',
  why: {
    title: 'Why is it empty?',
    text: 'Because no one has written yet, and because we do not make things up. An invented story among the real ones makes the real ones worth less. The dilemmas are written by us, and they say so. A story is something else: it happened.',
  },
  write: {
    title: 'How to write one',
    lead: 'One page is enough. Write it two or three together, while you remember.',
    guide: 'How to write it, with an example',
    checklist: 'A checklist before others read it',
  },
  before: {
    title: 'Before others read it',
    items: [
      'Let the whole team read it. If one says no, let it lie.',
      'You decide whether the municipality and the place are named.',
      'Make sure that neither a citizen nor a colleague can be recognised. The duty of confidentiality holds for a good story, too.',
      'Ask the leader whether you may show it outside the house.',
    ],
  },
  send: {
    title: 'Where does it go?',
    text: 'The site cannot receive stories itself yet. Give the text to whoever runs ErDuAware where you are. It can come in here when you have said yes to the finished text.',
    talk: 'Would you rather begin by talking? Hold a dialogue, and write afterwards about what you changed.',
    link: 'Find a dilemma',
  },
}
