import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Edition } from '../../library.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

type HowProps = { site: Site; edition: Edition }

/** The twenty minutes, minute by minute, and the other ways of holding a dialogue. */
export function HowPage({ site, edition }: HowProps) {
  const words = all[site.language]
  return (
    <SitePage site={site} title={words.title} path={urls.how} description={words.lead}>
      <div class="wrap">
        <div class="page-head">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <Course words={words.course} />
      </div>
      <section class="band sage">
        <div class="wrap two">
          <div>
            <h2>{words.need.title}</h2>
            <ul class="points">
              {words.need.items.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
            <p>
              <a class="button" href={href(site.language, urls.start)}>
                {words.need.hold}
              </a>
            </p>
          </div>
          <div>
            <h2>{words.leader.title}</h2>
            <p>{words.leader.text}</p>
          </div>
        </div>
      </section>
      <Ways site={site} edition={edition} />
      <div class="wrap ending">
        <section class="source">
          <h2>{words.real.title}</h2>
          <p>{words.real.text}</p>
        </section>
      </div>
    </SitePage>
  )
}

function Course({ words }: { words: (typeof da)['course'] }) {
  return (
    <section aria-labelledby="p-minutter">
      <h2 id="p-minutter">{words.title}</h2>
      <table class="course">
        <thead>
          <tr>
            <th scope="col">{words.time}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.screen}</th>
            <th scope="col">{words.phone}</th>
          </tr>
        </thead>
        <tbody>
          {words.rows.map(({ time, what, screen, phone }) => (
            <tr>
              <th scope="row" class="num">
                {time}
              </th>
              <td>{what}</td>
              <td data-label={words.screen}>{screen}</td>
              <td data-label={words.phone}>{phone}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Ways({ site, edition }: HowProps) {
  const words = all[site.language].ways
  const [first] = edition.dilemmas(site.language)
  return (
    <section class="band" aria-labelledby="p-maader">
      <div class="wrap">
        <h2 id="p-maader">{words.title}</h2>
        <p class="lead">{words.lead}</p>
        <dl class="panes">
          {words.items.map(({ title, text }) => (
            <div>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {first === undefined ? null : (
          <p>
            <a class="button quiet" href={href(site.language, urls.dilemmaSheet(first.id))}>
              {words.sheet}
            </a>
          </p>
        )}
      </div>
    </section>
  )
}
