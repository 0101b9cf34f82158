import { Hono, type Context } from 'hono'
import * as v from 'valibot'
import { urls } from '#urls.ts'
import { inOrganisation } from '../../organisation/tenant.ts'
import { keepAttempt, takeAttempt } from '../attempt-cookie.ts'
import { finishSignIn, originOf } from '../finish.ts'
import type { Door } from '../house.ts'
import { keptChallenge, signInAnswer } from '../passkey/answers.ts'
import { rpOf } from '../passkey/relying-party.ts'
import { beginAttempt, endAttempt } from '../store/attempts.ts'
import { words as all } from '../words.ts'
import { organisationOf } from './door.tsx'

/** The way in by passkey, as its script asks for it; every refusal is the same sentence. */
export function passkeyPages({ signIn, site }: Door): Hono {
  const { db, clock, throttles } = signIn
  const words = all[site.language].door
  const routes = new Hono()

  routes.post(urls.organisationSignInAct(':slug', 'noegle/begynd'), async (context) => {
    const organisation = await organisationOf(db, context)
    const party = rpOf(originOf(context, signIn))
    if (party === undefined) return refuse(context, words.keyFailed, 403)
    if (throttles.starts.isBarred(context)) return refuse(context, words.barred, 429)
    throttles.starts.fail(context)
    const { askForKey } = await loadKeys()
    const options = await askForKey(party)
    keepAttempt(context, 'passkey', await beginAttempt(signIn, organisation.id, 'passkey', { challenge: options.challenge }, clock.now()))
    return context.json(options)
  })

  routes.post(urls.organisationSignInAct(':slug', 'noegle'), async (context) => {
    const organisation = await organisationOf(db, context)
    if (throttles.keys.isBarred(context)) return refuse(context, words.barred, 429)
    const kept = await endAttempt(signIn, organisation.id, 'passkey', takeAttempt(context, 'passkey'), keptChallenge, clock.now())
    const party = rpOf(originOf(context, signIn))
    const answer = v.safeParse(signInAnswer, await readJson(context))
    const { personByKey } = await loadKeys()
    const person = kept && party && answer.success ? await inOrganisation(db, organisation.id, (tenant) => personByKey(tenant, organisation.id, party, kept.challenge, answer.output)) : undefined
    if (person !== undefined) return context.json({ to: await finishSignIn(context, signIn, organisation.id, person, 'passkey', context.req.query('videre')) })
    throttles.keys.fail(context)
    return refuse(context, words.keyFailed, 403)
  })

  return routes
}

// Loaded when it is needed: it is a megabyte, and most starts of the house end before anybody brings a key.
function loadKeys() {
  return import('../passkey/sign-in-key.ts')
}

/** The body of a request as JSON; whatever cannot be read is nothing. */
export function readJson(context: Context): Promise<unknown> {
  return context.req.json<unknown>().catch(() => undefined)
}

/** A refusal as the passkey's script shows it. */
export function refuse(context: Context, problem: string, status: 403 | 409 | 422 | 429): Response {
  return context.json({ problem }, status)
}
