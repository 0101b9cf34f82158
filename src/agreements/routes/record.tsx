import { Hono } from 'hono'
import { closeDoor, openDoor } from '#people/index.ts'
import { readFields } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/errors.ts'
import { href, urls } from '#urls.ts'
import { actAddress, acts, recordAddress } from '../addresses.ts'
import type { RecordContents } from '../agreements.ts'
import { calendarOf } from '../calendar.ts'
import { FormPage } from '../pages/forms.tsx'
import { Paper } from '../pages/paper.tsx'
import { RecordPage } from '../pages/record.tsx'
import { obstacleMessage, recordText } from '../plain-text.ts'
import { replySecret } from '../store/obstacles.ts'
import { readRecord, removeRecord, renewRecord } from '../store/records.ts'
import { headingOf, titlesInSentence } from '../titles.ts'
import { words } from '../words.ts'
import { originOf, type Door, type House } from './door.tsx'

/** The record itself: read it, take it along, give it a new link, delete it. */
export function recordPages({ db, site, now, today, titleOf }: House): Hono<Door> {
  const { language } = site
  const { renew, removal } = words[language]
  const routes = new Hono<Door>()

  routes.get(urls.record(':id'), async (context) => {
    const record = await recordOf(context.get('id'))
    const secret = context.get('secret')
    const dilemmas = titlesInSentence(language, record.dilemmas, titleOf)
    const heading = headingOf(language, record.dilemmas, titleOf)
    const at = (path: string) => `${originOf(site, context)}${href(language, path)}`
    const messages = new Map(
      record.obstacles.map((obstacle) => {
        const link = at(urls.replyKey(obstacle.id, replySecret(secret, obstacle.id)))
        return [obstacle.id, obstacleMessage(language, obstacle, dilemmas, link)]
      }),
    )
    return context.html(
      <RecordPage
        site={site}
        record={record}
        heading={heading}
        today={today()}
        link={at(urls.recordKey(record.id, secret))}
        asText={recordText(language, record, heading)}
        messageOf={(id) => messages.get(id) ?? ''}
      />,
    )
  })

  routes.get(urls.recordAct(':id', acts.calendar), async (context) => {
    const record = await recordOf(context.get('id'))
    const calendar = calendarOf(language, record, headingOf(language, record.dilemmas, titleOf), now())
    if (calendar === undefined) throw notFound('day to follow up')
    return context.body(calendar, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="opfoelgning.ics"',
    })
  })

  routes.get(urls.recordAct(':id', acts.newKey), (context) => {
    const id = context.get('id')
    return context.html(
      <FormPage site={site} recordId={id} title={renew.title} lead={renew.text} action={actAddress(language, id, acts.newKey)} button={renew.button} isDangerous>
        <p>{renew.replies}</p>
        <label class="tick">
          <input type="checkbox" name="closes" value="yes" /> {renew.closeReplies}
        </label>
      </FormPage>,
    )
  })

  routes.post(urls.recordAct(':id', acts.newKey), async (context) => {
    const id = context.get('id')
    const fields = await readFields(context)
    const renewed = await renewRecord(db, id, context.get('secret'), fields.get('closes')?.at(-1) === 'yes')
    // Someone else has made a new link in the same moment; then this browser is shut out like all others.
    if (renewed === undefined) return context.redirect(recordAddress(language, id), 303)
    openDoor(context, 'record', id, renewed)
    return context.redirect(`${recordAddress(language, id)}#referat-link`, 303)
  })

  routes.get(urls.recordAct(':id', acts.removal), (context) => {
    const id = context.get('id')
    return context.html(
      <FormPage site={site} recordId={id} title={removal.title} lead={removal.text} action={actAddress(language, id, acts.removal)} button={removal.button} isDangerous />,
    )
  })

  routes.post(urls.recordAct(':id', acts.removal), async (context) => {
    const id = context.get('id')
    await removeRecord(db, id)
    closeDoor(context, 'record', id)
    return context.html(<Paper site={site} title={removal.doneTitle} lead={removal.doneText} />)
  })

  return routes

  async function recordOf(id: string): Promise<RecordContents> {
    const record = await readRecord(db, id)
    if (record === undefined) throw notFound('record')
    return record
  }
}
