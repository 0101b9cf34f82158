import { Hono } from 'hono'
import { openDoor } from '#people/index.ts'
import { readForm, type Typed } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import { href, urls } from '#urls.ts'
import type { Obstacle } from '../agreements.ts'
import { replyForm } from '../forms.ts'
import { ReplyPage } from '../pages/reply.tsx'
import { ShutPage } from '../pages/shut.tsx'
import { mayReply, opensReply, readRequest, saveReply } from '../store/replies.ts'
import { titlesInSentence } from '../titles.ts'
import { partOf, type House } from './door.tsx'

/** The page of the one who can help. It shows what a team asks, and nothing of the team or its record. */
export function replyPages({ db, site, today, titleOf }: House): Hono {
  const { language } = site
  const routes = new Hono()
  routes.use(`${urls.reply(':id')}/*`, privatePage)

  routes.get(urls.replyKey(':id', ':secret'), async (context) => {
    const id = partOf(context, 'id')
    const secret = partOf(context, 'secret')
    if (!(await opensReply(db, id, secret))) return context.html(<ShutPage site={site} door="reply" />, 404)
    openDoor(context, 'reply', id, secret)
    return context.redirect(href(language, urls.reply(id)), 303)
  })

  routes.get(urls.reply(':id'), async (context) => {
    const id = partOf(context, 'id')
    const request = (await mayReply(db, context, id)) ? await readRequest(db, id) : undefined
    if (request === undefined) return context.html(<ShutPage site={site} door="reply" />, 404)
    const dilemmas = titlesInSentence(language, request.dilemmas, titleOf)
    return context.html(<ReplyPage site={site} request={request} dilemmas={dilemmas} typed={typedOf(request.obstacle)} />)
  })

  routes.post(urls.reply(':id'), async (context) => {
    const id = partOf(context, 'id')
    const form = await readForm(context, replyForm(language, today()))
    const mayWrite = await mayReply(db, context, id)
    const result = mayWrite && form.ok ? await saveReply(db, id, form.value, today()) : undefined
    if (result === 'saved') return context.redirect(href(language, urls.reply(id)), 303)
    const request = mayWrite ? await readRequest(db, id) : undefined
    if (request === undefined) return context.html(<ShutPage site={site} door="reply" />, 404)
    const dilemmas = titlesInSentence(language, request.dilemmas, titleOf)
    const problems = form.ok ? {} : form.problems
    return context.html(
      <ReplyPage site={site} request={request} dilemmas={dilemmas} typed={form.typed} problems={problems} isTooLate={result === 'closed'} />,
      result === 'closed' ? 409 : 422,
    )
  })

  return routes
}

function typedOf({ reply }: Obstacle): Typed {
  if (reply === undefined) return {}
  return { answer: reply.answer, text: reply.text, by: reply.answer === 'later' ? reply.by : '' }
}
