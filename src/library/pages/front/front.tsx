import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Edition } from '../../library.ts'
import { words as shared } from '../../words.ts'
import { sharedPicture } from '../../share/routes.ts'
import { foreign } from '../parts/foreign.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

type FrontProps = { site: Site; edition: Edition }

/** The front page: what it is, the way in with a code, three entrances, the twenty minutes and the promise. */
export function FrontPage({ site, edition }: FrontProps) {
  const words = all[site.language]
  return (
    <SitePage site={site} title={words.title} path={urls.front} description={words.description} picture={sharedPicture(site.language, 'front', 'by', words.heading)}>
      <Hero site={site} />
      <div class="wrap">
        <Entrances site={site} edition={edition} />
        <Minutes site={site} edition={edition} />
      </div>
      <section class="promises" aria-labelledby="loefte">
        <div class="wrap">
          <div>
            <h2 id="loefte">{words.promise.title}</h2>
            <a href={href(site.language, urls.promise)}>{words.promise.link}</a>
          </div>
          <dl>
            {words.promise.items.map(({ title, text }) => (
              <div>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      </section>
    </SitePage>
  )
}

function Hero({ site }: { site: Site }) {
  const words = all[site.language]
  const { join } = words
  return (
    <div class="hero">
      <div class="wrap">
        <div>
          <h1>{words.heading}</h1>
          <p class="lead">{words.lead}</p>
          <p class="ways">
            <a class="button" href={href(site.language, urls.start)}>
              {words.hold}
            </a>
            <a href={href(site.language, urls.how)}>{words.how}</a>
          </p>
        </div>
        <section class="join" aria-labelledby="med">
          <h2 id="med">{join.title}</h2>
          <p id="kodehjaelp">{join.help}</p>
          <form class="code-form" action={href(site.language, urls.join)}>
            <label class="hidden" for="kode">
              {join.label}
            </label>
            <input class="field" id="kode" name="kode" required autocomplete="off" autocapitalize="characters" spellcheck={false} maxlength={7} placeholder="K7M 4XR" aria-describedby="kodehjaelp" />
            <button class="button">{join.go}</button>
          </form>
          <p class="small">{join.small}</p>
        </section>
      </div>
      <picture>
        <source media="(prefers-color-scheme: dark)" srcset={urls.picture('by-nat')} />
        <img class="town" src={urls.picture('by')} width="1760" height="480" alt={words.town} />
      </picture>
    </div>
  )
}

function Entrances({ site, edition }: FrontProps) {
  const words = all[site.language]
  const { language } = site
  const dilemmas = edition.dilemmas(language)
  const shown = dilemmas.find(({ picture }) => picture !== undefined)
  const texts = [
    ...edition.practices(language).slice(0, 2).map((one) => ({ ...one, to: urls.practice(one.id) })),
    ...edition.processes(language).slice(0, 1).map((one) => ({ ...one, to: urls.process(one.id) })),
  ]
  const stories = edition.stories(language).length === 0 ? words.workplaces : words.workplaces.some
  return (
    <div class="entrances">
      <section>
        {shown === undefined ? null : <img src={urls.picture(shown.id)} width="800" height="600" alt="" loading="lazy" />}
        <div>
          <h2>
            <a href={href(language, urls.dilemmas)}>{words.dilemmas.title}</a>
          </h2>
          <p>{words.dilemmas.text}</p>
          <a class="button quiet" href={href(language, urls.dilemmas)}>
            {words.dilemmas.button(shared[language].small[dilemmas.length] ?? String(dilemmas.length))}
          </a>
        </div>
      </section>
      <section>
        <h2>
          <a href={href(language, urls.workplaces)}>{words.workplaces.title}</a>
        </h2>
        <p>{stories.text}</p>
        <a class="more-link" href={`${href(language, urls.workplaces)}#skriv`}>
          {stories.link}
        </a>
      </section>
      <section>
        <h2>
          <a href={href(language, urls.practices)}>{words.practices.title}</a>
        </h2>
        <ul>
          {texts.map((one) => (
            <li>
              <a href={href(language, one.to)} lang={foreign(one.language, language)}>
                {one.title}
              </a>
            </li>
          ))}
          <li>
            <a href={href(language, urls.aware)}>{words.practices.aware}</a>
          </li>
        </ul>
      </section>
    </div>
  )
}

function Minutes({ site, edition }: FrontProps) {
  const { language } = site
  const words = all[language].minutes
  const [first] = edition.dilemmas(language)
  return (
    <section class="minutes" aria-labelledby="tyve">
      <h2 id="tyve">{words.title}</h2>
      <ol>
        {words.steps.map(({ title, text }) => (
          <li>
            <b>{title}</b>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      {first === undefined ? null : (
        <p class="paper">
          {words.paper} <a href={href(language, urls.dilemmaSheet(first.id))}>{words.sheet}</a>
        </p>
      )}
    </section>
  )
}
