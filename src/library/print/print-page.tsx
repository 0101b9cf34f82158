import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Dilemma, Edition } from '../library.ts'
import { words as shared } from '../words.ts'
import { dilemmasAbout, papers, topicsWithDilemmas } from './prints.ts'
import { words as all } from './words.ts'

/** Everything that can be printed, in one list. */
export function PrintPage({ site, edition }: { site: Site; edition: Edition }) {
  const words = all[site.language]
  const dilemmas = edition.dilemmas(site.language)
  return (
    <SitePage site={site} title={words.title} path={urls.print} description={words.lead}>
      <div class="wrap">
        <div class="page-head">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
          <p>{words.made}</p>
        </div>
        <div class="read-sections">
          <Cards site={site} dilemmas={dilemmas} />
          <Posters site={site} dilemmas={dilemmas} />
          <ByDilemma site={site} dilemmas={dilemmas} />
          <section>
            <h2>{words.book.title}</h2>
            <div class="prose">
              <p>{words.book.lead}</p>
              <p>
                <PdfLink site={site} to={urls.printBook} label={words.book.one} />
              </p>
            </div>
          </section>
        </div>
      </div>
    </SitePage>
  )
}

type PartProps = { site: Site; dilemmas: readonly Dilemma[] }

function Cards({ site, dilemmas }: PartProps) {
  const words = all[site.language].cards
  const { topics } = shared[site.language]
  if (dilemmas.length === 0) return <></>
  return (
    <section>
      <h2>{words.title}</h2>
      <div class="prose">
        <p>{words.lead}</p>
        <p>{words.how}</p>
        <ul>
          <li>
            <PdfLink site={site} to={urls.printCards} label={words.all} /> ({words.count(dilemmas.length)})
          </li>
          {topicsWithDilemmas(dilemmas).map((topic) => (
            <li>
              <PdfLink site={site} to={urls.printTopic(topic, 'kort')} label={topics[topic]} of={words.title} /> ({words.count(dilemmasAbout(dilemmas, topic).length)})
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function Posters({ site, dilemmas }: PartProps) {
  const words = all[site.language].posters
  const { topics } = shared[site.language]
  return (
    <section>
      <h2>{words.title}</h2>
      <div class="prose">
        <p>{words.lead}</p>
        <ul>
          {topicsWithDilemmas(dilemmas).map((topic) => (
            <li>
              {topics[topic]}:{' '}
              {papers.map((paper, index) => (
                <>
                  {index === 0 ? null : ', '}
                  <PdfLink site={site} to={urls.printTopic(topic, `plakat-${paper}`)} label={paper.toUpperCase()} of={topics[topic]} />
                </>
              ))}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function ByDilemma({ site, dilemmas }: PartProps) {
  const { scripts, cards } = all[site.language]
  return (
    <section>
      <h2>{scripts.title}</h2>
      <div class="prose">
        <p>{scripts.lead}</p>
        <ul>
          {dilemmas.map(({ id, title, guide, language }) => (
            <li id={id}>
              <span lang={language === site.language ? undefined : language}>{title}</span>:{' '}
              {guide === undefined ? null : (
                <>
                  <PdfLink site={site} to={urls.printDilemma(id, 'drejebog')} label={scripts.one} of={title} />,{' '}
                </>
              )}
              <PdfLink site={site} to={urls.printDilemma(id, 'kort')} label={cards.one} of={title} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

/** A link to a file; who hears it alone hears also what it is of. */
function PdfLink({ site, to, label, of }: { site: Site; to: string; label: string; of?: string }) {
  return (
    <a href={href(site.language, to)} type="application/pdf" aria-label={`${label}${of === undefined ? '' : `: ${of}`} (${all[site.language].pdf})`}>
      {label}
    </a>
  )
}
