import type { da } from './words.da.ts'

/** What can be printed, in English. */
export const en: typeof da = {
  title: 'Print',
  lead: 'Cards for the table, posters for the wall, scripts for the facilitator, and the whole library as a book. All of it is PDF, made from the same texts as the pages here.',
  made: 'A file is made the first time somebody fetches it. That takes a moment.',
  pdf: 'PDF',
  cards: {
    title: 'Dialogue cards',
    titleOf: (about: string) => `Dialogue cards: ${about}`,
    lead: 'Four A6 cards on each A4 sheet. The front has the title, the picture and what happens. The back has the two good things, the choices and the questions. The law is not on the cards.',
    how: 'Print on both sides, flip on the long edge, and choose “actual size”. Cut along the marks.',
    all: 'All cards',
    one: 'Dialogue card',
    count: (cards: number) => (cards === 1 ? 'one card' : `${cards} cards`),
  },
  scripts: { title: 'Scripts', lead: 'One for each dilemma. The dilemma itself stands at the back, so the paper is enough for the meeting.', one: 'Script' },
  posters: {
    title: 'Posters',
    lead: 'One for each topic, for the notice board or the canteen.',
    ask: 'What would you do?',
    more: 'Bring it up at your next team meeting. Twenty minutes are enough.',
    format: (paper: string) => `on ${paper}`,
  },
  book: {
    title: 'The whole library',
    lead: 'All dilemmas, all good practice and all processes in one book, with a table of contents and bookmarks.',
    name: 'The ErDuAware library',
    parts: { dilemmas: 'Dilemmas', practices: 'Good practice', processes: 'Processes', stories: 'Stories from workplaces' },
    one: 'The book',
    contents: 'Contents',
  },
  command: {
    usage: 'Use: npm run print -- cards [TOPIC] | script DILEMMA | poster TOPIC | book  FILE.pdf  [--language en] [--paper a3]',
    none: (name: string) => `There is nothing called “${name}”.`,
    made: (file: string, pages: number, mb: string) => `${file}: ${pages} pages, ${mb} MB`,
    failed: 'The file was not made.',
  },
}
