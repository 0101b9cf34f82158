import type { Child } from 'hono/jsx'
import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import { da as statement } from '../accessibility/words.da.ts'
import { en as statementEn } from '../accessibility/words.en.ts'
import { Written } from '../parts/written.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const about = { da, en }
const accessibility = { da: statement, en: statementEn }

/** What ErDuAware is, whose it is, and on what terms. */
export function AboutPage({ site }: { site: Site }) {
  const words = about[site.language]
  const { title, text, feed, data, schema } = words.openData
  return (
    <ReadingPage site={site} path={urls.about} words={words}>
      <section>
        <h2>{words.contents.link}</h2>
        <div class="prose">
          <p>
            {words.contents.text} <a href={href(site.language, urls.contents)}>{words.contents.link}</a>
          </p>
        </div>
      </section>
      <section>
        <h2>{title}</h2>
        <div class="prose">
          <p>{text}</p>
          <ul>
            <li>
              <a href={href(site.language, urls.feed)}>{feed}</a>
            </li>
            <li>
              <a href={urls.openData}>{data}</a>
            </li>
            <li>
              <a href={urls.openDataSchema}>{schema}</a>
            </li>
          </ul>
        </div>
      </section>
    </ReadingPage>
  )
}

/** A draft of an accessibility statement that says what is not known. */
export function AccessibilityPage({ site }: { site: Site }) {
  return <ReadingPage site={site} path={urls.accessibility} words={accessibility[site.language]} />
}

/** A page that is only to be read: a heading, a lead, and sections. */
function ReadingPage({ site, path, words, children }: { site: Site; path: string; words: Pick<typeof da, 'title' | 'lead' | 'sections'>; children?: Child }) {
  return (
    <SitePage site={site} title={words.title} path={path} description={words.lead}>
      <div class="wrap">
        <div class="page-head">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <div class="read-sections">
          {words.sections.map(({ title, text }) => (
            <section>
              <h2>{title}</h2>
              <div class="prose">
                <Written text={text} language={site.language} />
              </div>
            </section>
          ))}
          {children}
        </div>
      </div>
    </SitePage>
  )
}
