import type { Language } from '#urls.ts'
import { actions, ambiences, colours, effects, fixtures, moods, places, props, roles, shots, times, traits, weathers, type Words } from './vocabulary/index.ts'

/** The whole vocabulary as Markdown tables, as the specification shows it; the first word of a row is the formatter's. */
export function vocabularyTables(language: Language): string {
  return lists.map(({ heading, entries }) => [`### ${heading[language]}`, '', ...table(heading[language], columns[language], entries, language)].join('\n')).join('\n\n')
}

/** A document with its tables renewed: what stands between the two marks is written anew. */
export function withTables(document: string, language: Language): string {
  const from = document.indexOf(begins)
  const to = document.indexOf(ends)
  if (from < 0 || to < from) throw new Error(`the document has no place for the tables, between ${begins} and ${ends}`)
  return `${document.slice(0, from + begins.length)}\n\n${vocabularyTables(language)}\n\n${document.slice(to)}`
}

function table(heading: string, also: string, entries: Readonly<Record<string, Words>>, language: Language): string[] {
  const rows = Object.values(entries).map((words) => {
    const [first, ...others] = words[language].map((word) => shown(word, language))
    return `| ${first} | ${others.join(' · ')} |`
  })
  return [`| ${heading} | ${also} |`, '|---|---|', ...rows]
}

function shown(pattern: string, language: Language): string {
  return pattern.replace('{colour}', language === 'da' ? '[farve]' : '[colour]').replace('{what}', '…').replace('{where}', '…').replace('{on}', '…')
}

const begins = '<!-- vocabulary -->'
const ends = '<!-- /vocabulary -->'
const columns: Record<Language, string> = { da: 'eller', en: 'or' }
const lists: readonly { heading: Record<Language, string>; entries: Readonly<Record<string, Words>> }[] = [
  { heading: { da: 'Handlinger', en: 'Actions' }, entries: actions },
  { heading: { da: 'Ting, man kan flytte', en: 'Things that can be moved' }, entries: props },
  { heading: { da: 'Ting, der hører til stedet', en: 'Things that belong to the place' }, entries: fixtures },
  { heading: { da: 'Stemninger', en: 'Moods' }, entries: moods },
  { heading: { da: 'Steder', en: 'Places' }, entries: places },
  { heading: { da: 'Tider', en: 'Times' }, entries: times },
  { heading: { da: 'Vejr', en: 'Weather' }, entries: weathers },
  { heading: { da: 'Kamera', en: 'Camera' }, entries: shots },
  { heading: { da: 'Lyde, der høres én gang', en: 'Sounds heard once' }, entries: effects },
  { heading: { da: 'Lyde, der bliver ved', en: 'Sounds that go on' }, entries: ambiences },
  { heading: { da: 'Roller', en: 'Roles' }, entries: roles },
  { heading: { da: 'Udseende', en: 'Looks' }, entries: traits },
  { heading: { da: 'Farver', en: 'Colours' }, entries: colours },
]
