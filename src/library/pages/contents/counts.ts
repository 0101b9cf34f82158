import { languages, type Language } from '#urls.ts'
import { roles, type settings } from '../../format/vocabulary.ts'
import type { Edition, LawSource } from '../../library.ts'

/** What an edition holds, counted: each text once, in whatever language it was written in. */
export type Counts = {
  kinds: Readonly<Record<'dilemmas' | 'practices' | 'processes' | 'stories', number>>
  /** How the kinds that can be derived came about. */
  origins: Readonly<Record<'dilemmas' | 'practices' | 'processes', { found: number; derived: number }>>
  /** Texts that say something of the law, and how many of them a lawyer has reviewed. */
  reviewed: { of: number; count: number }
  /** References to sources of law in those texts, by how far the source was read. */
  marks: Readonly<Record<LawSource['mark'], number>>
  settings: Readonly<Record<(typeof settings)[number], number>>
  roles: readonly { role: (typeof roles)[number]; dilemmas: number; practices: number }[]
  processes: { tried: number; untested: number }
  translations: readonly { language: Language; dilemmas: number; practices: number; processes: number; stories: number }[]
}

/** Counts an edition; nothing is written down that could grow old. */
export function countsOf(edition: Edition): Counts {
  const [first] = languages
  const dilemmas = edition.dilemmas(first)
  const practices = edition.practices(first)
  const processes = edition.processes(first)
  const lawful = [...dilemmas, ...practices]
  const marked = (mark: LawSource['mark']) => lawful.reduce((sum, { law }) => sum + law.filter((source) => source.mark === mark).length, 0)
  return {
    kinds: { dilemmas: dilemmas.length, practices: practices.length, processes: processes.length, stories: edition.stories(first).length },
    origins: {
      dilemmas: split(dilemmas.map(({ provenance }) => provenance.kind === 'derived')),
      practices: split(practices.map(({ isDerived }) => isDerived)),
      processes: split(processes.map(({ isDerived }) => isDerived)),
    },
    reviewed: { of: lawful.length, count: lawful.filter(({ review }) => review !== undefined).length },
    marks: { seen: marked('seen'), known: marked('known'), unsure: marked('unsure') },
    settings: {
      'citizen-contact': dilemmas.filter(({ setting }) => setting === 'citizen-contact').length,
      'access-administration': dilemmas.filter(({ setting }) => setting === 'access-administration').length,
    },
    roles: roles.flatMap((role) => {
      const has = (text: { roles: readonly string[] }) => text.roles.includes(role)
      const row = { role, dilemmas: dilemmas.filter(has).length, practices: practices.filter(has).length }
      return row.dilemmas + row.practices === 0 ? [] : [row]
    }),
    processes: { tried: processes.filter(({ status }) => status !== 'untested').length, untested: processes.filter(({ status }) => status === 'untested').length },
    translations: languages.map((language) => ({
      language,
      dilemmas: written(edition.dilemmas(language), language),
      practices: written(edition.practices(language), language),
      processes: written(edition.processes(language), language),
      stories: written(edition.stories(language), language),
    })),
  }
}

function split(derived: readonly boolean[]): { found: number; derived: number } {
  const count = derived.filter(Boolean).length
  return { found: derived.length - count, derived: count }
}

function written(texts: readonly { language: Language }[], language: Language): number {
  return texts.filter((text) => text.language === language).length
}
