import { FilmPlayer, VideoPlayer, type FilmView, type ReadyVideo } from '#film/index.ts'
import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import { MoreLikeThis } from '../../find/more-like-this.tsx'
import { phrases } from '../../format/phrases.ts'
import type { Dilemma, Edition } from '../../library.ts'
import { licence } from '../../find/open-data-schema.ts'
import { halfMinutesAloud } from '../../prose/to-text.ts'
import { ProseView } from '../../prose/prose-view.tsx'
import { sharedPicture } from '../../share/routes.ts'
import { words as shared } from '../../words.ts'
import { placeName } from '../dilemmas/dilemmas.tsx'
import { topicsOf } from '../dilemmas/finding.ts'
import { ForeignNotice, foreign } from '../parts/foreign.tsx'
import { StandingOf } from '../parts/standing.tsx'
import { StillLife } from '../picture/picture.tsx'
import { Choices, Levers, Talk, Voices } from './dilemma-parts.tsx'
import { LawAndRules, Origin, Related } from './dilemma-rules.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

/** What the parts of the page need; the words are in the language of the text, the links lead into that of the page. */
export type DilemmaProps = { site: Site; dilemma: Dilemma; words: typeof da; film?: FilmView | undefined }

/** One dilemma: read, talk, and only then the law. */
export function DilemmaPage({ site, edition, dilemma, film, video }: { site: Site; edition: Edition; dilemma: Dilemma; film: FilmView | undefined; video: ReadyVideo | undefined }) {
  const words = all[dilemma.language]
  const props = { site, dilemma, words, film }
  return (
    <SitePage site={site} title={dilemma.title} path={urls.dilemma(dilemma.id)} description={dilemma.summary} picture={sharedPicture(site.language, 'dilemma', dilemma.id, dilemma.title)} scripts={['read-aloud.js', ...(film === undefined && video === undefined ? [] : ['film.js'])]}>
      <div class="wrap">
        <ForeignNotice text={dilemma.language} page={site.language} />
      </div>
      <article lang={foreign(dilemma.language, site.language)} itemscope itemtype="https://schema.org/LearningResource">
        <Described dilemma={dilemma} />
        <Head {...props} />
        <FilmOfIt {...props} />
        {video === undefined ? null : (
          <section class="wrap" aria-labelledby="p-video" lang={site.language}>
            <h2 id="p-video">{shared[site.language].filmed(video.title)}</h2>
            <VideoPlayer site={site} video={video} language={site.language} />
          </section>
        )}
        <Scene {...props} />
        <div class="wrap">
          <Goods {...props} />
          <Choices {...props} />
        </div>
        <Voices {...props} />
        <Talk {...props} />
        <Levers {...props} />
        <LawAndRules {...props} />
        <div class="wrap ending">
          <Origin {...props} />
          <Related {...props} edition={edition} />
        </div>
        <StandingOf standing={dilemma.standing} edition={edition} language={site.language} />
        <MoreLikeThis {...props} edition={edition} />
      </article>
    </SitePage>
  )
}

/** What search engines and learning platforms ask of a text; as attributes, since a page has no script within it. */
function Described({ dilemma }: { dilemma: Dilemma }) {
  return (
    <>
      <meta itemProp="inLanguage" content={dilemma.language} />
      <meta itemProp="license" content={licence.url} />
      <meta itemProp="isAccessibleForFree" content="true" />
      <meta itemProp="timeRequired" content={`PT${dilemma.minutes}M`} />
    </>
  )
}

function Head({ site, dilemma, words, film }: DilemmaProps) {
  const names = shared[dilemma.language]
  return (
    <header class={dilemma.picture === undefined || film !== undefined ? 'wrap case-head bare' : 'wrap case-head'}>
      <div>
        <p class="facts">
          <span>{placeName(dilemma, dilemma.language)}</span>
          {topicsOf(dilemma).slice(0, 2).map((topic) => (
            <span>{names.topics[topic]}</span>
          ))}
          <span>{names.minutes(dilemma.minutes)}</span>
          {dilemma.needsPractised ? <span class="tag">{names.practised}</span> : null}
        </p>
        <h1 itemprop="name">{dilemma.title}</h1>
        <p class="lead" itemprop="description">{dilemma.summary}</p>
        <p class="ways">
          <a class="button" href={`${href(site.language, urls.start)}?dilemma=${dilemma.id}`}>
            {words.hold}
          </a>
          <a class="button quiet" href={href(site.language, urls.dilemmaSheet(dilemma.id))}>
            {words.sheet}
          </a>
          <a class="button quiet" href={href(site.language, urls.dilemmaAlone(dilemma.id))}>
            {words.alone}
          </a>
        </p>
      </div>
      {film === undefined ? <StillLife dilemma={dilemma} describeIn={dilemma.language} /> : null}
    </header>
  )
}

/** The film stands where the still life would; who cannot play it reads the scene below, or all of the film beside it. */
function FilmOfIt({ site, dilemma, words, film }: DilemmaProps) {
  if (film === undefined) return <></>
  return (
    <section class="wrap" aria-labelledby="p-film" lang={site.language}>
      <h2 id="p-film" class="hidden">
        {words.film}
      </h2>
      <FilmPlayer film={film} site={site} language={site.language} />
      <p class="facts">
        <a href={href(site.language, urls.dilemmaFilm(dilemma.id))}>{shared[site.language].filmAsFile}</a>
      </p>
    </section>
  )
}

function Scene({ site, dilemma, words }: DilemmaProps) {
  return (
    <section class="wrap scene" aria-labelledby="p-scenen">
      <div class="prose">
        <h2 id="p-scenen">{phrases[dilemma.language].dilemma.scene}</h2>
        <read-aloud data-play={words.readAloud} data-stop={words.stop}>
          <ProseView prose={dilemma.scene} language={site.language} />
        </read-aloud>
      </div>
      <aside>
        <p>{words.aloud(shared[dilemma.language].aloud(halfMinutesAloud(dilemma.scene)))}</p>
        {dilemma.guide === undefined ? null : (
          <p>
            <a class="more-link" href={href(site.language, urls.dilemmaScript(dilemma.id))}>
              {words.script}
            </a>
          </p>
        )}
        <p>
          <a class="more-link" href={`${href(site.language, urls.print)}#${dilemma.id}`}>
            {words.onPaper}
          </a>
        </p>
      </aside>
    </section>
  )
}

/** The two good things that pull against each other. */
export function Goods({ site, dilemma, words }: DilemmaProps) {
  return (
    <section class="weigh" aria-label={phrases[dilemma.language].dilemma.goods}>
      {dilemma.goods.map(({ id, label, text }, index) => (
        <div id={id}>
          <p class="facts">{words.goods[index]}</p>
          <h2>{label}</h2>
          <ProseView prose={text} language={site.language} />
        </div>
      ))}
    </section>
  )
}
