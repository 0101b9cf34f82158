import { phrases, pictureLights, picturePlaces, pictureThings, vocabulary } from '#library/index.ts'
import type { Language } from '#urls.ts'
import type { Kind } from '../pieces.ts'

/** Where the names of a closed list's words are found. */
export type Names = 'settings' | 'places' | 'roles' | 'themes' | 'levers' | 'med' | 'status' | 'audiences' | 'provenance' | 'license' | 'lights' | 'picturePlaces' | 'things'

/** A field of the form. `path` leads into the front matter; what stands in a section is called by the section's name. */
export type Entry =
  | { look: 'line' | 'number' | 'ids' | 'day' | 'flag'; path: string; isOptional?: true }
  | { look: 'text'; path: string; isOptional?: true }
  | { look: 'one' | 'many'; path: string; values: readonly string[]; names: Names; isOptional?: true }
  | { look: 'section'; section: string; label?: string; rows: number }
  | { look: 'list'; section: string }
  | { look: 'rows'; rows: RowKind }

/** Rows of which each stands in the front matter and in the text: it has an id that both share. */
export type RowKind = 'goods' | 'choices' | 'perspectives' | 'levers' | 'law'

export type Group = { name: string; entries: readonly Entry[] }

const one = (path: string, values: readonly string[], names: Names, isOptional?: true): Entry => ({ look: 'one', path, values, names, ...(isOptional === undefined ? {} : { isOptional }) })
const many = (path: string, values: readonly string[], names: Names): Entry => ({ look: 'many', path, values, names })
const { settings, places, roles, themes, leverKinds, audiences } = vocabulary

const title: readonly Entry[] = [{ look: 'line', path: 'title' }, { look: 'text', path: 'summary' }]
const provenance: readonly Entry[] = [
  one('provenance.kind', ['found', 'derived'], 'provenance'),
  { look: 'text', path: 'provenance.source', isOptional: true },
  { look: 'line', path: 'provenance.url', isOptional: true },
  { look: 'text', path: 'provenance.found', isOptional: true },
  { look: 'text', path: 'provenance.ours' },
]
const license = one('license', ['CC-BY-4.0', 'CC0-1.0'], 'license')
const competencies: Entry = { look: 'ids', path: 'competencies' }

/** The form of a kind of text, group by group in the order in which one writes. */
export function shapeOf(kind: Kind, language: Language): readonly Group[] {
  switch (kind) {
    case 'dilemma':
      return dilemma
    case 'practice':
      return [
        { name: 'title', entries: title },
        { name: 'sections', entries: sections(phrases[language].practice) },
        { name: 'sources', entries: [{ look: 'rows', rows: 'law' }, ...provenance] },
        {
          name: 'belongs',
          entries: [one('setting', settings, 'settings'), one('lever', leverKinds, 'levers'), many('supported_by', leverKinds, 'levers'), { look: 'line', path: 'owner' }, { look: 'line', path: 'decides' }, one('med', ['yes', 'no', 'depends'], 'med'), { look: 'number', path: 'start_minutes' }, many('roles', roles, 'roles'), many('themes', themes, 'themes'), competencies, { look: 'ids', path: 'dilemmas' }, license],
        },
      ]
    case 'process':
      return [
        { name: 'title', entries: title },
        { name: 'sections', entries: [{ look: 'section', section: 'intro', rows: 2 }, ...sections(phrases[language].process)] },
        { name: 'sources', entries: provenance },
        {
          name: 'belongs',
          entries: [many('setting', settings, 'settings'), many('for', audiences, 'audiences'), { look: 'number', path: 'people.from' }, { look: 'number', path: 'people.to' }, { look: 'number', path: 'minutes' }, one('status', ['untested', 'tried'], 'status'), { look: 'ids', path: 'materials' }, competencies, { look: 'ids', path: 'dilemmas' }, license],
        },
      ]
    case 'story':
      return [
        { name: 'title', entries: title },
        { name: 'sections', entries: sections(phrases[language].story) },
        {
          name: 'consent',
          entries: [{ look: 'number', path: 'year' }, { look: 'line', path: 'told_by' }, { look: 'line', path: 'workplace', isOptional: true }, { look: 'day', path: 'consent.day' }, { look: 'line', path: 'consent.leader' }, { look: 'flag', path: 'consent.named' }],
        },
        {
          name: 'belongs',
          entries: [one('setting', settings, 'settings'), one('place', places, 'places'), many('themes', themes, 'themes'), competencies, { look: 'ids', path: 'dilemmas' }, { look: 'ids', path: 'practices' }, { look: 'ids', path: 'processes' }, license],
        },
      ]
  }
}

const dilemma: readonly Group[] = [
  { name: 'title', entries: title },
  { name: 'scene', entries: [{ look: 'section', section: 'scene', rows: 14 }] },
  { name: 'goods', entries: [{ look: 'rows', rows: 'goods' }] },
  { name: 'choices', entries: [{ look: 'section', section: 'choices', rows: 2 }, { look: 'rows', rows: 'choices' }] },
  { name: 'law', entries: [{ look: 'section', section: 'law.before', rows: 3 }, { look: 'section', section: 'law.after', rows: 3 }, { look: 'section', section: 'rules', rows: 7 }, { look: 'rows', rows: 'law' }] },
  { name: 'perspectives', entries: [{ look: 'section', section: 'perspectives', rows: 2 }, { look: 'rows', rows: 'perspectives' }] },
  { name: 'questions', entries: [{ look: 'list', section: 'questions' }] },
  { name: 'practices', entries: [{ look: 'list', section: 'practices' }] },
  { name: 'levers', entries: [{ look: 'section', section: 'levers', rows: 2 }, { look: 'rows', rows: 'levers' }] },
  { name: 'sources', entries: [...provenance, { look: 'section', section: 'origin', rows: 6 }] },
  {
    name: 'belongs',
    entries: [
      one('setting', settings, 'settings'),
      one('place', places, 'places'),
      { look: 'number', path: 'minutes' },
      many('roles', roles, 'roles'),
      many('themes', themes, 'themes'),
      competencies,
      { look: 'line', path: 'group' },
      { look: 'ids', path: 'practices' },
      { look: 'ids', path: 'processes' },
      license,
    ],
  },
  {
    name: 'picture',
    entries: [one('picture.place', picturePlaces, 'picturePlaces', true), one('picture.light', pictureLights, 'lights', true), many('picture.things', pictureThings, 'things'), one('picture.tells', pictureThings, 'things', true)],
  },
]

function sections(labels: readonly string[]): Entry[] {
  return labels.map((label, index) => ({ look: 'section', section: `afsnit-${index}`, label, rows: 5 }))
}
