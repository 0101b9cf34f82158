import { SitePage, type Site } from '#platform/html/layout.tsx'
import { actions, ambiences, colours, effects, fixtures, moods, places, props, roles, shots, times, traits, weathers, type Words } from '../screenplay/vocabulary/index.ts'
import { addresses, workshopHref } from './addresses.ts'
import { words as all } from './words.ts'

const lists = { actions, props, fixtures, moods, places, times, weathers, shots, effects, ambiences, roles, traits, colours } satisfies Record<string, Readonly<Record<string, Words>>>

/** How a screenplay is written, and every word that can be drawn. */
export function GuidePage({ site }: { site: Site }) {
  const words = all[site.language].guide
  const kinds = Object.entries(lists).flatMap(([kind, entries]) => (isKind(kind) ? [{ heading: words.kinds[kind], entries: Object.values<Words>(entries) }] : []))
  return (
    <SitePage site={site} title={words.title} path={addresses.words} description={words.lead}>
      <link rel="stylesheet" href={site.assets.href('workshop.css')} />
      <div class="wrap workshop-guide">
        <div class="page-head">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
          <p>
            <a href={workshopHref(site.language)}>{words.back}</a>
          </p>
        </div>
        <h2>{words.whole}</h2>
        <pre>{words.sample}</pre>
        <h2>{words.words}</h2>
        <p>{words.intro}</p>
        <div class="kinds">
          {kinds.map(({ heading, entries }) => (
            <section>
              <h3>{heading}</h3>
              <ul>
                {entries.map((entry) => (
                  <li>{entry[site.language].map(shown).join(' · ')}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </SitePage>
  )
}

function isKind(kind: string): kind is keyof typeof lists {
  return kind in lists
}

function shown(pattern: string): string {
  return pattern.replaceAll(/\{\w+\}/g, '…')
}
