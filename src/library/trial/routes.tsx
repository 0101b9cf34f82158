import { Hono, type Context } from 'hono'
import type { Kysely } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import { dayOf } from '#platform/day.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import { readForm } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import type { Throttle } from '#platform/http/throttle.ts'
import type { Database } from '#schema.ts'
import { href, urls, type Language } from '#urls.ts'
import type { Library } from '../library.ts'
import { trialForm } from './form.ts'
import { TrialPage, TrialThanksPage } from './pages.tsx'
import { proposeTrial } from './store.ts'
import { monthOf } from './trial.ts'
import type { Trials } from './trials.ts'
import { words } from './words.ts'

/** Takes out of a text what can lead to somebody; what stands in its place is in the language of the text. */
export type Mask = (text: string, language: Language) => string

/** What the form needs of the house. The throttle counts what was sent, so that nobody fills the editor's desk. */
export type TrialDesk = { db: Kysely<Database>; trials: Trials; mask: Mask; throttle: Throttle }

/** The form on which somebody tells how a process went, in one language. What is sent waits for an editor. */
export function trialRoutes({ library, clock, trialDesk }: { library: Library; clock: Clock; trialDesk: Pick<TrialDesk, 'db' | 'mask' | 'throttle'> }, site: Site): Hono {
  const { db, mask, throttle } = trialDesk
  const { language } = site
  const routes = new Hono()
  routes.use(urls.processTrial(':id'), privatePage)
  routes.use(urls.processTrialThanks(':id'), privatePage)

  routes.get(urls.processTrial(':id'), (context) => context.html(<TrialPage site={site} process={processAt(context)} />))
  routes.get(urls.processTrialThanks(':id'), (context) => context.html(<TrialThanksPage site={site} process={processAt(context)} />))

  routes.post(urls.processTrial(':id'), async (context) => {
    const process = processAt(context)
    const form = await readForm(context, trialForm(language))
    if (!form.ok) return context.html(<TrialPage site={site} process={process} typed={form.typed} problems={form.problems} />, 422)
    if (throttle.isBarred(context)) return context.html(<TrialPage site={site} process={process} typed={form.typed} problems={{ send: words[language].problems.barred }} />, 429)
    throttle.fail(context)
    const { teams, workplace, worked, failed } = form.value
    await proposeTrial(db, { process: process.id, language, teams, workplace, worked: mask(worked, language), failed: mask(failed, language), month: monthOf(dayOf(clock.now())) })
    return context.redirect(href(language, urls.processTrialThanks(process.id)), 303)
  })
  return routes

  function processAt(context: Context) {
    const process = library.current().process(language, context.req.param('id') ?? '')
    if (process === undefined) throw notFound('process')
    return process
  }
}
