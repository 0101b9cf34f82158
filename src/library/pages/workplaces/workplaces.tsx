import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Edition } from '../../library.ts'
import { foreign } from '../parts/foreign.tsx'
import { StoryFacts } from '../story/story-facts.tsx'
import { Steps } from '../write-story/write-story.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

/** The stories that were told, or an empty shelf that says so; and how to write one. */
export function WorkplacesPage({ site, edition }: { site: Site; edition: Edition }) {
  const { language } = site
  const words = all[language]
  const stories = edition.stories(language)
  const lead = stories.length === 0 ? words.lead : words.leadSome
  return (
    <SitePage site={site} title={words.title} path={urls.workplaces} description={lead}>
      <div class="wrap">
        <div class="page-head">
          <h1>{words.title}</h1>
          <p class="lead">{lead}</p>
        </div>
        {stories.length === 0 ? (
          <section class="empty-shelf">
            <h2>{words.why.title}</h2>
            <p>{words.why.text}</p>
          </section>
        ) : (
          <ul class="texts">
            {stories.map((story) => (
              <li>
                <div lang={foreign(story.language, language)}>
                  <h2>
                    <a href={href(language, urls.story(story.id))}>{story.title}</a>
                  </h2>
                  <p>{story.summary}</p>
                </div>
                <StoryFacts story={story} language={language} />
              </li>
            ))}
          </ul>
        )}
        <section class="part" id="skriv" aria-labelledby="p-skriv">
          <h2 id="p-skriv">{words.write.title}</h2>
          <p>{words.write.lead}</p>
          <Steps language={language} />
          <p class="facts">
            <a href={href(language, urls.writeStory)}>{words.write.guide}</a>
            <a href={href(language, urls.storyChecklist)}>{words.write.checklist}</a>
          </p>
        </section>
      </div>
      <section class="band sage">
        <div class="wrap two">
          <div>
            <h2>{words.before.title}</h2>
            <ul class="points">
              {words.before.items.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          </div>
          <div>
            <h2>{words.send.title}</h2>
            <p>{words.send.text}</p>
            <p>{words.send.talk}</p>
            <p>
              <a class="button quiet" href={href(language, urls.dilemmas)}>
                {words.send.link}
              </a>
            </p>
          </div>
        </div>
      </section>
    </SitePage>
  )
}
