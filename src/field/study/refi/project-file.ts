import { placeName } from '#library/index.ts'
import type { Language } from '#urls.ts'
import type { Code } from '../codes.ts'
import { passagesIn, settleRange, textOf, type Passage } from '../passages.ts'
import { sourceKinds, type Memo, type Source, type Study } from '../study.ts'
import { words } from '../words.ts'
import { codesElement } from './code-book.ts'
import { guidOf } from './guids.ts'
import { positionsIn } from './positions.ts'
import { documentOf, element, type Written } from './xml.ts'

/** All of a study that goes to another program. Whoever wrote what is not among it. */
export type Project = { study: Study; codes: readonly Code[]; sources: readonly Source[]; passages: readonly Passage[]; memos: readonly Memo[] }

/** The name that a source's file has within the package. */
export function sourceFileName(study: string, source: string): string {
  return `${guidOf(study, 'text', source)}.txt`
}

/**
 * The `project.qde` of a study by REFI-QDA 1.5: codes, plain text sources with their passages, memos as notes, a case for
 * each kind of source, and kind of place and year as variables. All is by one user without a name, and the only day that
 * it tells is the study's.
 */
export function projectFile(language: Language, project: Project): string {
  const { study, codes, sources, memos } = project
  const say = words[language].refi
  const user = guidOf(study.id, 'user')
  const began = `${study.day}T00:00:00Z`
  const by = { creatingUser: user, creationDateTime: began }
  const notesAbout = (kind: Memo['about']['kind'], id?: string) =>
    memos.flatMap(({ about, id: memo }) => (about.kind === kind && (about.kind === 'study' || about.id === id) ? element('NoteRef', { targetGUID: guidOf(study.id, 'memo', memo) }) : []))
  const attributes = {
    xmlns: 'urn:QDA-XML:project:1.0',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'urn:QDA-XML:project:1.0 http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd',
    name: study.title,
    origin: 'ErDuAware',
    creatingUserGUID: user,
    creationDateTime: began,
  }
  return documentOf(element('Project', attributes, [
    element('Users', {}, [element('User', { guid: user, name: say.user })]),
    codes.length === 0 ? undefined : element('CodeBook', {}, [codesElement(study.id, codes, ({ id }) => notesAbout('code', id))]),
    sources.length === 0 ? undefined : element('Variables', {}, (['place', 'year'] as const).map((one) => element('Variable', { guid: guidOf(study.id, 'variable', one), name: say[one], typeOfVariable: one === 'year' ? 'Integer' : 'Text' }))),
    sources.length === 0 ? undefined : element('Cases', {}, sourceKinds.flatMap(caseOf)),
    sources.length === 0 ? undefined : element('Sources', {}, sources.map(sourceElement)),
    memos.length === 0 ? undefined : element('Notes', {}, memos.map(noteElement)),
    study.about === '' ? undefined : element('Description', {}, [study.about]),
    ...notesAbout('study'),
  ]))

  function caseOf(kind: Source['kind']): Written[] {
    const own = sources.filter((source) => source.kind === kind)
    if (own.length === 0) return []
    return [element('Case', { guid: guidOf(study.id, 'case', kind), name: say.kinds[kind] }, own.map(({ id }) => element('SourceRef', { targetGUID: guidOf(study.id, 'source', id) })))]
  }

  function sourceElement(source: Source): Written {
    const position = positionsIn(source.text)
    const value = (one: 'place' | 'year', type: string, text: string) => element('VariableValue', {}, [element('VariableRef', { targetGUID: guidOf(study.id, 'variable', one) }), element(type, {}, [text])])
    return element('TextSource', { guid: guidOf(study.id, 'source', source.id), name: source.title || say.untitled, plainTextPath: `internal://${sourceFileName(study.id, source.id)}`, ...by }, [
      ...passagesIn(source.id, project.passages).flatMap((passage) => selection(source, passage, position)),
      ...notesAbout('source', source.id),
      value('place', 'TextValue', placeName(language, source.place)),
      value('year', 'IntegerValue', String(source.year)),
    ])
  }

  function selection(source: Source, passage: Passage, position: (offset: number) => number): Written[] {
    const range = settleRange(source.text, passage.start, passage.end)
    if (range === undefined) return []
    const codings = passage.codes.filter((id) => codes.some((code) => code.id === id))
    return [
      element('PlainTextSelection', { guid: guidOf(study.id, 'passage', passage.id), name: opening(textOf(source, range)), startPosition: String(position(range.start)), endPosition: String(position(range.end)), ...by }, [
        ...codings.map((id) => element('Coding', { guid: guidOf(study.id, 'coding', passage.id, id), ...by }, [element('CodeRef', { targetGUID: guidOf(study.id, 'code', id) })])),
        ...notesAbout('passage', passage.id),
      ]),
    ]
  }

  function noteElement({ id, title, text, day }: Memo): Written {
    return element('Note', { guid: guidOf(study.id, 'memo', id), name: title || say.untitled, creatingUser: user, creationDateTime: `${day}T00:00:00Z` }, [element('PlainTextContent', {}, [text])])
  }
}

function opening(text: string): string {
  const letters = [...text.replaceAll('\n', ' ')]
  return letters.length <= 80 ? letters.join('') : `${letters.slice(0, 79).join('')}…`
}
