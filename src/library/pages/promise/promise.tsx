import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

/** What is promised of a dialogue, what is shown, and what cannot be promised. */
export function PromisePage({ site }: { site: Site }) {
  const words = all[site.language]
  return (
    <SitePage site={site} title={words.title} path={urls.promise} description={words.lead}>
      <div class="wrap">
        <div class="page-head">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <section aria-labelledby="p-lover">
          <h2 id="p-lover">{words.promise.title}</h2>
          <dl class="panes">
            {words.promise.items.map(({ title, text }) => (
              <div>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <section class="night-band" aria-labelledby="p-ikke">
        <div class="wrap">
          <h2 id="p-ikke">{words.cannot.title}</h2>
          <dl class="claims columns">
            {words.cannot.items.map(({ title, text }) => (
              <div>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      </section>
      <div class="wrap">
        <ShownTable words={words.table} />
        <p class="facts ending-links">
          <a href={href(site.language, urls.committee)}>{words.more.committee}</a>
          <a href={href(site.language, urls.how)}>{words.more.how}</a>
        </p>
      </div>
    </SitePage>
  )
}

/** What is shown at how many answers. */
function ShownTable({ words }: { words: (typeof da)['table'] }) {
  return (
    <section class="shown-table" aria-labelledby="p-vist">
      <h2 id="p-vist">{words.title}</h2>
      <p>{words.lead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.answers}</th>
            <th scope="col">{words.shown}</th>
          </tr>
        </thead>
        <tbody>
          {words.rows.map(({ answers, shown }) => (
            <tr>
              <th scope="row" class="num">
                {answers}
              </th>
              <td>{shown}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{words.hands}</p>
    </section>
  )
}
