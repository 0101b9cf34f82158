import { FilmPlayer, type FilmView } from '#film/index.ts'
import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import { phrases } from '../../format/phrases.ts'
import type { Dilemma, Edition } from '../../library.ts'
import { ProseView } from '../../prose/prose-view.tsx'
import { Goods } from '../dilemma/dilemma.tsx'
import { Levers, Voices } from '../dilemma/dilemma-parts.tsx'
import { Rules } from '../dilemma/dilemma-rules.tsx'
import { da as dilemmaDa } from '../dilemma/words.da.ts'
import { en as dilemmaEn } from '../dilemma/words.en.ts'
import { ForeignNotice, foreign } from '../parts/foreign.tsx'
import { Compare, TalkAboutIt } from './afterwards.tsx'
import { Pick, WhatFollows } from './choosing.tsx'
import { KeptHere } from './kept-here.tsx'
import { Write } from './writing.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da: { ...da, dilemma: dilemmaDa }, en: { ...en, dilemma: dilemmaEn } }

/** What the parts of the page need; words and text are in the language of the dilemma. */
export type AloneProps = { site: Site; edition: Edition; dilemma: Dilemma; words: typeof all.da }

/**
 * One dilemma for one person. Everything that any choice leads to is in the page from the beginning, nothing on it is
 * a form, and its film is fetched whole: so no request can tell what was chosen or written.
 */
export function AlonePage({ site, edition, dilemma, film }: { site: Site; edition: Edition; dilemma: Dilemma; film: FilmView | undefined }) {
  const props = { site, edition, dilemma, words: all[dilemma.language] }
  const { words } = props
  const shown = { site, dilemma, words: words.dilemma }
  return (
    <SitePage site={site} title={words.title(dilemma.title)} path={urls.dilemmaAlone(dilemma.id)} description={dilemma.summary} scripts={['alone.js', 'read-aloud.js', ...(film === undefined ? [] : ['film.js'])]}>
      <link rel="stylesheet" href={site.assets.href('alone.css')} />
      <div class="wrap">
        <ForeignNotice text={dilemma.language} page={site.language} />
      </div>
      <article class="alone" lang={foreign(dilemma.language, site.language)} data-alone={dilemma.id}>
        <Head {...props} />
        <Citizen {...props} />
        <Scene {...props} film={film} />
        <div class="wrap">
          <Goods {...shown} />
          <Pick {...props} />
          <WhatFollows {...props} />
        </div>
        <div id="trin-set-fra" data-step={phrases[dilemma.language].dilemma.perspectives}>
          <Voices {...shown} />
        </div>
        <Write {...props} />
        <Compare {...props} />
        <div id="trin-greb" data-step={phrases[dilemma.language].dilemma.levers}>
          <Levers {...shown} />
        </div>
        <section class="band law" aria-labelledby="p-regler">
          <div class="wrap">
            <Rules site={site} dilemma={dilemma} />
          </div>
        </section>
        <TalkAboutIt {...props} />
      </article>
    </SitePage>
  )
}

function Head(props: AloneProps) {
  const { site, dilemma, words } = props
  const headings = phrases[dilemma.language].dilemma
  const steps = [
    ['trin-borger', words.citizen],
    ['trin-scene', headings.scene],
    ['trin-valg', headings.choices],
    ['trin-foelger', words.follows],
    ['trin-set-fra', headings.perspectives],
    ['trin-skriv', words.write],
    ['trin-praksis', words.compare],
    ['trin-greb', headings.levers],
  ] as const
  return (
    <header class="wrap page-head">
      <p class="facts">
        <span>{words.pace}</span>
        <a href={href(site.language, urls.dilemma(dilemma.id))}>{words.back}</a>
      </p>
      <h1>{dilemma.title}</h1>
      <p class="lead">{words.lead}</p>
      <KeptHere words={words} />
      <nav aria-label={words.way}>
        <ol class="alone-way">
          {steps.map(([id, label]) => (
            <li>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ol>
      </nav>
    </header>
  )
}

/** The citizen comes before the scene, so that the scene is read with the citizen in mind. */
function Citizen({ site, dilemma, words }: AloneProps) {
  const citizen = dilemma.perspectives.find(({ id }) => id === 'citizen') ?? dilemma.perspectives[0]
  return (
    <section class="wrap alone-citizen" id="trin-borger" data-step={words.citizen} aria-labelledby="p-borger">
      <h2 id="p-borger">{words.citizen}</h2>
      <p>{words.citizenLead}</p>
      {citizen === undefined ? null : (
        <div class="alone-voice">
          <h3>{citizen.label}</h3>
          <ProseView prose={citizen.text} language={site.language} />
        </div>
      )}
    </section>
  )
}

function Scene({ site, dilemma, words, film }: AloneProps & { film: FilmView | undefined }) {
  return (
    <section class="wrap" id="trin-scene" data-step={phrases[dilemma.language].dilemma.scene} aria-labelledby="p-scenen">
      <h2 id="p-scenen">{phrases[dilemma.language].dilemma.scene}</h2>
      {film === undefined ? null : (
        <section aria-labelledby="p-film" lang={site.language}>
          <h3 id="p-film" class="hidden">
            {words.film}
          </h3>
          <FilmPlayer film={film} site={site} language={site.language} fetchedWhole />
        </section>
      )}
      <div class="prose alone-scene">
        <read-aloud data-play={words.dilemma.readAloud} data-stop={words.dilemma.stop}>
          <ProseView prose={dilemma.scene} language={site.language} />
        </read-aloud>
      </div>
    </section>
  )
}
