import type { Site } from '#platform/html/layout.tsx'
import type { Organisation } from '../../organisation/organisations.ts'
import { words as all } from '../words.ts'
import { DoorFrame } from './door-frame.tsx'

/** The way to the issuer: at once, and as a link. A form may lead nowhere but here (our own policy), so a page leads on. */
export function GoOnPage({ site, organisation, name, to }: { site: Site; organisation: Pick<Organisation, 'slug' | 'name' | 'isMadeUp'>; name: string; to: string }) {
  const words = all[site.language].goOn
  return (
    <DoorFrame site={site} title={words.title(name)} lead={words.lead} organisation={organisation} head={<meta http-equiv="refresh" content={`0; url=${to}`} />}>
      <p>
        <a class="button" href={to} rel="noreferrer">
          {words.go(name)}
        </a>
      </p>
    </DoorFrame>
  )
}
