import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Edition } from '../../library.ts'
import { words as shared } from '../../words.ts'
import { foreign } from '../parts/foreign.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

/** All good practice, and the processes for when twenty minutes are not enough. */
export function PracticesPage({ site, edition }: { site: Site; edition: Edition }) {
  const { language } = site
  const words = all[language]
  const names = shared[language]
  return (
    <SitePage site={site} title={words.title} path={urls.practices} description={words.lead}>
      <div class="wrap">
        <div class="page-head">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <ul class="texts">
          {edition.practices(language).map((practice) => (
            <li>
              <div lang={foreign(practice.language, language)}>
                <h2>
                  <a href={href(language, urls.practice(practice.id))}>{practice.title}</a>
                </h2>
                <p>{practice.summary}</p>
              </div>
              <p class="facts">
                <span class="tag">{names.levers[practice.lever]}</span>
                <span>{words.begin(practice.startMinutes)}</span>
                {practice.isDerived ? <span>{names.derived}</span> : null}
                {practice.language === language ? null : <span>{names.inDanish.tag}</span>}
              </p>
            </li>
          ))}
        </ul>
        <p class="aside-line">{words.count}</p>
      </div>
      <section class="band sage" aria-labelledby="p-forloeb">
        <div class="wrap two">
          <div>
            <h2 id="p-forloeb">{words.processes.title}</h2>
            <p>{words.processes.lead}</p>
            <ul class="texts">
              {edition.processes(language).map((process) => (
                <li>
                  <div lang={foreign(process.language, language)}>
                    <h3>
                      <a href={href(language, urls.process(process.id))}>{process.title}</a>
                    </h3>
                    <p>{process.summary}</p>
                  </div>
                  <p class="facts">
                    <span>{words.process(process.minutes, process.people.from, process.people.to)}</span>
                    <span>{process.status === 'untested' ? names.untested : names.tried(process.status.teams)}</span>
                  </p>
                </li>
              ))}
            </ul>
            <p>
              <a class="more-link" href={href(language, urls.processes)}>
                {words.processes.all}
              </a>
            </p>
          </div>
          <div>
            <h2>{words.inDilemmas.title}</h2>
            <p>{words.inDilemmas.text}</p>
            <p>
              <a class="button quiet" href={href(language, urls.dilemmas)}>
                {words.inDilemmas.link}
              </a>
            </p>
          </div>
        </div>
      </section>
    </SitePage>
  )
}
