import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator'
import type { Language } from '#urls.ts'
import { followUpDays, type RecordContents } from './agreements.ts'
import { words } from './words.ts'

/** The days on which a team looks at its agreements, as an iCalendar file; undefined when there is no such day. */
export function calendarOf(language: Language, record: RecordContents, titles: string, now: Date): string | undefined {
  const { calendar: sentences, record: labels } = words[language]
  const days = followUpDays(record.agreements)
  if (days.length === 0) return undefined
  const calendar = ical({ name: sentences.name(titles), prodId: { company: 'ErDuAware', product: 'ErDuAware', language } })
  for (const { day, agreements } of days) {
    const lines = agreements.map((agreement) => `${agreement.text}\n${labels.lever} ${agreement.lever}\n${labels.owner}: ${agreement.owner}`)
    calendar.createEvent({
      // The same day of the same record is the same event, so that a calendar that reads the file again does not double it.
      id: `${record.id}-${day}@erduaware`,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      stamp: now,
      // A day to remember something takes nobody's time.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      summary: agreements.length === 1 ? sentences.event : sentences.events,
      description: printable([...lines, sentences.open].join('\n\n')),
    })
  }
  return calendar.toString()
}

// Control characters are no text in iCalendar; a calendar that meets one drops the event or the file.
function printable(text: string): string {
  return text.replaceAll(/(?![\r\n])\p{Cc}/gu, ' ')
}
