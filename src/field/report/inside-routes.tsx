import { Hono, type Context } from 'hono'
import { inOrganisation, signedIn, type Actor, type Inside, type Tenant } from '#people/index.ts'
import { dayOf } from '#platform/day.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import { readFields, type Problems, type Typed } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import { href, urls, type Language } from '#urls.ts'
import { sureIn } from '../cleaning.ts'
import type { FieldHouse } from '../house.ts'
import { words as all } from '../words.ts'
import { ReportPage, ReportsPage } from './inside-pages.tsx'
import { outcomes, waits, type Report } from './report.ts'
import { closeReport, listReports, readReport, say } from './store.ts'

/** Where a coordinator reads what was told, thanks, asks, and says what came of it. */
export function reportRoutes(house: FieldHouse, site: Site): Hono<Inside> {
  const { db, clock, beginDraft } = house
  const { language } = site
  const words = all[language].inside
  const own = href(language, urls.insideReports)
  const routes = new Hono<Inside>()
  routes.use(`${urls.insideReports}/*`, privatePage, signedIn(house, language, 'coordinator', 'editor'))

  routes.get(urls.insideReports, async (context) => {
    const actor = context.get('actor')
    const reports = await inOrganisation(db, actor.organisation.id, (tenant) => listReports(tenant, actor.organisation.id))
    return context.html(<ReportsPage site={site} actor={actor} reports={reports} />)
  })

  routes.get(`${urls.insideReports}/:id`, (context) => withReport(context, async ({ actor, report }) => context.html(<ReportPage site={site} actor={actor} report={report} />)))

  // The forms of a report say what they do by the button that sends them.
  routes.post(`${urls.insideReports}/:id`, async (context) => {
    const fields = await readFields(context)
    const typed: Typed = Object.fromEntries([...fields].map(([name, values]) => [name, values.at(-1) ?? '']))
    const kind = typed['do']
    const text = (typed[`${kind}-text`] ?? '').trim()
    const today = dayOf(clock.now())
    return withReport(context, async ({ tenant, actor, report }) => {
      const organisationId = actor.organisation.id
      const refuse = (problems: Problems, status: 409 | 422 = 422) => context.html(<ReportPage site={site} actor={actor} report={report} typed={typed} problems={problems} />, status)
      if (kind === 'draft') return context.redirect(href(language, await beginDraft(tenant, organisationId, report)), 303)
      if (text === '') return refuse({ [`${kind}-text`]: words.problems.empty })
      const found = sureIn(text)
      if (found.length > 0) return refuse({ [`${kind}-text`]: words.doubts(found.join(', ')) })
      if (kind === 'close') {
        const outcome = outcomes.find((one) => one === typed['close-outcome'])
        if (outcome === undefined) return refuse({ 'close-outcome': words.problems.outcome })
        if (!(await closeReport(tenant, organisationId, report.id, outcome, text, today))) return refuse({ 'close-text': words.gone }, 409)
      } else if (report.outcome !== undefined) return refuse({ [`${kind}-text`]: words.gone }, 409)
      else await say(tenant, organisationId, report.id, { kind: kind === 'question' ? 'question' : 'thanks', text, saidOn: today })
      return context.redirect(`${own}/${report.id}`, 303)
    })
  })
  return routes

  async function withReport(context: Context<Inside>, answer: (found: { tenant: Tenant; actor: Actor; report: Report }) => Promise<Response>): Promise<Response> {
    const actor = context.get('actor')
    return inOrganisation(db, actor.organisation.id, async (tenant) => {
      const report = await readReport(tenant, actor.organisation.id, context.req.param('id') ?? '')
      if (report === undefined) throw notFound('report')
      return answer({ tenant, actor, report })
    })
  }
}

/** The line of the overview: how many wait for an answer, when somebody who answers looks. */
export async function waitingReports(tenant: Tenant, { organisation }: Actor, language: Language): Promise<{ text: string; href: string } | undefined> {
  const count = (await listReports(tenant, organisation.id)).filter(waits).length
  return count === 0 ? undefined : { text: all[language].inside.waitingLine(count), href: href(language, urls.insideReports) }
}
