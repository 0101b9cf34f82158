import type { Child } from 'hono/jsx'
import { Document, type Site } from '#platform/html/layout.tsx'
import { Mark } from '#platform/html/mark/mark.tsx'
import { words as frame } from '#platform/html/words.ts'
import { href, urls } from '#urls.ts'
import type { Organisation } from '../../organisation/organisations.ts'
import { words as people } from '../../words.ts'
import { words as all } from '../words.ts'

type DoorFrameProps = {
  site: Site
  title: string
  lead?: string | undefined
  /** Whose door it is; none while nobody has chosen. */
  organisation?: Pick<Organisation, 'slug' | 'name' | 'isMadeUp'> | undefined
  scripts?: readonly string[]
  head?: Child
  children?: Child
}

/** A page before somebody is signed in: narrow, with the organisation's name above it and the way to its open pages below. */
export function DoorFrame({ site, title, lead, organisation, scripts = [], head, children }: DoorFrameProps) {
  const { language } = site
  const words = all[language].frame
  return (
    <Document site={site} title={`${title} · ${organisation?.name ?? 'ErDuAware'}`} style="inside" scripts={scripts} head={head}>
      <a class="skip" href="#indhold">
        {frame[language].skip}
      </a>
      <header class="top wrap">
        <a class="name" href={href(language, organisation === undefined ? urls.front : urls.organisation(organisation.slug))}>
          <Mark /> {organisation?.name ?? 'ErDuAware'}
        </a>
      </header>
      {organisation?.isMadeUp ? <p class="made-up wrap">{people[language].inside.madeUp}</p> : null}
      <main id="indhold" class="wrap door" tabindex={-1}>
        <h1>{title}</h1>
        {lead === undefined ? null : <p class="lead">{lead}</p>}
        {children}
      </main>
      <footer class="wrap door-foot">
        <ul>
          {organisation === undefined ? null : (
            <>
              <li>
                <a href={href(language, urls.organisationPrivacy(organisation.slug))}>{words.privacy}</a>
              </li>
              <li>
                <a href={href(language, urls.organisationAccessibility(organisation.slug))}>{words.accessibility}</a>
              </li>
            </>
          )}
          <li>
            <a href={href(language, urls.front)}>{words.front}</a>
          </li>
        </ul>
      </footer>
    </Document>
  )
}
