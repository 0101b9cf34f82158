import { SitePage, type Site } from '#platform/html/layout.tsx'
import { dateInWords } from '#platform/words/danish.ts'
import { href, urls } from '#urls.ts'
import type { Edition, Story } from '../../library.ts'
import { ProseView } from '../../prose/prose-view.tsx'
import { ForeignNotice, foreign } from '../parts/foreign.tsx'
import { StandingOf } from '../parts/standing.tsx'
import { StoryFacts } from './story-facts.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

type StoryProps = { site: Site; edition: Edition; story: Story }

/** One story, with who told it and who has agreed that it is told. */
export function StoryPage({ site, edition, story }: StoryProps) {
  const { language } = story
  const words = all[language]
  return (
    <SitePage site={site} title={story.title} path={urls.story(story.id)} description={story.summary}>
      <div class="wrap">
        <ForeignNotice text={language} page={site.language} />
      </div>
      <article lang={foreign(language, site.language)}>
        <header class="wrap page-head">
          <StoryFacts story={story} language={language} />
          <h1>{story.title}</h1>
          <p class="lead">{story.summary}</p>
        </header>
        <div class="wrap reading">
          <aside>
            <dl class="about">
              <dt>{words.toldBy}</dt>
              <dd>{story.toldBy}</dd>
              <dt>{words.consent}</dt>
              <dd>{words.agreed(dateInWords(language, story.consent.day), story.consent.leader)}</dd>
            </dl>
            <p>{words.notLaw}</p>
          </aside>
          <div class="prose">
            <ProseView prose={story.text} language={site.language} />
          </div>
        </div>
        <StandingOf standing={story.standing} edition={edition} language={site.language} />
        <Related site={site} edition={edition} story={story} />
      </article>
    </SitePage>
  )
}

function Related({ site, edition, story }: StoryProps) {
  const { language } = site
  const words = all[story.language]
  const related = [
    ...story.related.dilemmas.flatMap((id) => edition.dilemma(language, id) ?? []).map((text) => ({ ...text, path: urls.dilemma(text.id) })),
    ...story.related.practices.flatMap((id) => edition.practice(language, id) ?? []).map((text) => ({ ...text, path: urls.practice(text.id) })),
    ...story.related.processes.flatMap((id) => edition.process(language, id) ?? []).map((text) => ({ ...text, path: urls.process(text.id) })),
  ]
  return (
    <section class="wrap related" aria-labelledby="p-sammen">
      <h2 id="p-sammen">{words.belongs}</h2>
      <ul>
        {related.map((text) => (
          <li lang={foreign(text.language, story.language)}>
            <a href={href(language, text.path)}>{text.title}</a>
            <p>{text.summary}</p>
          </li>
        ))}
        <li>
          <a href={href(language, urls.workplaces)}>{words.all}</a>
        </li>
      </ul>
    </section>
  )
}
