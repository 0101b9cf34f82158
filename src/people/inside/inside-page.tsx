import type { Child } from 'hono/jsx'
import { Document, type Site } from '#platform/html/layout.tsx'
import { Mark } from '#platform/html/mark/mark.tsx'
import { words as frame } from '#platform/html/words.ts'
import { href, urls } from '#urls.ts'
import { holds, type Actor, type Role } from '../organisation/roles.ts'
import { words as all, type Words } from '../words.ts'

type InsidePageProps = {
  site: Site
  actor: Actor
  title: string
  /** The address of this page without language, for the menu. */
  path: string
  scripts?: readonly string[]
  children?: Child
}

/** Who finds what in the menu; the routes ask again. */
const entries: readonly { path: string; label: keyof Words['inside']; roles: readonly Role[] }[] = [
  { path: urls.inside, label: 'start', roles: [] },
  { path: urls.insideReports, label: 'reports', roles: ['coordinator', 'editor'] },
  { path: urls.insideTeams, label: 'teams', roles: ['facilitator', 'leader', 'coordinator', 'med'] },
  { path: urls.insideStudies, label: 'studies', roles: ['coordinator', 'editor'] },
  { path: urls.insideEditing, label: 'editing', roles: ['editor', 'coordinator'] },
  { path: urls.insideReview, label: 'review', roles: ['reviewer', 'editor'] },
  { path: urls.insideExchange, label: 'exchange', roles: ['editor', 'coordinator'] },
  { path: urls.insideUnits, label: 'units', roles: ['administrator', 'coordinator'] },
  { path: urls.insidePersons, label: 'persons', roles: ['administrator'] },
  { path: urls.insideOrganisation, label: 'organisation', roles: ['administrator', 'coordinator'] },
  { path: urls.insideSelf, label: 'self', roles: [] },
]

/** A page for whoever is signed in, with the menu of what they do; a made-up organisation says so on each. */
export function InsidePage({ site, actor, title, path, scripts, children }: InsidePageProps) {
  const { language } = site
  const words = all[language].inside
  return (
    <Document site={site} title={`${title} · ${actor.organisation.name}`} style="inside" {...(scripts === undefined ? {} : { scripts })}>
      <a class="skip" href="#indhold">
        {frame[language].skip}
      </a>
      <header class="top wrap inside-top">
        <a class="name" href={href(language, urls.inside)}>
          <Mark /> {actor.organisation.name}
        </a>
        <p class="inside-who">
          {actor.name}
          <a href={href(language, urls.organisation(actor.organisation.slug))}>{words.public}</a>
        </p>
      </header>
      {actor.organisation.isMadeUp ? <p class="made-up wrap">{words.madeUp}</p> : null}
      <div class="inside wrap">
        <nav aria-label={words.menu}>
          <ul>
            {entries
              .filter(({ roles }) => roles.length === 0 || holds(actor, ...roles))
              .map((entry) => (
                <li>
                  <a href={href(language, entry.path)} aria-current={path === entry.path ? 'page' : entry.path !== urls.inside && path.startsWith(`${entry.path}/`) ? 'true' : undefined}>
                    {words[entry.label]}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        <main id="indhold" tabindex={-1}>
          {children}
        </main>
      </div>
    </Document>
  )
}
