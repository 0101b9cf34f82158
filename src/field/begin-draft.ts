import { libraryWords, vocabulary } from '#library/index.ts'
import type { Language } from '#urls.ts'
import { words } from './words.ts'
import type { Report } from './report/report.ts'

/** What a draft begins with when it is made from a report: its text, and where it was found, without a person. */
export function draftOf(report: Report): { language: Language; title: string; scene: string; madeBy: string; provenance: { kind: 'found'; source: string; found: string; ours: string } } {
  const { draft } = words[report.language]
  const place = vocabulary.places.find((one) => one === report.place)
  const where = place === undefined ? '' : libraryWords[report.language].places[place]
  const scene = [report.happened, report.goods === '' ? '' : draft.goods(report.goods), report.helped === '' ? '' : draft.helped(report.helped)].filter((text) => text !== '').join('\n\n')
  return { language: report.language, title: draft.title, scene, madeBy: draft.madeBy, provenance: { kind: 'found', source: draft.source(where, report.receivedOn.slice(0, 4)), found: draft.found, ours: draft.ours } }
}
