import { ChoiceField, LineField } from '#platform/html/field/field.tsx'
import type { Site } from '#platform/html/layout.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { href, languages, urls } from '#urls.ts'
import { InsidePage } from '../../inside/inside-page.tsx'
import type { Actor } from '../../organisation/roles.ts'
import type { Session } from '../../session/sessions.ts'
import type { Passkey } from '../store/passkeys.ts'
import { words as people } from '../../words.ts'
import { words as all } from '../words.ts'
import { KeyList } from './key-list.tsx'
import { SessionList } from './session-list.tsx'

/** All that a person has of ways in, and what is wrong with what they typed. */
export type SelfProps = {
  site: Site
  actor: Actor
  sessions: readonly Session[]
  keys: readonly Passkey[]
  /** The organisation's issuers, and whether this person's account there is tied. */
  accounts: readonly { name: string; issuer: string; isTied: boolean }[]
  /** Whether this address can have passkeys. */
  hasKeys: boolean
  typed: Typed
  problems?: Problems
  said?: string | undefined
  trouble?: string | undefined
}

/** One's own page: name and language, where one is signed in, and the ways in. */
export function SelfPage({ site, actor, sessions, keys, accounts, hasKeys, typed, problems = {}, said, trouble }: SelfProps) {
  const { language } = site
  const words = all[language].self
  const act = (name: string) => href(language, urls.insideSelfAct(name))
  return (
    <InsidePage site={site} actor={actor} title={people[language].inside.self} path={urls.insideSelf} scripts={hasKeys ? ['passkey.js'] : []}>
      <h1>{words.title}</h1>
      {said === undefined ? null : (
        <p class="said" role="status">
          {said}
        </p>
      )}
      {trouble === undefined ? null : (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      <ProblemSummary language={language} problems={problems} />
      <form method="post" action={href(language, urls.insideSelf)} class="entries">
        <LineField name="name" label={words.name} fills="name" typed={typed} problems={problems} />
        <ChoiceField name="language" label={words.language} hint={words.languageHint} values={languages} labels={words.languages} typed={typed} problems={problems} />
        <p>
          <button class="button">{words.save}</button>
        </p>
      </form>
      {accounts.length === 0 ? null : (
        <section aria-labelledby="arbejdskonto">
          <h2 id="arbejdskonto">{words.account}</h2>
          <p class="hint">{words.accountHint}</p>
          {accounts.map(({ name, issuer, isTied }) => (
            <form method="post" action={act(isTied ? 'arbejdskonto/loes' : 'arbejdskonto')} class="way">
              <input type="hidden" name="issuer" value={issuer} />
              <p>{isTied ? words.tied(name) : words.notTied(name)}</p>
              <button class="button quiet">{isTied ? words.untie(name) : words.tie(name)}</button>
            </form>
          ))}
        </section>
      )}
      <KeyList language={language} keys={keys} hasKeys={hasKeys} />
      <SessionList language={language} sessions={sessions} current={actor.sessionId} />
      <form method="post" action={act('log-ud')}>
        <button class="button">{people[language].inside.signOut}</button>
      </form>
    </InsidePage>
  )
}
