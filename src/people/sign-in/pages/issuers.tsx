import { LineField } from '#platform/html/field/field.tsx'
import type { Site } from '#platform/html/layout.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { href, urls } from '#urls.ts'
import { InsidePage } from '../../inside/inside-page.tsx'
import type { Actor } from '../../organisation/roles.ts'
import type { Issuer } from '../store/issuers.ts'
import { words as all } from '../words.ts'

type IssuersProps = {
  site: Site
  actor: Actor
  issuers: readonly Issuer[]
  /** Where the issuer sends people back to; it must be registered there. */
  returnTo: string
  isMailOn: boolean
  typed?: Typed
  problems?: Problems
  isSaved?: boolean
}

/** Where an administrator decides by which work accounts people may sign in. */
export function IssuersPage({ site, actor, issuers, returnTo, isMailOn, typed = {}, problems = {}, isSaved = false }: IssuersProps) {
  const { language } = site
  const words = all[language].issuers
  const given = { typed, problems }
  return (
    <InsidePage site={site} actor={actor} title={words.title} path={urls.insideIssuers}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {isSaved ? (
        <p class="said" role="status">
          {words.saved}
        </p>
      ) : null}
      <p>{isMailOn ? words.mailOn : words.mailOff}</p>
      <section aria-labelledby="udstedere">
        <h2 id="udstedere">{words.accounts}</h2>
        {issuers.length === 0 ? <p>{words.none}</p> : null}
        <ul class="ways">
          {issuers.map(({ issuer, tenant, name, clientId }) => (
            <li>
              <h3>{name}</h3>
              <dl class="facts">
                <div>
                  <dt>{words.issuer}: </dt>
                  <dd>{issuer}</dd>
                </div>
                <div>
                  <dt>{words.client}: </dt>
                  <dd>{clientId}</dd>
                </div>
                {tenant === '' ? null : (
                  <div>
                    <dt>{words.tenant}: </dt>
                    <dd>{tenant}</dd>
                  </div>
                )}
              </dl>
              <form method="post" action={`${href(language, urls.insideIssuers)}/fjern`} class="way-acts">
                <input type="hidden" name="issuer" value={issuer} />
                <button class="button quiet danger">
                  {words.remove}
                  <span class="hidden"> {name}</span>
                </button>
                <p class="hint">{words.removeHint}</p>
              </form>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="ny">
        <h2 id="ny">{words.add}</h2>
        <p>{words.register}</p>
        <p class="typed">
          <code>{returnTo}</code>
        </p>
        <ProblemSummary language={language} problems={problems} />
        <form method="post" action={href(language, urls.insideIssuers)} class="entries">
          <LineField {...given} name="name" label={words.name} hint={words.nameHint} />
          <LineField {...given} name="issuer" label={words.issuer} hint={words.issuerHint} kind="url" />
          <LineField {...given} name="tenant" label={words.tenant} hint={words.tenantHint} />
          <LineField {...given} name="clientId" label={words.client} />
          <LineField {...given} name="clientSecret" label={words.secret} hint={words.secretHint} kind="password" />
          <p>
            <button class="button">{words.save}</button>
          </p>
        </form>
      </section>
    </InsidePage>
  )
}
