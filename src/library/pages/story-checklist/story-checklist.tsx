import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import { words as shared } from '../../words.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

/** What must hold before others read a story, on one sheet of A4 with boxes to tick by pen. */
export function StoryChecklistPage({ site }: { site: Site }) {
  const { language } = site
  const words = all[language]
  return (
    <SitePage site={site} title={words.title} path={urls.storyChecklist} description={words.lead}>
      <article class="wrap one-sheet checklist">
        <div class="page-head">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <div class="one-sheet-panes">
          {words.panes.map(({ title, items }) => (
            <section>
              <h2>{title}</h2>
              <ul class="ticks">
                {items.map((item) => (
                  <li class="box">{item}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <section class="written-down">
          <h2>{words.signed.title}</h2>
          <ul>
            {words.signed.fields.map((field) => (
              <li>{field}</li>
            ))}
          </ul>
          <p>{words.signed.note}</p>
        </section>
        <p class="facts no-print">
          <a href={href(language, urls.writeStory)}>{words.back}</a>
          <span>{shared[language].print}</span>
        </p>
      </article>
    </SitePage>
  )
}
