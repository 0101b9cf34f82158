import type { Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Dilemma } from '../../library.ts'
import { words as shared } from '../../words.ts'
import { countFor, facets, optionsOf, type Facet, type Wanted } from './finding.ts'
import type { da } from './words.da.ts'

type FiltersProps = { site: Site; dilemmas: readonly Dilemma[]; wanted: Wanted; words: typeof da }

/** The form that finds; it is a plain GET, so a find can be bookmarked and sent on. */
export function Filters({ site, dilemmas, wanted, words }: FiltersProps) {
  const labels: Record<Facet, Record<string, string>> = { ...shared[site.language], minutes: words.lengths }
  const group = (facet: Facet) => (
    <fieldset>
      <legend>{words.facets[facet]}</legend>
      {optionsOf(dilemmas, facet).map((value) => (
        <label class="tick">
          <input type="checkbox" name={facets[facet]} value={value} checked={wanted[facet].some((one) => one === value)} />
          {labels[facet][value] ?? value}
          <span class="num">{countFor(dilemmas, wanted, facet, value)}</span>
        </label>
      ))}
    </fieldset>
  )
  return (
    <form class="filters" action={href(site.language, urls.dilemmas)} role="search" aria-label={words.search}>
      {group('places')}
      {group('topics')}
      {group('minutes')}
      <details open={wanted.roles.length > 0}>
        <summary>{words.facets.roles}</summary>
        {group('roles')}
      </details>
      <button class="button">{words.show}</button>
    </form>
  )
}
