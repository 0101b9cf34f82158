import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { notFound } from '#platform/http/errors.ts'
import { readFields, readForm, type Typed } from '#platform/http/forms.ts'
import { urls } from '#urls.ts'
import { actAddress, acts, recordAddress } from '../addresses.ts'
import { ObstacleFields } from '../fields/groups.tsx'
import { obstacleForm } from '../forms.ts'
import { FormPage, NoticePage } from '../pages/forms.tsx'
import { addObstacle, changeObstacle, markSent, readObstacle, removeObstacle } from '../store/obstacles.ts'
import { words } from '../words.ts'
import { partOf, type Door, type House } from './door.tsx'

/** Writing an obstacle after the meeting, saying that it is sent, or taking it away. */
export function obstaclePages({ db, site, today }: House): Hono<Door> {
  const { language } = site
  const { obstacleForm: sentences, removeObstacle: removal } = words[language]
  const routes = new Hono<Door>()
  const one = urls.recordAct(':id', acts.obstacle(':obstacle'))
  const oneRemoval = urls.recordAct(':id', acts.obstacleRemoval(':obstacle'))

  routes.get(urls.recordAct(':id', acts.newObstacle), (context) => context.html(newPage(context.get('id'), {})))

  routes.post(urls.recordAct(':id', acts.newObstacle), async (context) => {
    const id = context.get('id')
    const form = await readForm(context, obstacleForm(language))
    if (!form.ok) return context.html(newPage(id, form.typed, { problems: form.problems }), 422)
    if ((await addObstacle(db, id, form.value, context.get('secret'), form.typed['entry'])) === undefined) throw notFound('record')
    return context.redirect(recordAddress(language, id), 303)
  })

  routes.get(one, async (context) => {
    const id = context.get('id')
    const obstacle = partOf(context, 'obstacle')
    const found = await readObstacle(db, id, obstacle)
    if (found === undefined) return context.html(gonePage(id), 404)
    if (found.reply !== undefined) return context.html(<NoticePage site={site} recordId={id} title={sentences.title} text={sentences.answered} />)
    const { text, carrier, receiver } = found
    return context.html(changePage(id, obstacle, { text, carrier, receiver }))
  })

  routes.post(one, async (context) => {
    const id = context.get('id')
    const obstacle = partOf(context, 'obstacle')
    const form = await readForm(context, obstacleForm(language))
    if ((await readObstacle(db, id, obstacle)) === undefined) return context.html(newPage(id, form.typed, { lead: sentences.goneTyped }), 409)
    if (!form.ok) return context.html(changePage(id, obstacle, form.typed, form.problems), 422)
    const result = await changeObstacle(db, id, obstacle, form.value)
    if (result === 'removed') return context.html(newPage(id, form.typed, { lead: sentences.goneTyped }), 409)
    if (result === 'answered') return context.html(changePage(id, obstacle, form.typed, { text: sentences.answered }), 409)
    return context.redirect(recordAddress(language, id), 303)
  })

  routes.post(urls.recordAct(':id', acts.sending(':obstacle')), async (context) => {
    const id = context.get('id')
    const obstacle = partOf(context, 'obstacle')
    const isSent = (await readFields(context)).get('sent')?.at(-1) !== 'no'
    const isMarked = await markSent(db, id, obstacle, isSent ? today() : undefined)
    return isMarked ? context.redirect(recordAddress(language, id), 303) : context.html(gonePage(id), 404)
  })

  routes.get(oneRemoval, async (context) => {
    const id = context.get('id')
    const obstacle = partOf(context, 'obstacle')
    const found = await readObstacle(db, id, obstacle)
    if (found === undefined) return context.html(gonePage(id), 404)
    return context.html(
      <FormPage site={site} recordId={id} title={removal.title} lead={removal.text} action={actAddress(language, id, acts.obstacleRemoval(obstacle))} button={removal.button} isDangerous>
        <blockquote class="typed" dir="auto">
          {found.text}
        </blockquote>
      </FormPage>,
    )
  })

  routes.post(oneRemoval, async (context) => {
    const id = context.get('id')
    const obstacle = partOf(context, 'obstacle')
    await removeObstacle(db, id, obstacle)
    return context.redirect(recordAddress(language, id), 303)
  })

  return routes

  function newPage(recordId: string, typed: Typed, { problems = {}, lead }: { problems?: Record<string, string>; lead?: string } = {}) {
    return (
      <FormPage site={site} recordId={recordId} title={lead === undefined ? sentences.newTitle : sentences.goneTitle} lead={lead} action={actAddress(language, recordId, acts.newObstacle)} problems={problems}>
        <input type="hidden" name="entry" value={typed['entry'] ?? randomUUID()} />
        <ObstacleFields language={language} typed={typed} problems={problems} />
      </FormPage>
    )
  }

  function changePage(recordId: string, obstacleId: string, typed: Typed, problems: Record<string, string> = {}) {
    return (
      <FormPage site={site} recordId={recordId} title={sentences.title} action={actAddress(language, recordId, acts.obstacle(obstacleId))} problems={problems}>
        <ObstacleFields language={language} typed={typed} problems={problems} />
      </FormPage>
    )
  }

  function gonePage(recordId: string) {
    return <NoticePage site={site} recordId={recordId} title={sentences.goneTitle} text={sentences.gone} />
  }
}
