import { urls } from '#urls.ts'
import type { Dilemma, Edition, Practice, Process, Story } from '../library.ts'
import { da as practiceDa } from '../pages/practice/words.da.ts'
import { en as practiceEn } from '../pages/practice/words.en.ts'
import { da as processDa } from '../pages/process/words.da.ts'
import { en as processEn } from '../pages/process/words.en.ts'
import { da as storyDa } from '../pages/story/words.da.ts'
import { en as storyEn } from '../pages/story/words.en.ts'
import { dateInWords } from '#platform/words/danish.ts'
import { placeName } from '../place-name.ts'
import { words as shared } from '../words.ts'
import { bannerOf, dilemmaData, footOf, noteData, pictureData, picturesOf } from './dilemma-data.ts'
import { proseData } from './prose-data.ts'
import type { Printing, Sheaf } from './sheaf.ts'
import { words as all } from './words.ts'

const practiceWords = { da: practiceDa, en: practiceEn }
const processWords = { da: processDa, en: processEn }
const storyWords = { da: storyDa, en: storyEn }

/** The whole library as one book: dilemmas, good practice, processes, stories. */
export function bookOf(edition: Edition, printing: Printing): Sheaf | undefined {
  const { language } = printing
  const dilemmas = edition.dilemmas(language)
  if (dilemmas.length === 0) return undefined
  const words = all[language].book
  const parts = [
    { title: words.parts.dilemmas, chapters: dilemmas.map((dilemma) => dilemmaChapter(dilemma, printing)) },
    { title: words.parts.practices, chapters: edition.practices(language).map((practice) => practiceChapter(practice, printing)) },
    { title: words.parts.processes, chapters: edition.processes(language).map((process) => processChapter(process, printing)) },
    { title: words.parts.stories, chapters: edition.stories(language).map((story) => storyChapter(story, printing)) },
  ]
  return {
    template: 'book',
    data: {
      title: words.name,
      description: words.lead,
      author: 'ErDuAware',
      language,
      foot: footOf(printing, urls.dilemmas),
      words: { contents: words.contents },
      parts: parts.filter(({ chapters }) => chapters.length > 0),
    },
    pictures: picturesOf(dilemmas),
  }
}

function dilemmaChapter(dilemma: Dilemma, printing: Printing) {
  return { kind: 'dilemma', ...dilemmaData(dilemma, printing), summary: dilemma.summary, picture: pictureData(dilemma) }
}

function practiceChapter(practice: Practice, printing: Printing) {
  const { language, notes } = practice
  const words = practiceWords[language]
  const names = shared[language]
  return {
    kind: 'practice',
    title: practice.title,
    language,
    summary: practice.summary,
    facts: [names.levers[practice.lever], words.begin(practice.startMinutes), ...(practice.isDerived ? [names.derived] : [])],
    about: [
      [words.facts.owner, practice.owner],
      [words.facts.decides, practice.decides],
      [words.facts.med, words.med[practice.med]],
      ...(practice.supportedBy.length === 0 ? [] : [[words.facts.supported, practice.supportedBy.map((kind) => names.levers[kind]).join(', ')]]),
    ],
    text: proseData(practice.text, printing, notes),
    banner: bannerOf(practice),
    rules: proseData(practice.rules, printing, notes),
    notes: notes.map(({ ref, text }) => noteData(ref, text, (prose) => proseData(prose, printing))),
    words: { rules: words.rules, notes: names.notes },
  }
}

function processChapter(process: Process, printing: Printing) {
  const { language, notes, status } = process
  const words = processWords[language]
  const names = shared[language]
  return {
    kind: 'process',
    title: process.title,
    language,
    summary: process.summary,
    facts: [
      names.minutes(process.minutes),
      words.people(process.people.from, process.people.to),
      status === 'untested' ? names.untested : names.tried(status.teams),
      ...(process.isDerived ? [names.derived] : []),
      ...(status === 'untested' || status.failed === '' ? [] : [`${words.failed}: ${status.failed}`]),
    ],
    text: [...proseData(process.intro, printing, notes), ...proseData(process.text, printing, notes)],
    sheets: process.sheets.map(({ label, text }) => ({ label, text: proseData(text, printing) })),
    notes: notes.map(({ ref, text }) => noteData(ref, text, (prose) => proseData(prose, printing))),
    words: { sheets: words.printing, notes: names.notes },
  }
}

function storyChapter(story: Story, printing: Printing) {
  const { language, consent } = story
  const words = storyWords[language]
  return {
    kind: 'story',
    title: story.title,
    language,
    summary: story.summary,
    facts: [placeName(language, story.place), story.workplace ?? words.unnamed, words.year(story.year)],
    about: [
      [words.toldBy, story.toldBy],
      [words.consent, words.agreed(dateInWords(language, consent.day), consent.leader)],
    ],
    text: proseData(story.text, printing),
    ending: words.notLaw,
  }
}
