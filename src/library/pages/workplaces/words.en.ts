import type { da } from './words.da.ts'

/** Stories from workplaces, in English. */
export const en: typeof da = {
  title: 'Workplaces',
  lead: 'There are no real stories here yet. Write the first.',
  why: {
    title: 'Why is it empty?',
    text: 'Because no one has written yet, and because we do not make things up. An invented story among the real ones makes the real ones worth less. The dilemmas are written by us, and they say so. A story is something else: it happened.',
  },
  write: {
    title: 'How to write one',
    lead: 'One page is enough. Write it two or three together, while you remember.',
    steps: [
      { title: 'What was hard?', text: 'Tell what pulled in both directions. Without citizens, not even in disguise. “People said their CPR number aloud in the queue” is enough.' },
      { title: 'What did you try first?', text: 'Also what did not work. That is often what others most need to read.' },
      { title: 'What did the workplace change?', text: 'The room, the procedure, the system or something that was decided. Write which function did it, never who.' },
      { title: 'How do you know that it helped?', text: 'What did you stop having to think about? What do citizens say? If you do not know, say so.' },
      { title: 'What would you do differently?', text: 'One sentence to those who stand in the same place tomorrow.' },
    ],
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
