import { LineField } from '#platform/html/field/field.tsx'
import type { Site } from '#platform/html/layout.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { href, urls } from '#urls.ts'
import type { Organisation } from '../../organisation/organisations.ts'
import { wayOn } from '../own-path.ts'
import { words as all } from '../words.ts'
import { DoorFrame } from './door-frame.tsx'

/** The organisations of the house, each with its own door. */
export function DoorsPage({ site, organisations, wanted }: { site: Site; organisations: readonly Organisation[]; wanted: string | undefined }) {
  const { language } = site
  const words = all[language].door
  return (
    <DoorFrame site={site} title={words.short} lead={organisations.length === 0 ? words.noneLead : words.chooseLead}>
      {organisations.length === 0 ? null : (
        <ul class="doors">
          {organisations.map(({ slug, name }) => (
            <li>
              <a href={`${href(language, urls.organisationSignIn(slug))}${wayOn(wanted)}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </DoorFrame>
  )
}

type DoorPageProps = {
  site: Site
  organisation: Organisation
  /** Whoever this browser is signed in as there already. */
  signedInAs?: string | undefined
  /** The work accounts that open, by a number of their own on the page. */
  issuers: readonly { name: string; issuer: string }[]
  isMailOn: boolean
  hasKeys: boolean
  wanted: string | undefined
  typed?: Typed
  problems?: Problems
  /** Something of the house or of an issuer stands in the way; the other ways in still work. */
  trouble?: string | undefined
}

/** The door of one organisation: passkey, work account, or a link by e-mail. Each way works without the others. */
export function DoorPage({ site, organisation, signedInAs, issuers, isMailOn, hasKeys, wanted, typed = {}, problems = {}, trouble }: DoorPageProps) {
  const { language } = site
  const words = all[language].door
  const act = (name: string) => `${href(language, urls.organisationSignInAct(organisation.slug, name))}${wayOn(wanted)}`
  const isOnlyMail = issuers.length === 0 && !hasKeys
  return (
    <DoorFrame site={site} title={words.title(organisation.name)} lead={words.lead} organisation={organisation} scripts={hasKeys ? ['passkey.js'] : []}>
      {trouble === undefined ? null : (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      <ProblemSummary language={language} problems={problems} />
      {signedInAs === undefined ? null : (
        <p class="notice">
          {words.already(signedInAs)} <a href={href(language, urls.inside)}>{words.toInside}</a>
        </p>
      )}
      {hasKeys ? (
        <sign-in-key hidden data-act={act('noegle')} data-begin={act('noegle/begynd')} data-label={words.key} data-working={words.keyWorking} data-failed={words.keyFailed} data-cancelled={words.keyCancelled}>
          <h2>{words.keyTitle}</h2>
        </sign-in-key>
      ) : null}
      {issuers.length === 0 ? null : (
        <section aria-labelledby="arbejdskonto">
          <h2 id="arbejdskonto">{words.account}</h2>
          {issuers.map(({ name, issuer }) => (
            <form method="post" action={act('arbejdskonto')}>
              <input type="hidden" name="issuer" value={issuer} />
              <button class="button">{words.accountWith(name)}</button>
            </form>
          ))}
        </section>
      )}
      <section aria-labelledby="mail">
        <h2 id="mail">{words.mail}</h2>
        {isMailOn ? (
          <form method="post" action={act('mail')} class="entries">
            <LineField name="email" label={words.email} hint={words.mailHint} kind="email" fills="email" typed={typed} problems={problems} />
            <p>
              <button class={isOnlyMail ? 'button' : 'button quiet'}>{words.sendLink}</button>
            </p>
          </form>
        ) : (
          <p>{words.mailOff}</p>
        )}
      </section>
    </DoorFrame>
  )
}

/** The same answer to every address, whether somebody there has it or not. */
export function SentPage({ site, organisation, minutes, wanted }: { site: Site; organisation: Organisation; minutes: number; wanted: string | undefined }) {
  const words = all[site.language].door
  return (
    <DoorFrame site={site} title={words.sentTitle} lead={words.sent(organisation.name, minutes)} organisation={organisation}>
      <p>{words.sentMissing}</p>
      <p>
        <a href={`${href(site.language, urls.organisationSignIn(organisation.slug))}${wayOn(wanted)}`}>{words.again}</a>
      </p>
    </DoorFrame>
  )
}
