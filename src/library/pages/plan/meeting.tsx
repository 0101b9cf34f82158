import type { Site } from '#platform/html/layout.tsx'
import { capital, dayInWords } from '#platform/words/danish.ts'
import { href, urls } from '#urls.ts'
import type { Dilemma } from '../../library.ts'
import { words as shared } from '../../words.ts'
import { placeName } from '../dilemmas/dilemmas.tsx'
import { foreign } from '../parts/foreign.tsx'
import { textOf } from './calendar.ts'
import type { Meeting } from './programme.ts'
import { dayOf, type Wish } from './wish.ts'
import { words as all } from './words.ts'

type MeetingProps = { site: Site; wish: Wish; meeting: Meeting; at: number }

/** One meeting of a plan: when, on what, and why just that. */
export function MeetingItem({ site, wish, meeting, at }: MeetingProps) {
  const { language } = site
  const words = all[language].plan
  const names = shared[language]
  const { title, summary, path } = textOf(meeting)
  const text = meeting.kind === 'process' ? meeting.process : meeting.dilemma
  const day = dayOf(wish, at)
  return (
    <li>
      <span class="no" aria-hidden="true">
        {at + 1}
      </span>
      <div>
        <p class="facts">
          <span>{words.meeting(at + 1)}</span>
          {day === undefined ? null : <time datetime={day}>{capital(dayInWords(language, day))}</time>}
        </p>
        <h3 lang={foreign(text.language, language)}>
          <a href={href(language, path)}>{title}</a>
        </h3>
        <p lang={foreign(text.language, language)}>{summary}</p>
        <p class="facts">
          {meeting.kind === 'process' ? (
            <>
              <span>{words.process}</span>
              <span>{names.minutes(meeting.process.minutes)}</span>
              <span>{meeting.process.status === 'untested' ? names.untested : names.tried(meeting.process.status.teams)}</span>
            </>
          ) : (
            <>
              <span>{placeName(meeting.dilemma, language)}</span>
              <span>{words.why[meeting.why]}</span>
              {meeting.dilemma.needsPractised ? <span>{names.practised}</span> : null}
            </>
          )}
          {text.language === language ? null : <span>{names.inDanish.tag}</span>}
        </p>
        {meeting.kind === 'process' ? null : <Ways site={site} dilemma={meeting.dilemma} />}
      </div>
    </li>
  )
}

function Ways({ site, dilemma: { id, title, guide } }: { site: Site; dilemma: Dilemma }) {
  const words = all[site.language].plan
  const links = [
    [`${urls.start}?dilemma=${id}`, words.hold],
    ...(guide === undefined ? [] : [[urls.dilemmaScript(id), words.script] as const]),
    [urls.dilemmaSheet(id), words.sheet],
  ] as const
  return (
    <p class="acts no-print">
      {links.map(([to, label]) => (
        <a href={href(site.language, to)} aria-label={`${label}: ${title}`}>
          {label}
        </a>
      ))}
    </p>
  )
}
