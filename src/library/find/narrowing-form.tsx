import { words as shared } from '../words.ts'
import { parameters } from './narrowing.ts'
import type { Facet } from './piece.ts'
import { ids, type SearchProps } from './search-page.tsx'
import { words as all } from './words.ts'

const open = ['kinds', 'topics', 'minutes'] as const
const folded = ['roles', 'settings', 'competencies', 'law'] as const

/** By what the finds can be narrowed, with how many each choice would give. */
export function Narrowing({ site, edition, asked, finds }: SearchProps) {
  const words = all[site.language]
  const names = shared[site.language]
  const competencies = edition.competencies(site.language)?.areas.flatMap((area) => area.competencies) ?? []
  const labels: Record<Facet, Record<string, string>> = {
    kinds: words.kinds,
    topics: names.topics,
    minutes: words.minutes,
    roles: names.roles,
    settings: words.settings,
    competencies: Object.fromEntries(competencies.map(({ id, label }) => [id, label])),
    law: {},
  }
  const group = (facet: Facet) => (
    <fieldset>
      <legend>{words.facets[facet]}</legend>
      {finds.counts[facet].map(({ value, count }) => (
        <label class="tick">
          <input type="checkbox" form={ids.form} name={parameters[facet]} value={value} checked={asked.facets[facet].includes(value)} />
          {labels[facet][value] ?? value}
          <span class="num">{count}</span>
        </label>
      ))}
    </fieldset>
  )
  return (
    <div class="filters" id={ids.narrowing}>
      {open.filter((facet) => finds.counts[facet].length > 0).map(group)}
      {folded
        .filter((facet) => finds.counts[facet].length > 0)
        .map((facet) => (
          <details open={asked.facets[facet].length > 0}>
            <summary>{words.facets[facet]}</summary>
            {group(facet)}
          </details>
        ))}
      {Object.values(finds.counts).every((counts) => counts.length === 0) ? null : (
        <button class="button" form={ids.form}>
          {words.show}
        </button>
      )}
    </div>
  )
}
