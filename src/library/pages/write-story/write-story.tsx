import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls, type Language } from '#urls.ts'
import { Written } from '../parts/written.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

/** How to write a story, with one example that says at its beginning, its title and its end that it is made up. */
export function WriteStoryPage({ site }: { site: Site }) {
  const { language } = site
  const words = all[language]
  return (
    <SitePage site={site} title={words.title} path={urls.writeStory} description={words.lead}>
      <div class="wrap">
        <div class="page-head">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <section aria-labelledby="p-fem">
          <h2 id="p-fem">{words.questions}</h2>
          <Steps language={language} />
        </section>
        <section class="part" aria-labelledby="p-lyd">
          <h2 id="p-lyd">{words.voice.title}</h2>
          <ul class="points">
            {words.voice.items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        </section>
        <Example words={words} />
        <section class="part" aria-labelledby="p-saa">
          <h2 id="p-saa">{words.afterwards.title}</h2>
          <div class="prose">
            <Written text={words.afterwards.text} language={language} />
          </div>
          <p class="facts">
            <a href={href(language, urls.storyChecklist)}>{words.afterwards.checklist}</a>
            <a href={href(language, urls.workplaces)}>{words.afterwards.stories}</a>
          </p>
        </section>
      </div>
    </SitePage>
  )
}

/** What a story tells, one question after the other. */
export function Steps({ language }: { language: Language }) {
  return (
    <ol class="do wide">
      {all[language].steps.map(({ title, text }) => (
        <li>
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  )
}

function Example({ words: { example, steps } }: { words: typeof da }) {
  return (
    <section class="empty-shelf made-up" aria-labelledby="p-eksempel">
      <p class="tag">{example.label}</p>
      <h2 id="p-eksempel">
        {example.label}: {example.title}
      </h2>
      <p class="draft">{example.lead}</p>
      <div class="prose">
        <p>{example.summary}</p>
        {steps.map(({ title }, index) => (
          <>
            <h3>{title}</h3>
            <p>{example.sections[index]}</p>
          </>
        ))}
      </div>
      <p class="draft">{example.end}</p>
    </section>
  )
}
