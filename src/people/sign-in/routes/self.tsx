import { Hono, type Context } from 'hono'
import { readFields, readForm, type Problems, type Typed } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import { href, urls } from '#urls.ts'
import { readPerson } from '../../organisation/persons.ts'
import { inOrganisation, type Tenant } from '../../organisation/tenant.ts'
import { endOtherSessions, endSession, listSessions, nameSession } from '../../session/sessions.ts'
import { dropSession, signedIn, type Inside } from '../../session/signed-in.ts'
import { originOf } from '../finish.ts'
import { labelForm, selfForm } from '../forms.ts'
import type { Door } from '../house.ts'
import { beginAtIssuer } from '../issuer/begin.tsx'
import { SelfPage } from '../pages/self.tsx'
import { rpOf } from '../passkey/relying-party.ts'
import { tiedIssuers, untieIdentity } from '../store/identities.ts'
import { listIssuers } from '../store/issuers.ts'
import { listPasskeys, namePasskey, removePasskey } from '../store/passkeys.ts'
import { changeSelf } from '../store/self.ts'
import { words as all } from '../words.ts'
import { newKeyPages } from './new-key.tsx'

/** One's own page, and every act on it; each touches what is one's own and nothing else. */
export function selfPages({ signIn, site }: Door): Hono<Inside> {
  const { db, clock } = signIn
  const { language } = site
  const words = all[language].self
  const routes = new Hono<Inside>()
  routes.use(`${urls.insideSelf}/*`, privatePage, signedIn(signIn, language))

  routes.get(urls.insideSelf, (context) => {
    const said = [['gemt', words.saved], ['knyttet', words.nowTied]].find(([name = '']) => context.req.query(name) !== undefined)?.[1]
    return show(context, { said, trouble: context.req.query('optaget') === undefined ? undefined : words.taken })
  })

  routes.post(urls.insideSelf, async (context) => {
    const form = await readForm(context, selfForm(language))
    if (!form.ok) return show(context, { typed: form.typed, problems: form.problems, status: 422 })
    await own(context, (tenant, organisationId, personId) => changeSelf(tenant, organisationId, personId, form.value))
    return context.redirect(`${href(form.value.language, urls.insideSelf)}?gemt`, 303)
  })

  routes.post(urls.insideSelfAct('log-ud'), async (context) => {
    await own(context, (tenant, organisationId, personId) => endSession(tenant, organisationId, personId, context.get('actor').sessionId))
    dropSession(context)
    return context.redirect(href(language, urls.organisation(context.get('actor').organisation.slug)), 303)
  })

  const acts: Record<string, (given: { tenant: Tenant; organisationId: string; personId: string; sessionId: string; id: string; label: string }) => Promise<void>> = {
    'sessioner/navn': ({ tenant, organisationId, personId, id, label }) => (isSessionId(id) ? nameSession(tenant, organisationId, personId, id, label) : Promise.resolve()),
    'sessioner/slut': ({ tenant, organisationId, personId, id }) => (isSessionId(id) ? endSession(tenant, organisationId, personId, id) : Promise.resolve()),
    'sessioner/andre': ({ tenant, organisationId, personId, sessionId }) => endOtherSessions(tenant, organisationId, personId, sessionId),
    'noegler/navn': ({ tenant, organisationId, personId, id, label }) => namePasskey(tenant, organisationId, personId, id, label),
    'noegler/slut': ({ tenant, organisationId, personId, id }) => removePasskey(tenant, organisationId, personId, id),
  }
  for (const [name, act] of Object.entries(acts)) {
    routes.post(urls.insideSelfAct(name), async (context) => {
      const form = await readForm(context, labelForm(language))
      if (!form.ok) return show(context, { trouble: Object.values(form.problems)[0], status: 422 })
      await own(context, (tenant, organisationId, personId) => act({ tenant, organisationId, personId, sessionId: context.get('actor').sessionId, ...form.value }))
      return context.redirect(`${href(language, urls.insideSelf)}?gemt`, 303)
    })
  }

  routes.post(urls.insideSelfAct('arbejdskonto'), async (context) => {
    const { organisation, personId } = context.get('actor')
    const answer = await beginAtIssuer(context, signIn, site, organisation, await issuerIn(context), { purpose: 'tie', personId })
    return answer instanceof Response ? answer : show(context, { trouble: answer.trouble, status: 503 })
  })

  routes.post(urls.insideSelfAct('arbejdskonto/loes'), async (context) => {
    const issuer = await issuerIn(context)
    await own(context, (tenant, organisationId, personId) => untieIdentity(tenant, organisationId, personId, issuer))
    return context.redirect(`${href(language, urls.insideSelf)}?gemt`, 303)
  })

  return routes.route('/', newKeyPages({ signIn, site }))

  function own<Result>(context: Context<Inside>, work: (tenant: Tenant, organisationId: string, personId: string) => Promise<Result>): Promise<Result> {
    const { organisation, personId } = context.get('actor')
    return inOrganisation(db, organisation.id, (tenant) => work(tenant, organisation.id, personId))
  }

  async function show(context: Context<Inside>, { typed, problems = {}, said, trouble, status = 200 }: { typed?: Typed; problems?: Problems; said?: string | undefined; trouble?: string | undefined; status?: 200 | 422 | 503 }): Promise<Response> {
    const actor = context.get('actor')
    const found = await own(context, async (tenant, organisationId, personId) => {
      const person = await readPerson(tenant, organisationId, personId)
      const tied = await tiedIssuers(tenant, organisationId, personId)
      const issuers = await listIssuers(tenant, organisationId)
      return {
        typed: typed ?? { name: person?.name ?? '', language: person?.language ?? language },
        accounts: issuers.map(({ name, issuer }) => ({ name, issuer, isTied: tied.includes(issuer) })),
        sessions: await listSessions(tenant, organisationId, personId, clock.now()),
        keys: await listPasskeys(tenant, organisationId, personId),
      }
    })
    return context.html(<SelfPage {...{ site, actor, problems, said, trouble, ...found }} hasKeys={rpOf(originOf(context, signIn)) !== undefined} />, status)
  }
}

async function issuerIn(context: Context): Promise<string> {
  return (await readFields(context)).get('issuer')?.at(-1) ?? ''
}

function isSessionId(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
}
