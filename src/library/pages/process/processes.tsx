import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Edition, Process } from '../../library.ts'
import { words as shared } from '../../words.ts'
import { foreign } from '../parts/foreign.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

/** All processes, each with how far it has been tried, which for most is not at all. */
export function ProcessesPage({ site, edition }: { site: Site; edition: Edition }) {
  const words = all[site.language].list
  const processes = edition.processes(site.language)
  return (
    <SitePage site={site} title={words.title} path={urls.processes} description={words.lead}>
      <div class="wrap">
        <div class="page-head">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
          <p>{words.tried(processes.filter(({ status }) => status !== 'untested').length, processes.length)}</p>
        </div>
        <ul class="texts">
          {processes.map((process) => (
            <Entry site={site} process={process} />
          ))}
        </ul>
        <p class="aside-line">
          <a class="button" href={href(site.language, urls.plan)}>
            {words.plan}
          </a>
        </p>
      </div>
      <section class="band sage" aria-labelledby="p-proevet">
        <div class="wrap">
          <h2 id="p-proevet">{words.report.title}</h2>
          <p>{words.report.text}</p>
        </div>
      </section>
    </SitePage>
  )
}

function Entry({ site: { language }, process }: { site: Site; process: Process }) {
  const names = shared[language]
  return (
    <li>
      <div lang={foreign(process.language, language)}>
        <h2>
          <a href={href(language, urls.process(process.id))}>{process.title}</a>
        </h2>
        <p>{process.summary}</p>
      </div>
      <p class="facts">
        <Tried process={process} language={language} />
        <span>{names.minutes(process.minutes)}</span>
        <span>{all[language].people(process.people.from, process.people.to)}</span>
        {process.language === language ? null : <span>{names.inDanish.tag}</span>}
      </p>
    </li>
  )
}

/** How far a process has been tried; it stands first wherever a process stands. */
export function Tried({ process: { status }, language }: { process: Process; language: Site['language'] }) {
  return <span class="tag">{status === 'untested' ? shared[language].untested : shared[language].tried(status.teams)}</span>
}
