import type { Language } from '#urls.ts'
import type { Prose } from '../library.ts'
import { faults } from './faults.ts'
import { isNotice } from './lists.ts'
import { lineOf, wordsOf } from './markdown.ts'
import { phrases } from './phrases.ts'
import type { Report } from './problem.ts'

type Place = { label: string; line: number; nodes: Prose }

/**
 * The text of a section about law without its banner, which the page sets itself. Reports when the banner is missing
 * though no lawyer has read the rules, or is there though one has.
 */
export function withoutBanner(place: Place | undefined, isReviewed: boolean, language: Language, report: Report): Prose {
  if (place === undefined) return []
  const { banner } = phrases[language]
  const [first, ...rest] = place.nodes
  const has = first !== undefined && isNotice(first) && wordsOf(first).includes(banner)
  if (has && isReviewed) report(lineOf(first), faults.bannerAfterReview())
  if (!has && !isReviewed) report(place.line, faults.noBanner(place.label, banner))
  return has || isNotice(first) ? rest : place.nodes
}
