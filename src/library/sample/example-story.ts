import type { Language } from '#urls.ts'
import { phrases } from '../format/phrases.ts'
import { da } from '../pages/write-story/words.da.ts'
import { en } from '../pages/write-story/words.en.ts'

const words = { da, en }

/** The made-up example of the guide as a file, for tests alone: no file of a story that never happened lies anywhere. */
export function exampleStory(language: Language): string {
  const { title, summary, toldBy, leader, sections } = words[language].example
  return `---
format: erduaware/story/1
id: skaermen-fra-koeen
language: ${language}
${language === 'da' ? 'translations: [en]' : 'translation_of: { language: da, date: 2026-11-24 }'}
title: ${title}
summary: ${summary}
competencies: [H1]
setting: citizen-contact
place: borgerservice
themes: [room, screen]
year: 2025
told_by: ${toldBy}
consent: { day: 2026-11-02, team: all, leader: ${leader}, named: false }
dilemmas: [brevet-i-skraldespanden]
practices: [skaermen-vender-den-rigtige-vej]
processes: []
license: CC-BY-4.0
---

# ${title}
${phrases[language].story.map((heading, index) => `\n## ${heading}\n\n${sections[index] ?? ''}\n`).join('')}`
}
