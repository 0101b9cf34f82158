import { Hono, type Context } from 'hono'
import { inOrganisation, type Inside } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import { readFields, type Problems, type Typed } from '#platform/http/forms.ts'
import { urls } from '#urls.ts'
import { linkTo, places } from '../addresses.ts'
import { askerOf, type NetworkHouse } from '../house.ts'
import { pieceKinds } from '../package/manifest.ts'
import { ArrivedPage } from '../pages/arrived.tsx'
import { choicesIn } from '../pages/merge-form.tsx'
import { readInbox, settleInbox } from '../taking/inbox.ts'
import { readSource } from '../taking/sources.ts'
import { suggest } from '../taking/suggestions.ts'
import { accept, adapt, faultsOf, renew, renewalOf } from '../taking/taking.ts'
import { isUuid } from '#platform/uuid.ts'
import { words as all } from '../words.ts'

/** A piece from outside, and what a person does with it. */
export function arrivedRoutes(house: NetworkHouse, site: Site): Hono<Inside> {
  const { db } = house
  const { language } = site
  const { problems: sentences } = all[language]
  const address = `${urls.insideExchange}/tekst/:source/:kind/:piece`
  const routes = new Hono<Inside>()

  routes.get(address, (context) => page(context))

  routes.post(`${address}/tag-ind`, async (context) => {
    const one = await pieceAt(context)
    const outcome = await accept(house, askerOf(house, context), one)
    return outcome === 'published' ? context.redirect(linkTo(language, places.piece(one)), 303) : page(context, {}, { indhold: sentences[outcome] })
  })

  routes.post(`${address}/tilpas`, async (context) => {
    const draft = await adapt(house, askerOf(house, context), await pieceAt(context), language)
    return draft === undefined ? page(context, {}, { indhold: sentences.missing }) : context.redirect(linkTo(language, `${urls.insideEditing}/${draft}/skriv`), 303)
  })

  routes.post(`${address}/afvis`, async (context) => {
    const { organisation } = askerOf(house, context)
    const at = await pieceAt(context)
    const typed = await typedIn(context)
    const reason = (typed['why'] ?? '').trim()
    if (reason.length > 500) return page(context, typed, { why: sentences.why })
    const isDone = await inOrganisation(db, organisation.id, async (tenant) => {
      const one = await readInbox(tenant, organisation.id, at, { locked: true })
      if (one?.state !== 'waiting') return false
      await settleInbox(tenant, organisation.id, one, { state: 'declined', reason })
      return true
    })
    return isDone ? context.redirect(linkTo(language, places.list), 303) : page(context, typed, { why: sentences.missing })
  })

  routes.post(`${address}/flet`, async (context) => {
    const asker = askerOf(house, context)
    const one = await pieceAt(context)
    const typed = await typedIn(context)
    const renewal = await renewalOf(house, asker.organisation, one)
    if (renewal === undefined || typed['version'] !== String(renewal.version) || typed['hash'] !== one.arrived.from.hash) return page(context, {}, { indhold: sentences.changed })
    const outcome = await renew(house, asker, one, renewal, choicesIn(renewal, typed))
    return outcome === 'saved' ? context.redirect(linkTo(language, places.piece(one)), 303) : page(context, typed, { indhold: sentences[outcome] })
  })

  routes.post(`${address}/forslag`, async (context) => {
    const { organisation, today } = askerOf(house, context)
    const one = await pieceAt(context)
    const typed = await typedIn(context)
    const note = (typed['note'] ?? '').trim()
    if (note === '' || note.length > 2000) return page(context, typed, { note: sentences.note })
    const source = await inOrganisation(db, organisation.id, (tenant) => readSource(tenant, organisation.id, one.sourceId))
    const isSent = source !== undefined && one.state === 'adapted' && (await suggest(house, organisation, { source, one, note, today }))
    return isSent ? context.redirect(`${linkTo(language, places.piece(one))}?sendt=ja`, 303) : page(context, typed, { note: sentences.notSent })
  })
  return routes

  async function pieceAt(context: Context<Inside>) {
    const { organisation } = askerOf(house, context)
    const [sourceId = '', kind, piece = ''] = [context.req.param('source'), pieceKinds.find((one) => one === context.req.param('kind')), context.req.param('piece')]
    const one = kind === undefined || !isUuid(sourceId) ? undefined : await inOrganisation(db, organisation.id, (tenant) => readInbox(tenant, organisation.id, { sourceId, kind, piece }))
    if (one === undefined) throw notFound('piece')
    return one
  }

  async function page(context: Context<Inside>, typed: Typed = {}, problems: Problems = {}) {
    const { actor, organisation } = askerOf(house, context)
    const one = await pieceAt(context)
    const source = await inOrganisation(db, organisation.id, (tenant) => readSource(tenant, organisation.id, one.sourceId))
    const renewal = await renewalOf(house, organisation, one)
    const isSent = context.req.query('sendt') === 'ja'
    return context.html(<ArrivedPage site={site} actor={actor} one={one} faults={await faultsOf(one.arrived)} renewal={renewal} canSuggest={source?.isTrusted === true && source.kind !== 'carried'} isSent={isSent} typed={typed} problems={problems} />, Object.keys(problems).length === 0 ? 200 : 422)
  }

  async function typedIn(context: Context<Inside>): Promise<Typed> {
    return Object.fromEntries([...(await readFields(context))].map(([name, values]) => [name, values.at(-1) ?? '']))
  }
}
