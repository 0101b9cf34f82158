import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import { words as shared } from '../../words.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

/** What management cannot see, on one sheet of A4 that can be laid on a table. */
export function CommitteePage({ site }: { site: Site }) {
  const words = all[site.language]
  return (
    <SitePage site={site} title={words.short} path={urls.committee} description={words.lead}>
      <article class="wrap one-sheet">
        <div class="page-head">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <div class="one-sheet-panes">
          <List title={words.never.title} items={words.never.items} />
          <section>
            <h2>{words.seen.title}</h2>
            <dl>
              {words.seen.rows.map(({ what, who }) => (
                <div>
                  <dt>{what}</dt>
                  <dd>{who}</dd>
                </div>
              ))}
            </dl>
          </section>
          <List title={words.shown.title} items={words.shown.items} />
          <List title={words.cannot.title} items={words.cannot.items} />
          <List title={words.ask.title} items={words.ask.items} />
        </div>
        <p>{words.survey}</p>
        <p class="facts no-print">
          <a href={href(site.language, urls.promise)}>{words.whole}</a>
          <span>{shared[site.language].print}</span>
        </p>
      </article>
    </SitePage>
  )
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="points">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </section>
  )
}
