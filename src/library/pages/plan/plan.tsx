import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Edition } from '../../library.ts'
import { words as shared } from '../../words.ts'
import { foreign } from '../parts/foreign.tsx'
import { MeetingItem } from './meeting.tsx'
import { PlanForm } from './plan-form.tsx'
import { programmeOf, type Programme } from './programme.ts'
import { queryOf, type readWish, type Wish } from './wish.ts'
import { words as all } from './words.ts'

type PlanProps = { site: Site; edition: Edition; asked: ReturnType<typeof readWish> }

/** Asks who the team is, and suggests what to meet about; the address is all that holds the plan. */
export function PlanPage({ site, edition, asked }: PlanProps) {
  const words = all[site.language]
  const { wish, isAsked, isDayWrong } = asked
  const programme = programmeOf(edition.dilemmas(site.language), edition.processes(site.language), wish)
  const form = <PlanForm site={site} edition={edition} wish={wish} isDayWrong={isDayWrong} />
  return (
    <SitePage site={site} title={words.title} path={isAsked ? `${urls.plan}${queryOf(wish)}` : urls.plan} description={words.lead} scripts={isAsked ? ['take-along.js'] : []}>
      <link rel="stylesheet" href={site.assets.href('plan.css')} />
      <div class="wrap plan-page">
        <div class="page-head">
          <h1>{isAsked ? words.plan.title : words.title}</h1>
          <p class="lead no-print">{words.lead}</p>
          <p class="no-print">{words.nothing}</p>
        </div>
        {isAsked ? (
          <details class="no-print" open={isDayWrong}>
            <summary>{words.form.change}</summary>
            {form}
          </details>
        ) : (
          form
        )}
        {isAsked ? <Plan site={site} wish={wish} programme={programme} /> : null}
      </div>
    </SitePage>
  )
}

function Plan({ site, wish, programme }: { site: Site; wish: Wish; programme: Programme }) {
  const words = all[site.language].plan
  const { meetings, beside } = programme
  return (
    <>
      <section aria-labelledby="p-moeder">
        <h2 id="p-moeder">{words.meetings(meetings.length)}</h2>
        <p class="facts">{askedFor(site, wish).map((part) => <span>{part}</span>)}</p>
        {meetings.length < wish.meetings ? <p>{words.fewer(meetings.length, wish.meetings)}</p> : null}
        <Take site={site} wish={wish} />
        <ol class="deals">
          {meetings.map((meeting, at) => (
            <MeetingItem site={site} wish={wish} meeting={meeting} at={at} />
          ))}
        </ol>
        {meetings.length < 2 ? null : <p>{words.before}</p>}
        <p>{words.change}</p>
        <p class="hint">{words.rule}</p>
      </section>
      <Beside site={site} beside={beside} />
    </>
  )
}

/** What was asked for, in words. */
function askedFor({ language }: Site, { role, place, topic, minutes, weeks, meetings }: Wish): readonly string[] {
  const names = shared[language]
  const { form } = all[language]
  const rhythm = Object.entries(form.rhythms).find(([value]) => value === String(weeks))?.[1]
  return [
    ...(role === undefined ? [] : [names.roles[role]]),
    ...(place === undefined ? [] : [names.places[place]]),
    ...(topic === undefined ? [] : [names.topics[topic]]),
    form.lengths[minutes],
    ...(rhythm === undefined || meetings < 2 ? [] : [rhythm]),
  ]
}

function Take({ site, wish }: { site: Site; wish: Wish }) {
  const words = all[site.language].plan
  return (
    <>
      <div class="take">
        {wish.from === undefined ? null : (
          <a class="button" href={`${href(site.language, urls.planCalendar)}${queryOf(wish)}`}>
            {words.calendar}
          </a>
        )}
        <print-page data-label={words.print}>{shared[site.language].print}</print-page>
      </div>
      <p class="hint no-print">{wish.from === undefined ? words.noDay : words.calendarHint}</p>
    </>
  )
}

function Beside({ site, beside }: { site: Site; beside: Programme['beside'] }) {
  const { language } = site
  const words = all[language].beside
  const names = shared[language]
  if (beside.length === 0) return <></>
  return (
    <section class="related" aria-labelledby="p-forloeb">
      <h2 id="p-forloeb">{words.title}</h2>
      <p>{words.lead}</p>
      <ul>
        {beside.map((process) => (
          <li>
            <a lang={foreign(process.language, language)} href={href(language, urls.process(process.id))}>
              {process.title}
            </a>
            <p class="facts">
              <span>{names.minutes(process.minutes)}</span>
              <span>{process.status === 'untested' ? names.untested : names.tried(process.status.teams)}</span>
            </p>
          </li>
        ))}
      </ul>
      <p class="no-print">
        <a class="more-link" href={href(language, urls.processes)}>
          {words.all}
        </a>
      </p>
    </section>
  )
}
