import type { da } from './words.da.ts'

/** How to write a story from a workplace, in English. */
export const en: typeof da = {
  title: 'Write a story',
  lead: 'One page is enough. Write it two or three together, while you remember.',
  questions: 'Five questions',
  steps: [
    { title: 'What was hard?', text: 'Tell what pulled in both directions. Without citizens, not even in disguise. “People said their CPR number aloud in the queue” is enough.' },
    { title: 'What did we try first?', text: 'Also what did not work. That is often what others most need to read.' },
    { title: 'What did the workplace change?', text: 'The room, the procedure, the system or something that was decided. Write which function did it, never who.' },
    { title: 'How do we know that it helped?', text: 'What did you stop having to think about? What do citizens say? If you do not know, say so.' },
    { title: 'What would we do differently?', text: 'One sentence to those who stand in the same place tomorrow.' },
  ],
  voice: {
    title: 'What makes it good to read',
    items: [
      'Write “we”. Then it is your story and nobody’s mistake.',
      'Write short sentences. Read them aloud to each other.',
      'Do not write whether something was lawful. That takes a lawyer. Write what you did.',
      'Write only numbers that you have counted yourselves. “We have not counted” is a good answer.',
      'Put something in quotation marks only when the person who said it has agreed.',
    ],
  },
  example: {
    label: 'Made-up example',
    lead: 'Here is a story that we invented, so that you can see the form. It did not happen, and it never stands among the real ones.',
    end: 'End of the made-up example.',
    title: 'The screen that could be read from the queue',
    summary: 'We turned the counter a quarter, and then no one could read along.',
    toldBy: 'Two from the counter and the team leader',
    leader: 'The team leader',
    sections: [
      'Those at the front of the queue could read our screen. We wanted to show the citizen what we wrote, so that it was right. But when one could see, so could the next.',
      'We put a mark on the floor. It helped for a week. Then we moved a shelf to clean, and the mark was gone. We also tried to turn the screen for each new person. We forgot it when we were busy.',
      'Whoever is in charge of the rooms turned the whole counter a quarter. Now there is a wall behind the citizen. We put up a small screen that faces only the person who sits there.',
      'We stopped turning the screen. We have not counted how many read along before, so we do not know how much it means. One of us says that she speaks more calmly now.',
      'We would ask whoever is in charge of the rooms in the first week. It took a morning to move the counter. We had lived with it for years.',
    ],
  },
  afterwards: {
    title: 'When it is written',
    text: 'Go through the checklist together. Then give the text to whoever runs the site where you are. It becomes a small text file, and a program tells you if something in it can lead to a person. The format is described in *docs/format.md*, which comes with the program.',
    checklist: 'The checklist on consent and on not being recognised',
    stories: 'Stories from workplaces',
  },
}
