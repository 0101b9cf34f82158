import { Hono } from 'hono'
import * as v from 'valibot'
import { holds, listUnits, openDoor, type Inside } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notAllowed } from '#platform/http/errors.ts'
import { readForm } from '#platform/http/forms.ts'
import { href, urls } from '#urls.ts'
import { recordAddress } from '../../addresses.ts'
import { opensRecord } from '../../store/records.ts'
import { places } from '../addresses.ts'
import type { TeamHouse } from '../house.ts'
import { readLink } from '../link.ts'
import { LeavingPage } from '../pages/acts.tsx'
import { OverviewPage, type Done } from '../pages/overview.tsx'
import { hold, openingSecret, release } from '../store/held.ts'
import { words } from '../words.ts'
import { deskOf, readOverview, recordAt } from './desk.ts'

/** The overview: what is there, and how records come in, are opened, and go out again. */
export function overviewRoutes(house: TeamHouse, site: Site): Hono<Inside> {
  const { language } = site
  const { moveIn, records: sentences } = words[language]
  const own = href(language, urls.insideTeams)
  const routes = new Hono<Inside>()
  const form = v.object({ link: v.optional(v.string(), ''), unitId: v.optional(v.string(), '') })

  routes.get(urls.insideTeams, async (context) => {
    const desk = deskOf(house, site, context)
    const overview = await desk.work((tenant) => readOverview(house, desk, tenant))
    return context.html(<OverviewPage frame={desk} overview={overview} done={doneOf(context.req.query('nu'))} />)
  })

  routes.post(urls.insideTeams, async (context) => {
    const desk = deskOf(house, site, context)
    if (!holds(desk.actor, 'facilitator', 'leader', 'coordinator')) throw notAllowed('role')
    const { typed } = await readForm(context, form)
    const unitId = typed['unitId'] || undefined
    const pasted = readLink(typed['link'] ?? '')
    return desk.work(async (tenant) => {
      const refuse = async (problems: Record<string, string>) =>
        context.html(<OverviewPage frame={desk} overview={await readOverview(house, desk, tenant)} typed={typed} problems={problems} />, 422)
      if (pasted.kind !== 'record') return refuse({ link: moveIn.problems[pasted.kind] })
      const { id: recordId, secret } = pasted
      if (unitId !== undefined && !(await listUnits(tenant, desk.organisationId)).some(({ id }) => id === unitId)) return refuse({ unitId: moveIn.problems.unit })
      const isIn = (await opensRecord(tenant, recordId, secret)) && (await hold(tenant, house.seal, desk.organisationId, { recordId, secret, unitId, personId: desk.actor.personId, movedOn: desk.today }))
      return isIn ? context.redirect(`${own}?nu=ind#referat-${recordId}`, 303) : refuse({ link: moveIn.problems.shut })
    })
  })

  routes.post(places.opening(':record'), async (context) => {
    const desk = deskOf(house, site, context)
    return desk.work(async (tenant) => {
      const { row } = await recordAt(house, desk, tenant, context.req.param('record'))
      const secret = openingSecret(house.seal, desk.organisationId, row)
      if (secret === undefined) return context.html(<OverviewPage frame={desk} overview={await readOverview(house, desk, tenant)} trouble={sentences.outdated} />, 409)
      openDoor(context, 'record', row.recordId, secret)
      return context.redirect(recordAddress(language, row.recordId), 303)
    })
  })

  routes.get(places.leaving(':record'), async (context) => {
    const desk = deskOf(house, site, context)
    const { row } = await desk.work((tenant) => recordAt(house, desk, tenant, context.req.param('record')))
    return context.html(<LeavingPage frame={desk} recordId={row.recordId} />)
  })

  routes.post(places.leaving(':record'), async (context) => {
    const desk = deskOf(house, site, context)
    await desk.work(async (tenant) => {
      const { row } = await recordAt(house, desk, tenant, context.req.param('record'))
      await release(tenant, desk.organisationId, row.recordId)
    })
    return context.redirect(`${own}?nu=ud`, 303)
  })

  return routes
}

function doneOf(word: string | undefined): Done | undefined {
  return word === 'ind' || word === 'ud' || word === 'sendt' ? word : undefined
}
