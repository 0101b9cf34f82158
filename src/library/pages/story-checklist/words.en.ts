import type { da } from './words.da.ts'

/** One printable sheet on consent, in English. */
export const en: typeof da = {
  title: 'Before others read your story',
  lead: 'Go through the list together. If you cannot tick a line, change the text, or let it lie.',
  panes: [
    {
      title: 'No citizen can be recognised',
      items: [
        'There is no citizen in the story, not even under another name.',
        'Nothing in it can fit only one person: an illness, a date, a rare case, a street.',
        'Someone who lives in the town cannot guess who it is about. We have asked someone who lives here.',
        'We have thought of what has been in the newspaper.',
      ],
    },
    {
      title: 'No colleague can be recognised',
      items: [
        'It names functions and no people.',
        'If only one person has that function, he or she has agreed.',
        'No one gets the blame. The text is about what was missing at the workplace.',
        'Whoever has left since cannot be recognised either, or has agreed.',
      ],
    },
    {
      title: 'Everyone has agreed',
      items: [
        'The whole team has read the finished text, not only a draft.',
        'Everyone could say no without having to explain. If one says no, it is left lying.',
        'The leader has agreed that it is shown outside the house.',
        'We have chosen ourselves whether the municipality and the place are named.',
        'We know that we can always have it taken down. If it has been shared, others may have a copy.',
      ],
    },
    {
      title: 'It is true',
      items: [
        'It happened here, and we were there.',
        'We have counted the numbers ourselves.',
        'Quotations were said like that, and the person who said it has agreed.',
        'What we do not know, it says that we do not know.',
        'It does not say whether something was lawful.',
      ],
    },
  ],
  signed: {
    title: 'Write down',
    fields: ['The name of the story', 'The day on which everyone agreed', 'The function that agreed for the workplace', 'May the place be named? Yes or no', 'Who takes it down if we ask? (a function)'],
    note: 'Write no names on the sheet. Keep it yourselves. The list is our own, and no lawyer has reviewed it. If in doubt, ask your data protection officer (DPO).',
  },
  back: 'How to write a story',
}
