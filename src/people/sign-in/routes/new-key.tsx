import { Hono } from 'hono'
import * as v from 'valibot'
import { dayOf } from '#platform/day.ts'
import { href, urls } from '#urls.ts'
import { inOrganisation } from '../../organisation/tenant.ts'
import type { Inside } from '../../session/signed-in.ts'
import { keepAttempt, takeAttempt } from '../attempt-cookie.ts'
import { originOf } from '../finish.ts'
import { line } from '../forms.ts'
import type { Door } from '../house.ts'
import { keptNewKey, newKeyAnswer } from '../passkey/answers.ts'
import { rpOf } from '../passkey/relying-party.ts'
import { beginAttempt, endAttempt } from '../store/attempts.ts'
import { addPasskey, listPasskeys, mostPasskeys } from '../store/passkeys.ts'
import { words as all } from '../words.ts'
import { readJson, refuse } from './passkey.tsx'

/** Making a passkey, as its script asks for it; behind one's own door. */
export function newKeyPages({ signIn, site }: Door): Hono<Inside> {
  const { db, clock } = signIn
  const { language } = site
  const words = all[language].self
  const sent = v.object({ name: line(language, 60), answer: newKeyAnswer })
  const routes = new Hono<Inside>()

  routes.post(urls.insideSelfAct('noegler/begynd'), async (context) => {
    const actor = context.get('actor')
    const party = rpOf(originOf(context, signIn))
    if (party === undefined) return refuse(context, words.keyNowhere, 403)
    const known = await inOrganisation(db, actor.organisation.id, (tenant) => listPasskeys(tenant, actor.organisation.id, actor.personId))
    if (known.length >= mostPasskeys) return refuse(context, words.keyMany, 409)
    const { askForNewKey } = await import('../passkey/new-key.ts')
    const options = await askForNewKey(party, actor, known)
    keepAttempt(context, 'new-passkey', await beginAttempt(signIn, actor.organisation.id, 'new-passkey', { challenge: options.challenge, personId: actor.personId }, clock.now()))
    return context.json(options)
  })

  routes.post(urls.insideSelfAct('noegler'), async (context) => {
    const { organisation, personId } = context.get('actor')
    const party = rpOf(originOf(context, signIn))
    const kept = await endAttempt(signIn, organisation.id, 'new-passkey', takeAttempt(context, 'new-passkey'), keptNewKey, clock.now())
    const given = v.safeParse(sent, await readJson(context))
    const { newKeyIn } = await import('../passkey/new-key.ts')
    const key = kept?.personId === personId && party && given.success ? await newKeyIn(party, kept.challenge, given.output.answer) : undefined
    if (key === undefined || !given.success) return refuse(context, words.keyFailed, 422)
    const isAdded = await inOrganisation(db, organisation.id, (tenant) => addPasskey(tenant, organisation.id, personId, key, given.output.name, dayOf(clock.now())))
    return isAdded ? context.json({ to: `${href(language, urls.insideSelf)}?gemt` }) : refuse(context, words.keyKnown, 409)
  })

  return routes
}
