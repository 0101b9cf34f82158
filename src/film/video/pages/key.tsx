import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Site } from '#platform/html/layout.tsx'
import { videosHref } from '../addresses.ts'
import { words as all } from '../words.ts'
import { LineField } from './fields.tsx'
import { Frame } from './frame.tsx'

/** The shut door: asks for the key, or says that there is none and how to set it. */
export function KeyPage({ site, isOn, problem }: { site: Site; isOn: boolean; problem?: string }) {
  const { title, off, door } = all[site.language]
  if (!isOn) return <Frame site={site} title={title} lead={off.text} />
  const problems = problem === undefined ? {} : { key: problem }
  return (
    <Frame site={site} title={title} lead={door.lead}>
      <ProblemSummary language={site.language} problems={problems} />
      <form method="post" action={videosHref(site.language, 'noegle')} class="entries">
        <LineField kind="password" name="key" label={door.key} problems={problems} isRequired />
        <p>
          <button class="button">{door.open}</button>
        </p>
      </form>
    </Frame>
  )
}
