import type { Site } from '#platform/html/layout.tsx'
import { listInWords } from '#platform/words/danish.ts'
import { href, urls } from '#urls.ts'
import type { Competency, CompetencyMap, Edition } from '../../library.ts'
import { trainingOf } from '../../map/training.ts'
import { foreign } from '../parts/foreign.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

/** More than this is no list to choose from; the search has the rest. */
const most = 8

type TrainingProps = { site: Site; edition: Edition; map: CompetencyMap }

/** What trains each competency: the dilemmas, practices and processes that say so themselves. */
export function Training({ site, edition, map }: TrainingProps) {
  const words = all[site.language].training
  return (
    <section class="band sage no-print" aria-labelledby="p-traener">
      <div class="wrap two">
        <div>
          <h2 id="p-traener">{words.title}</h2>
          <p>{words.lead}</p>
          {map.areas.map(({ competencies }) => competencies.map((competency) => <Trained site={site} edition={edition} map={map} competency={competency} />))}
        </div>
        <div>
          <h2>{words.begin}</h2>
          <p>{words.beginText}</p>
          <p>
            <a class="button" href={href(site.language, urls.plan)}>
              {words.plan}
            </a>
          </p>
        </div>
      </div>
    </section>
  )
}

type Linked = { id: string; title: string; language: Site['language'] }

function Trained({ site, edition, map, competency: { id, label } }: TrainingProps & { competency: Competency }) {
  const words = all[site.language].training
  const { dilemmas, practices, processes } = trainingOf(edition, site.language, id)
  const kinds: readonly { name: string; texts: readonly Linked[]; to: (id: string) => string; kind: string }[] = [
    { name: words.dilemmas, texts: dilemmas, to: urls.dilemma, kind: 'dilemma' },
    { name: words.practices, texts: practices, to: urls.practice, kind: 'practice' },
    { name: words.processes, texts: processes, to: urls.process, kind: 'process' },
  ]
  const counts = [words.counts.dilemmas(dilemmas.length), words.counts.practices(practices.length), words.counts.processes(processes.length)]
  return (
    <details class="trained" id={`traener-${id}`}>
      <summary>
        <span lang={foreign(map.language, site.language)}>{label}</span> <span class="facts">{listInWords(site.language, counts)}</span>
      </summary>
      {kinds.map(({ name, texts, to, kind }) =>
        texts.length === 0 ? null : (
          <>
            <p>
              <b>{name}</b>
            </p>
            <ul class="points">
              {texts.slice(0, most).map((text) => (
                <li lang={foreign(text.language, site.language)}>
                  <a href={href(site.language, to(text.id))}>{text.title}</a>
                </li>
              ))}
            </ul>
            {texts.length <= most ? null : (
              <p>
                <a class="more-link" href={`${href(site.language, urls.search)}?slags=${kind}&kompetence=${id}`}>
                  {words.rest(texts.length)}
                </a>
              </p>
            )}
          </>
        ),
      )}
      {dilemmas.length > 0 ? null : <p>{words.none}</p>}
    </details>
  )
}
