import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator'
import type { Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Meeting } from './programme.ts'
import { dayOf, type Wish } from './wish.ts'
import { words } from './words.ts'

/** The meetings of a plan as an iCalendar file of whole days; undefined as long as the plan has no first day. */
export function planCalendar(site: Site, wish: Wish, meetings: readonly Meeting[], now: Date): string | undefined {
  const { calendar: sentences } = words[site.language]
  if (wish.from === undefined || meetings.length === 0) return undefined
  const calendar = ical({ name: sentences.name, prodId: { company: 'ErDuAware', product: 'ErDuAware', language: site.language } })
  for (const [at, meeting] of meetings.entries()) {
    const day = dayOf(wish, at)
    const { id, title, summary, path } = textOf(meeting)
    const address = site.publicUrl === undefined ? [] : [`${site.publicUrl}${href(site.language, path)}`]
    calendar.createEvent({
      // The same text on the same day is the same event, so that a calendar that reads the file again does not double it.
      id: `plan-${day}-${id}@erduaware`,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      stamp: now,
      // The team knows at what hour it meets; until it says so, the plan takes nobody's time.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      summary: meeting.kind === 'process' ? sentences.process(title) : sentences.dialogue(title),
      description: [summary, sentences.length(meeting.kind === 'process' ? meeting.process.minutes : Number(wish.minutes)), ...(at === 0 ? [] : [sentences.before]), ...address].join('\n\n'),
    })
  }
  return calendar.toString()
}

/** The text that a meeting is held on, and where it stands. */
export function textOf(meeting: Meeting): { id: string; title: string; summary: string; path: string } {
  if (meeting.kind === 'process') return { ...meeting.process, path: urls.process(meeting.process.id) }
  return { ...meeting.dilemma, path: urls.dilemma(meeting.dilemma.id) }
}
