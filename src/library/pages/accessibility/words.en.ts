import type { da } from './words.da.ts'

/** An honest draft of an accessibility statement, in English. */
export const en: typeof da = {
  title: 'Accessibility',
  lead: 'A draft. Each municipality that runs the site must make its own accessibility statement.',
  sections: [
    {
      title: 'What we built for',
      text: `- Everything works without JavaScript, by keyboard alone and at a width of 320 points.
- Text can be made twice as large without anything dropping out.
- Colour is never the only sign. Text has a contrast of at least 4.5:1, in light and in dark.
- The language is plain. Each section of a Danish dilemma has a reading number (LIX) under 40.
- A whole dialogue can be held without phones, on paper or by hands.
- Nothing blinks, and nothing hurries. If you have asked your machine for calm, everything stands still.`,
    },
    {
      title: 'What we test',
      text: `Before a new version, a program tries the pages: with axe in a browser, without JavaScript, on a narrow screen and by keyboard. The program finds only some of the faults.`,
    },
    {
      title: 'What we do not know yet',
      text: `- The pages have not been tried by people who themselves use a screen reader, magnification or voice control.
- Reading aloud uses the voice of your own machine. If it has none in the language, there is no button.
- Texts that organisations write themselves often exist in one language only. The page says so where that is the case.
- The films have captions, audio description and text. They have not been tried with a screen reader, and the voices, where they are heard, are a robot’s.`,
    },
    {
      title: 'Is there something you cannot use?',
      text: 'Tell the municipality that runs the site. It must write here whom to call or write to. If you get no answer, you can turn to the Danish Agency for Digital Government, which supervises the law on accessibility.',
    },
    {
      title: 'To the municipality that runs the site',
      text: 'You must have your own statement, one for the site, with both a phone and a written way, looked over each year. Use this draft as a beginning. Try the pages in your own browsers, and write what you find.',
    },
  ],
}
