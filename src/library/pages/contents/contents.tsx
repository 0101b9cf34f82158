import type { Child } from 'hono/jsx'
import { SitePage, type Site } from '#platform/html/layout.tsx'
import { urls } from '#urls.ts'
import { settings } from '../../format/vocabulary.ts'
import type { Edition } from '../../library.ts'
import { words as shared } from '../../words.ts'
import { Written } from '../parts/written.tsx'
import { countsOf, type Counts } from './counts.ts'
import { CountTable } from './count-table.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

/** What the library holds, counted from the edition that is shown, and how far each part can be trusted. */
export function ContentsPage({ site, edition }: { site: Site; edition: Edition }) {
  const { language } = site
  const words = all[language]
  const counts = countsOf(edition)
  const { kinds, origin, settings: by, roles, translations } = words
  const { dilemmas, practices, processes } = counts.origins
  return (
    <SitePage site={site} title={words.title} path={urls.contents} description={words.lead}>
      <div class="wrap">
        <div class="page-head">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <div class="read-sections">
          <Section title={origin.title}>
            <Written text={origin.text} language={language} />
            <CountTable
              caption={origin.caption}
              columns={Object.values(origin.columns)}
              rows={[
                { name: kinds.dilemmas, numbers: [counts.kinds.dilemmas, dilemmas.found, dilemmas.derived] },
                { name: kinds.practices, numbers: [counts.kinds.practices, practices.found, practices.derived] },
                { name: kinds.processes, numbers: [counts.kinds.processes, processes.found, processes.derived] },
                { name: kinds.stories, numbers: [counts.kinds.stories, '–', '–'] },
              ]}
            />
            <p>{origin.tried(counts.processes.tried, counts.processes.untested)}</p>
            <p>{origin.stories}</p>
          </Section>
          <Law counts={counts} words={words.law} />
          <Section title={words.made.title}>
            <Written text={words.made.text} language={language} />
          </Section>
          <Section title={by.title}>
            <CountTable caption={by.caption} columns={[by.column, kinds.dilemmas]} rows={settings.map((name) => ({ name: by.names[name], numbers: [counts.settings[name]] }))} />
          </Section>
          <Section title={roles.title}>
            <p>{roles.text}</p>
            <CountTable caption={roles.caption} columns={[roles.column, kinds.dilemmas, kinds.practices]} rows={counts.roles.map(({ role, ...row }) => ({ name: shared[language].roles[role], numbers: [row.dilemmas, row.practices] }))} />
          </Section>
          <Section title={translations.title}>
            <p>{translations.text}</p>
            <CountTable
              caption={translations.caption}
              columns={[translations.column, kinds.dilemmas, kinds.practices, kinds.processes, kinds.stories]}
              rows={counts.translations.map((row) => ({ name: translations.names[row.language], numbers: [row.dilemmas, row.practices, row.processes, row.stories] }))}
            />
          </Section>
          <Section title={words.correct.title}>
            <Written text={words.correct.text} language={language} />
          </Section>
        </div>
      </div>
    </SitePage>
  )
}

function Law({ counts: { reviewed, marks }, words }: { counts: Counts; words: (typeof da)['law'] }) {
  return (
    <Section title={words.title}>
      <p class="draft">{reviewed.count === 0 ? words.none(reviewed.of) : words.some(reviewed.count, reviewed.of)}</p>
      <p>{words.text}</p>
      <CountTable
        caption={words.caption}
        columns={Object.values(words.columns)}
        rows={(['seen', 'known', 'unsure'] as const).map((mark) => ({ name: words.marks[mark].name, numbers: [words.marks[mark].means, marks[mark]] }))}
      />
    </Section>
  )
}

function Section({ title, children }: { title: string; children?: Child }) {
  return (
    <section>
      <h2>{title}</h2>
      <div class="prose">{children}</div>
    </section>
  )
}
