import { InsidePage, type Actor } from '#people/index.ts'
import { LineField, TextField } from '#platform/html/field/field.tsx'
import type { Site } from '#platform/html/layout.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { dateInWords } from '#platform/words/danish.ts'
import { href, urls, type Language } from '#urls.ts'
import { placeName } from '#library/index.ts'
import { Covered } from '../../report/tell-pages.tsx'
import { studyPath } from '../routes/opened.ts'
import type { KeptSource, KeptStudy, Whole } from '../store/studies.ts'
import { pageWords } from './words.ts'

export type Frame = { site: Site; actor: Actor }
export type Filled = { typed?: Typed; problems?: Problems }

/** Every study of the organisation. */
export function StudiesPage({ site, actor, studies }: Frame & { studies: readonly KeptStudy[] }) {
  const words = pageWords[site.language]
  return (
    <InsidePage site={site} actor={actor} title={words.title} path={urls.insideStudies}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        <a class="button" href={href(site.language, studyPath('nyt'))}>
          {words.begin}
        </a>
      </p>
      {studies.length === 0 ? <p>{words.none}</p> : null}
      <ul class="persons">
        {studies.map(({ id, title, period }) => (
          <li>
            <a href={href(site.language, studyPath(id))}>{title}</a>
            <p>{period}</p>
          </li>
        ))}
      </ul>
    </InsidePage>
  )
}

/** The texts of a study, new or to be changed. */
export function StudyForm({ site, actor, action, title, typed = {}, problems = {} }: Frame & Filled & { action: string; title: string }) {
  const words = pageWords[site.language]
  const group = { typed, problems }
  return (
    <InsidePage site={site} actor={actor} title={title} path={action}>
      <h1>{title}</h1>
      <ProblemSummary language={site.language} problems={problems} />
      <form method="post" action={href(site.language, action)} class="entries">
        <LineField {...group} name="title" label={words.name} />
        <TextField {...group} name="about" label={words.about} rows={4} />
        <LineField {...group} name="period" label={words.period} hint={words.periodHint} />
        <TextField {...group} name="consent" label={words.consent} hint={words.consentHint} rows={14} />
        <Certain language={site.language} problems={problems} />
        <button class="button">{words.save}</button>
      </form>
    </InsidePage>
  )
}

/** Asked only where words that were typed are in doubt. */
export function Certain({ language, problems }: { language: Language; problems: Problems }) {
  const [opening = ''] = pageWords[language].problems.doubt('\n').split('\n')
  if (!Object.values(problems).some((problem) => problem.startsWith(opening))) return <></>
  return (
    <label class="choice">
      <input type="checkbox" name="certain" value="yes" />
      <span>{pageWords[language].certain}</span>
    </label>
  )
}

/** A study: its sources, the ways to its codes, its memos, what can be taken along, and the way out. */
export function StudyPage({ site, actor, whole, typed = {}, problems = {} }: Frame & Filled & { whole: Whole }) {
  const { language } = site
  const words = pageWords[language]
  const { study, sources, codes, passages, memos } = whole
  const own = href(language, studyPath(study.id))
  return (
    <InsidePage site={site} actor={actor} title={study.title} path={studyPath(study.id)}>
      <h1>{study.title}</h1>
      <p class="lead typed">{study.about}</p>
      <p class="facts">{study.period}</p>
      <ProblemSummary language={language} problems={problems} />
      <ul class="own-links">
        <li><a href={`${own}/samtykke`}>{words.consentLink}</a></li>
        <li><a href={`${own}/ret`}>{words.change}</a></li>
        <li><a href={`${own}/koder`}>{words.codeBook}</a></li>
        <li><a href={`${own}/matrix`}>{words.matrix}</a></li>
        <li><a href={`${own}/steder`}>{words.all}</a></li>
      </ul>
      <section class="leaf">
        <h2>{words.sources}</h2>
        {sources.length === 0 ? <p>{words.noSources}</p> : null}
        <ul class="persons">
          {sources.map((source) => (
            <li>
              <a href={`${own}/kilde/${source.id}`}>{source.title}</a>
              <p>{factsOf(language, source)} · {words.counts(passages.filter((passage) => passage.source === source.id).length)}</p>
            </li>
          ))}
        </ul>
        <a class="button" href={`${own}/kilde`}>{words.addSource}</a>
      </section>
      <section class="leaf">
        <h2>{words.memos}</h2>
        {memos.map((memo) => (
          <form method="post" action={own} class="study-memo">
            <p class="typed"><Covered text={memo.text} /></p>
            <p class="hint">{dateInWords(language, memo.day)}</p>
            <input type="hidden" name="memo" value={memo.id} />
            <button class="button quiet" name="do" value="forget">{words.removeMemo}</button>
          </form>
        ))}
        <form method="post" action={own} class="entries">
          <TextField name="text" label={words.writeMemo} typed={typed} problems={problems} />
          <Certain language={language} problems={problems} />
          <button class="button" name="do" value="memo">{words.save}</button>
        </form>
      </section>
      <section class="leaf">
        <h2>{words.exports}</h2>
        <p>{words.exportText}</p>
        <ul class="own-links">
          <li><a href={`${own}/studie.qdpx`} download>{words.project}</a></li>
          {codes.length === 0 ? null : <li><a href={`${own}/kodebog.qdc`} download>{words.book}</a></li>}
        </ul>
      </section>
      <details>
        <summary>{words.removeStudy}</summary>
        <p>{words.removeStudyText(sources.length, codes.length, passages.length, memos.length)}</p>
        <form method="post" action={own}>
          <button class="button quiet" name="do" value="remove">{words.removeStudy}</button>
        </form>
      </details>
    </InsidePage>
  )
}

/** What those who take part are told, to be shown or printed. */
export function ConsentPage({ site, actor, study }: Frame & { study: KeptStudy }) {
  const words = pageWords[site.language]
  return (
    <InsidePage site={site} actor={actor} title={words.consentTitle} path={`${studyPath(study.id)}/samtykke`}>
      <h1>{words.consentTitle}</h1>
      <p class="lead">{study.title}</p>
      <p class="typed">{study.consent}</p>
      <p class="study-back">
        <a href={href(site.language, studyPath(study.id))}>{words.back}</a>
      </p>
    </InsidePage>
  )
}

/** What is known of where a source comes from. */
export function factsOf(language: Language, { place, month }: Pick<KeptSource, 'place' | 'month'>): string {
  return `${placeName(language, place)}, ${monthInWords(language, month)}`
}

/** A month (YYYY-MM) as it is said. */
export function monthInWords(language: Language, month: string): string {
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`))
}
