import type { Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import { InsidePage } from '../../inside/inside-page.tsx'
import type { Actor } from '../../organisation/roles.ts'
import { words as people } from '../../words.ts'
import { words as all } from '../words.ts'

/** Where somebody lands: who they are here, and what waits for them. */
export function StartPage({ site, actor, waiting }: { site: Site; actor: Actor; waiting: readonly { text: string; href: string }[] }) {
  const { language } = site
  const words = all[language].start
  const functions = actor.held.map((held) => (held.role === 'reviewer' ? `${people[language].roles.reviewer} (${held.seat})` : people[language].roles[held.role]))
  return (
    <InsidePage site={site} actor={actor} title={people[language].inside.start} path={urls.inside}>
      <h1>{words.greeting(actor.name)}</h1>
      {functions.length === 0 ? (
        <p class="lead">{words.noFunction}</p>
      ) : (
        <ul class="functions" aria-label={words.functions}>
          {functions.map((name) => (
            <li class="tag">{name}</li>
          ))}
        </ul>
      )}
      <section aria-labelledby="venter">
        <h2 id="venter">{words.waiting}</h2>
        {waiting.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <ul class="waiting">
            {waiting.map((one) => (
              <li>
                <a href={one.href}>{one.text}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
      <p>
        <a href={href(language, urls.insideSelf)}>{words.self}</a>
      </p>
    </InsidePage>
  )
}
