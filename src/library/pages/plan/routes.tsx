import { Hono, type Context } from 'hono'
import type { Clock } from '#platform/clock.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import type { Published } from '#platform/http/published.ts'
import { urls } from '#urls.ts'
import type { Library } from '../../library.ts'
import { planCalendar } from './calendar.ts'
import { PlanPage } from './plan.tsx'
import { programmeOf } from './programme.ts'
import { readWish } from './wish.ts'
import { words } from './words.ts'

/** The planner in one language. A plan is the same for everybody who has its address, and kept nowhere else. */
export function planRoutes({ library, published, clock }: { library: Library; published: Published; clock: Clock }, site: Site): Hono {
  const routes = new Hono()
  const asked = ({ req }: Context) => readWish((name) => req.query(name))

  routes.get(urls.plan, (context) => published.page(context, () => <PlanPage site={site} edition={library.current()} asked={asked(context)} />))

  routes.get(urls.planCalendar, (context) => {
    const { wish } = asked(context)
    const edition = library.current()
    const { meetings } = programmeOf(edition.dilemmas(site.language), edition.processes(site.language), wish)
    const calendar = planCalendar(site, wish, meetings, clock.now())
    if (calendar === undefined) throw notFound('day to begin')
    return context.body(calendar, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${words[site.language].calendar.file}"`,
    })
  })
  return routes
}
