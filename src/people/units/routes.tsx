import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import { readForm } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import { href, urls } from '#urls.ts'
import { inOrganisation } from '../organisation/tenant.ts'
import type { PeopleHouse } from '../house.ts'
import { signedIn, type Inside } from '../session/signed-in.ts'
import { readUnits } from './csv.ts'
import { PlanPage, UnitPage, UnitsPage } from './pages.tsx'
import { addPaths, changeUnit, listUnits, removeUnit } from './store.ts'
import { missing, pathOf } from './tree.ts'
import { unitWords } from './words.ts'

const largestFile = 3 * 1024 * 1024

/** A file of units is larger than other forms; this stands before their limit. */
export function unitFileRoutes(house: PeopleHouse, site: Site): Hono<Inside> {
  const { db } = house
  const words = unitWords[site.language]
  return new Hono<Inside>().post(`${urls.insideUnits}/fil`, privatePage, bodyLimit({ maxSize: largestFile }), signedIn(house, site.language, 'administrator', 'coordinator'), async (context) => {
    const actor = context.get('actor')
    const organisationId = actor.organisation.id
    const body = await context.req.formData().catch(() => undefined)
    const file = body?.get('file')
    const text = body?.get('text')
    const isWanted = typeof text === 'string'
    const bytes = isWanted ? new TextEncoder().encode(text) : file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
    const read = readUnits(bytes)
    return inOrganisation(db, organisationId, async (tenant) => {
      const units = await listUnits(tenant, organisationId)
      if (!read.ok) {
        const sentence = bytes.length === 0 ? words.problems.noFile : words.csv(read.problem)
        return context.html(<UnitsPage site={site} actor={actor} units={units} problems={{ file: sentence }} />, 422)
      }
      if (isWanted) {
        const { added } = await addPaths(tenant, organisationId, read.paths)
        return context.redirect(`${href(site.language, urls.insideUnits)}?nye=${added}`, 303)
      }
      const plan = missing(units, read.paths)
      return context.html(<PlanPage site={site} actor={actor} paths={plan.missing} known={plan.known} text={tableOf(read.paths)} />)
    })
  })
}

/** The units of an organisation, for those who keep them. */
export function unitRoutes(house: PeopleHouse, site: Site): Hono<Inside> {
  const { db } = house
  const { language } = site
  const { problems: sentences } = unitWords[language]
  const own = href(language, urls.insideUnits)
  const routes = new Hono<Inside>()
  const form = v.object({
    name: v.pipe(v.optional(v.string(), ''), v.trim(), v.minLength(1, sentences.noName), v.maxLength(120, sentences.tooLong)),
    parentId: v.optional(v.string(), ''),
  })
  routes.use(`${urls.insideUnits}/*`, privatePage, signedIn(house, language, 'administrator', 'coordinator'))

  routes.get(urls.insideUnits, async (context) => {
    const actor = context.get('actor')
    const units = await inOrganisation(db, actor.organisation.id, (tenant) => listUnits(tenant, actor.organisation.id))
    const added = Number(context.req.query('nye') ?? '0')
    return context.html(<UnitsPage site={site} actor={actor} units={units} {...(Number.isInteger(added) && added > 0 ? { added } : {})} />)
  })

  routes.post(urls.insideUnits, async (context) => {
    const actor = context.get('actor')
    const organisationId = actor.organisation.id
    const read = await readForm(context, form)
    return inOrganisation(db, organisationId, async (tenant) => {
      const units = await listUnits(tenant, organisationId)
      const refuse = (problems: Record<string, string>) => context.html(<UnitsPage site={site} actor={actor} units={units} typed={read.typed} problems={problems} />, 422)
      if (!read.ok) return refuse(read.problems)
      const parent = read.value.parentId === '' ? undefined : units.find(({ id }) => id === read.value.parentId)
      if (read.value.parentId !== '' && parent === undefined) return refuse({ parentId: sentences.gone })
      const path = [...(parent === undefined ? [] : pathOf(units, parent.id)), read.value.name]
      const { added } = await addPaths(tenant, organisationId, [path])
      return added === 0 ? refuse({ name: sentences.taken }) : context.redirect(`${own}?nye=1`, 303)
    })
  })

  routes.get(`${urls.insideUnits}/:id`, async (context) => {
    const actor = context.get('actor')
    const units = await inOrganisation(db, actor.organisation.id, (tenant) => listUnits(tenant, actor.organisation.id))
    const unit = units.find(({ id }) => id === context.req.param('id'))
    if (unit === undefined) throw notFound('unit')
    return context.html(<UnitPage site={site} actor={actor} units={units} unit={unit} />)
  })

  routes.post(`${urls.insideUnits}/:id`, async (context) => {
    const actor = context.get('actor')
    const organisationId = actor.organisation.id
    const read = await readForm(context, form)
    return inOrganisation(db, organisationId, async (tenant) => {
      const units = await listUnits(tenant, organisationId)
      const unit = units.find(({ id }) => id === context.req.param('id'))
      if (unit === undefined) throw notFound('unit')
      const refuse = (problems: Record<string, string>) => context.html(<UnitPage site={site} actor={actor} units={units} unit={unit} typed={read.typed} problems={problems} />, 422)
      if (!read.ok) return refuse(read.problems)
      const change = await changeUnit(tenant, organisationId, { id: unit.id, name: read.value.name, parentId: read.value.parentId === '' ? undefined : read.value.parentId })
      if (change === 'changed') return context.redirect(own, 303)
      return refuse(change === 'taken' ? { name: sentences.taken } : { parentId: sentences[change] })
    })
  })

  routes.post(`${urls.insideUnits}/:id/fjern`, async (context) => {
    const { organisation } = context.get('actor')
    await inOrganisation(db, organisation.id, (tenant) => removeUnit(tenant, organisation.id, context.req.param('id')))
    return context.redirect(own, 303)
  })
  return routes
}

/** The paths as a file again, in the form with a column for each level. */
function tableOf(paths: readonly (readonly string[])[]): string {
  const deepest = Math.max(...paths.map((path) => path.length))
  const head = Array.from({ length: deepest }, (_, at) => `niveau ${at + 1}`)
  return [head, ...paths].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n')
}
