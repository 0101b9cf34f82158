import { Hono, type Context } from 'hono'
import type { Kysely } from 'kysely'
import { openDoor } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { privatePage } from '#platform/http/headers.ts'
import type { Database } from '#schema.ts'
import { urls } from '#urls.ts'
import { recordAddress } from '../addresses.ts'
import { ShutPage } from '../pages/shut.tsx'
import { mayReadRecord, opensRecord } from '../store/records.ts'
import type { TitleOf } from '../titles.ts'

/** What the subject's pages take from the house. */
export type House = { db: Kysely<Database>; site: Site; now: () => Date; today: () => string; titleOf: TitleOf }

/** Behind the door a request carries the record's id and the secret that opened it. */
export type Door = { Variables: { id: string; secret: string } }

/** Lets in whoever brings the record's secret, and shows everybody else the same shut door. */
export function openRecords({ db, site }: House): Hono<Door> {
  const routes = new Hono<Door>()
  const everything = `${urls.record(':id')}/*`

  routes.use(everything, privatePage)

  // A look at the link, by a mail's preview or a HEAD, spends nothing: the link opens as often as it is asked for.
  routes.get(urls.recordKey(':id', ':secret'), async (context) => {
    const id = partOf(context, 'id')
    const secret = partOf(context, 'secret')
    if (!(await opensRecord(db, id, secret))) return context.html(<ShutPage site={site} door="record" />, 404)
    openDoor(context, 'record', id, secret)
    return context.redirect(recordAddress(site.language, id), 303)
  })

  routes.use(everything, async (context, next) => {
    const id = partOf(context, 'id')
    const secret = await mayReadRecord(db, context, id)
    if (secret === undefined) return context.html(<ShutPage site={site} door="record" />, 404)
    context.set('id', id)
    context.set('secret', secret)
    return next()
  })
  return routes
}

/** A named part of the address. */
export function partOf(context: Context, name: string): string {
  return context.req.param(name) ?? ''
}

/** The house's address: as configured, else as this browser reached it. */
export function originOf(site: Site, context: Context): string {
  return site.publicUrl ?? new URL(context.req.url).origin
}
