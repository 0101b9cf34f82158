import { parseScreenplay, type Screenplay } from '#film/index.ts'
import type { Language } from '#urls.ts'
import type { ContentFile } from './files.ts'
import { parseCompetencies } from '../format/competencies.ts'
import { parseDilemma, type DilemmaText } from '../format/dilemma.ts'
import type { Written } from '../format/document.ts'
import { faults } from '../format/faults.ts'
import { parseGuide } from '../format/guide.ts'
import { parsePractice } from '../format/practice.ts'
import { collect, settle, type Parsed, type Problem } from '../format/problem.ts'
import { checkWords } from '../format/plainness.ts'
import { parseProcess } from '../format/process.ts'
import { readingsOf, type SourceReading } from '../format/readings.ts'
import type { Section } from '../format/sections.ts'
import { parseStory } from '../format/story.ts'
import type { CompetencyMap, Guide, Practice, Process, Story } from '../library.ts'
import { tiesOf, type Ties } from './ties.ts'

/** One text of the library, read and found good, and where it lies. */
export type Text = { file: ContentFile } & LeanText

/** What the house keeps of a text: what it shows and what other texts ask of it, plain values that can be written down. */
export type LeanText =
  | { kind: 'dilemma'; value: DilemmaText; ties: Ties }
  | { kind: 'guide'; value: Guide; ties: Ties }
  | { kind: 'practice'; value: Practice; ties: Ties }
  | { kind: 'process'; value: Process; ties: Ties }
  | { kind: 'story'; value: Story; ties: Ties }
  | { kind: 'competencies'; value: CompetencyMap; ties: Ties }
  | { kind: 'screenplay'; value: Screenplay }

/** A text as it was just read. Its sections and when its sources were read are for those who measure it, and are then let go. */
export type Reading = { text: LeanText; sections: readonly Section[]; sources: readonly SourceReading[] }

/** Reads a file by what it is; its id and language must be those of its place. */
export function readText(file: ContentFile, content: string): Parsed<Reading> {
  const { kind, path } = file
  switch (kind) {
    case 'dilemma':
      return written(file, parseDilemma(path, content), (value, ties) => ({ kind, value, ties }))
    case 'guide':
      return written(file, parseGuide(path, content), (value, ties) => ({ kind, value, ties }))
    case 'practice':
      return written(file, parsePractice(path, content), (value, ties) => ({ kind, value, ties }))
    case 'process':
      return written(file, parseProcess(path, content), (value, ties) => ({ kind, value, ties }))
    case 'story':
      return written(file, parseStory(path, content), (value, ties) => ({ kind, value, ties }))
    case 'competencies':
      return written(file, parseCompetencies(path, content), (value, ties) => ({ kind, value, ties }))
    case 'screenplay':
      return filmed(file, content)
  }
}

type Named = { id?: string; language: Language; translation_of?: { language: Language } | undefined }

function written<Value>(file: ContentFile, parsed: Parsed<Written<Value, Named>>, wrap: (value: Value, ties: Ties) => LeanText): Parsed<Reading> {
  if (!parsed.ok) return parsed
  const { value, fields, sections } = parsed.value
  const problems = misplaced(file, fields.id ?? file.slug, fields.language)
  return settle({ text: lean(wrap(value, tiesOf(parsed.value))), sections, sources: readingsOf(parsed.value) }, problems)
}

function filmed(file: ContentFile, content: string): Parsed<Reading> {
  const { screenplay, faults: found } = parseScreenplay(content)
  const { problems, report } = collect(file.path)
  problems.push(...found.map(({ line, column, message }) => ({ file: file.path, line, column, wrong: message, instead: '' })))
  checkWords(content, file.language, false, undefined, report)
  if (screenplay === undefined || problems.length > 0) return settle<Reading>(undefined, problems)
  return settle({ text: lean({ kind: 'screenplay', value: screenplay }), sections: [], sources: [] }, misplaced(file, screenplay.dilemma ?? '', screenplay.language))
}

function misplaced(file: ContentFile, id: string, language: Language): Problem[] {
  const at = { file: file.path, line: 1, column: undefined }
  return [
    ...(id === file.slug ? [] : [{ ...at, ...faults.wrongId(id, file.slug) }]),
    ...(language === file.language ? [] : [{ ...at, ...faults.wrongId(language, file.language) }]),
  ]
}

// Written down and read again: a string that was cut out of a file no longer holds the whole file in memory.
function lean(text: LeanText): LeanText {
  forgetPlaces(text.value)
  return JSON.parse(JSON.stringify(text))
}

function forgetPlaces(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if ('position' in value) value.position = undefined
  for (const inner of Object.values(value)) forgetPlaces(inner)
}
