import { parseScreenplay, type Screenplay } from '#film/index.ts'
import type { ContentFile } from './files.ts'
import { parseCompetencies, type CompetencyText } from '../format/competencies.ts'
import { parseDilemma, type DilemmaText } from '../format/dilemma.ts'
import { faults } from '../format/faults.ts'
import { parseGuide, type GuideText } from '../format/guide.ts'
import { parsePractice, type PracticeText } from '../format/practice.ts'
import { settle, type Parsed, type Problem } from '../format/problem.ts'
import { parseProcess, type ProcessText } from '../format/process.ts'

/** One text of the library, read and found good. */
export type Text = { file: ContentFile } & (
  | { kind: 'dilemma'; text: DilemmaText }
  | { kind: 'guide'; text: GuideText }
  | { kind: 'practice'; text: PracticeText }
  | { kind: 'process'; text: ProcessText }
  | { kind: 'competencies'; text: CompetencyText }
  | { kind: 'screenplay'; screenplay: Screenplay }
)

/** Reads a file by what it is; its id and language must be those of its place. */
export function readText(file: ContentFile, content: string): Parsed<Text> {
  const { kind, path } = file
  switch (kind) {
    case 'dilemma':
      return placed(file, parseDilemma(path, content), (text) => ({ file, kind, text }), (text) => [text.fields.id, text.fields.language])
    case 'guide':
      return placed(file, parseGuide(path, content), (text) => ({ file, kind, text }), (text) => [file.slug, text.fields.language])
    case 'practice':
      return placed(file, parsePractice(path, content), (text) => ({ file, kind, text }), (text) => [text.fields.id, text.fields.language])
    case 'process':
      return placed(file, parseProcess(path, content), (text) => ({ file, kind, text }), (text) => [text.fields.id, text.fields.language])
    case 'competencies':
      return placed(file, parseCompetencies(path, content), (text) => ({ file, kind, text }), (text) => [file.slug, text.value.language])
    case 'screenplay':
      return placed(file, readScreenplay(path, content), (screenplay) => ({ file, kind, screenplay }), (screenplay) => [screenplay.dilemma ?? '', screenplay.language])
  }
}

function readScreenplay(path: string, content: string): Parsed<Screenplay> {
  const { screenplay, faults: found } = parseScreenplay(content)
  return settle(screenplay, found.map(({ line, column, message }) => ({ file: path, line, column, wrong: message, instead: '' })))
}

function placed<Value>(file: ContentFile, parsed: Parsed<Value>, wrap: (value: Value) => Text, identify: (value: Value) => readonly [string, string]): Parsed<Text> {
  if (!parsed.ok) return parsed
  const [id, language] = identify(parsed.value)
  const problems: Problem[] = []
  const at = { file: file.path, line: 1, column: undefined }
  if (id !== file.slug) problems.push({ ...at, ...faults.wrongId(id, file.slug) })
  if (language !== file.language) problems.push({ ...at, ...faults.wrongId(language, file.language) })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: wrap(parsed.value), problems: [] }
}
