import type { Site } from '#platform/html/layout.tsx'
import { href, urls, type Language } from '#urls.ts'
import { Pane } from '../parts/pane/pane.tsx'
import { phoneWords } from '../words/phone.ts'
import { PhonePage } from './phone-page.tsx'

/** The public page where one types a code; what was typed stays in the field. */
export function FindRoomPage({ site, typed, problem }: { site: Site; typed: string; problem: string | undefined }) {
  const words = phoneWords[site.language].find
  const other = otherThan(site.language)
  return (
    <PhonePage site={site} title={words.title}>
      <h1>{words.title}</h1>
      <form method="get" action={href(site.language, urls.join)}>
        <div class="entry">
          <label for="kode">{words.label}</label>
          <p class="small" id="kode-hint">
            {words.hint}
          </p>
          {problem === undefined ? null : (
            <p class="field-problem" id="kode-problem" role="alert">
              {problem}
            </p>
          )}
          <input
            class="field code"
            id="kode"
            name="kode"
            value={typed}
            maxlength={20}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            required
            aria-describedby={problem === undefined ? 'kode-hint' : 'kode-problem kode-hint'}
            aria-invalid={problem === undefined ? undefined : 'true'}
            autofocus={problem !== undefined}
          />
        </div>
        <div class="end">
          <button class="button">{words.send}</button>
          <p>{words.promise}</p>
          <a href={href(other, urls.join)} lang={other} hreflang={other}>
            {phoneWords[site.language].otherLanguage}
          </a>
        </div>
      </form>
    </PhonePage>
  )
}

/** What is true, said before one goes in. */
export function EnterPage({ site, code, isUnknown }: { site: Site; code: string; isUnknown: boolean }) {
  const words = phoneWords[site.language].enter
  const other = otherThan(site.language)
  const blocks = [
    ['lit', words.keep],
    ['dark', words.never],
    ['open', words.cannot],
  ] as const
  return (
    <PhonePage site={site} code={code} title={words.title} hasIncident={false}>
      {isUnknown ? (
        <p class="notice" role="alert">
          {words.again}
        </p>
      ) : null}
      <h1>{words.title}</h1>
      <div class="keep">
        {blocks.map(([state, { title, items }]) => (
          <div>
            <Pane state={state} />
            <div>
              <h2>{title}</h2>
              <ul>
                {items.map((item) => (
                  <li>{item}</li>
                ))}
              </ul>
            </div>
          </div>
        ))}
      </div>
      <form class="end" method="post" action={href(site.language, urls.roomParticipation(code))}>
        <button class="button">{words.go}</button>
        <p>{words.sound}</p>
        <a href={href(site.language, urls.promise)}>{words.promise}</a>
        <a href={href(other, urls.room(code))} lang={other} hreflang={other}>
          {phoneWords[site.language].otherLanguage}
        </a>
      </form>
    </PhonePage>
  )
}

function otherThan(language: Language): Language {
  return language === 'da' ? 'en' : 'da'
}
