import type { da } from './words.da.ts'

/** What the library holds, in English. */
export const en: typeof da = {
  title: 'About the content',
  lead: 'How much there is, how it came about, and how far you can trust it. The library counts the numbers itself.',
  kinds: { dilemmas: 'Dilemmas', practices: 'Good practice', processes: 'Processes', stories: 'Stories from workplaces' },
  origin: {
    title: 'Found or derived?',
    text: '*Found* means that the core stands in a source that we name. We wrote the rest, and it says which part. *Derived* means that we thought of it ourselves. It was not found in a municipality.',
    caption: 'How the texts came about',
    columns: { what: 'Text', all: 'In all', found: 'Found', derived: 'Derived' },
    tried: (tried: number, untested: number) => `Processes that have been tried: ${tried === 0 ? 'none yet' : tried}. Not tried: ${untested}.`,
    stories: 'A story always happened. So it is neither found nor derived.',
  },
  law: {
    title: 'Have the rules been reviewed?',
    none: (of: number) => `No. No lawyer has reviewed the rules yet. That holds for all ${of} texts that say something of the law.`,
    some: (count: number, of: number) => `A lawyer has reviewed the rules in ${count} of ${of} texts. Each of them says the lawyer’s function and the day. The rest are drafts.`,
    text: 'Follow your own guidelines, and ask your data protection officer (DPO).',
    caption: 'References to rules, and how far we are with the source',
    columns: { mark: 'Mark', means: 'What it means', count: 'Number' },
    marks: {
      seen: { name: 'The source was read on …', means: 'We read the source on the day that is given. It may have changed since.' },
      known: { name: 'The source has not been read yet', means: 'We know the rule, but have not looked it up.' },
      unsure: { name: 'Must be checked', means: 'We are not sure. Do not rely on it until someone has looked.' },
    },
  },
  settings: {
    title: 'Where it happens',
    caption: 'Dilemmas by part of the work',
    column: 'Part of the work',
    names: { 'citizen-contact': 'Meeting the citizen', 'access-administration': 'Access to systems' },
  },
  roles: { title: 'Whom it is for', text: 'A text can be for several. So the numbers add up to more than the whole.', caption: 'Texts by role', column: 'Role' },
  translations: { title: 'Languages', text: 'A text without a translation is shown in the language in which it was written, and the page says so.', caption: 'Texts in each language', column: 'Language', names: { da: 'Danish', en: 'English' } },
  made: {
    title: 'Who wrote it?',
    text: `Those who make ErDuAware wrote the texts. We built on sources that stand with the texts. No municipality, no union and no lawyer has reviewed them.

The people in the dilemmas do not exist. Stories from workplaces, on the other hand, are here only when they happened and everyone has agreed.`,
  },
  correct: {
    title: 'Is something wrong?',
    text: `Tell whoever runs the site where you are. Write which page it is, what is wrong, and how you know.

Each text is a file that can be changed in any text editor. A program tells you if something is missing. A lawyer who has reviewed the rules of a text has their function and the day written on it. The format stands in *docs/format.md*, which comes with the program.`,
  },
}
