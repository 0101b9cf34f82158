import { InsidePage, type Actor, type Organisation } from '#people/index.ts'
import { LineField } from '#platform/html/field/field.tsx'
import type { Site } from '#platform/html/layout.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { dateInWords } from '#platform/words/danish.ts'
import { urls } from '#urls.ts'
import { linkTo, places } from '../addresses.ts'
import { fingerprintOf } from '../package/keys.ts'
import type { Offering } from '../offering/offering.ts'
import { isBehind, type InboxPiece } from '../taking/inbox.ts'
import type { Source } from '../taking/sources.ts'
import type { Suggestion } from '../taking/suggestions.ts'
import { words as all } from '../words.ts'

type ExchangeProps = {
  site: Site
  actor: Actor
  offering: Offering | undefined
  origin: string
  sources: readonly Source[]
  inbox: readonly InboxPiece[]
  suggestions: readonly Suggestion[]
  neighbours: readonly Organisation[]
  typed?: Typed
  problems?: Problems
}

/** What is handed on, whom is fetched from, what has come, and what others suggest. */
export function ExchangePage({ site, actor, offering, origin, sources, inbox, suggestions, neighbours, typed = {}, problems = {} }: ExchangeProps) {
  const { language } = site
  const words = all[language]
  const { slug } = actor.organisation
  return (
    <InsidePage site={site} actor={actor} title={words.title} path={places.list}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ProblemSummary language={language} problems={problems} />
      <section class="edit-list">
        <h2>{words.inbox.title}</h2>
        {inbox.length === 0 ? <p>{words.inbox.none}</p> : null}
        {inbox.length === 0 ? null : (
          <ul>
            {inbox.map((one) => (
              <li>
                <a href={linkTo(language, places.piece(one))}>{one.title}</a>
                <p class="facts">
                  <span class="tag">{words.inbox.states[one.state]}</span>
                  {one.arrived.from.withdrawn !== null ? <span class="tag">{words.inbox.withdrawn}</span> : isBehind(one) ? <span class="tag">{words.inbox.changed}</span> : null}
                  <span>{words.kinds[one.kind]}</span>
                  <span>{words.inbox.from(one.arrived.by.name, one.arrived.from.version)}</span>
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
      {suggestions.length === 0 ? null : <Suggestions site={site} suggestions={suggestions} />}
      <section class="leaf">
        <h2>{words.sources.title}</h2>
        {sources.length === 0 ? <p>{words.sources.none}</p> : null}
        {sources.map((source) => (
          <SourceEntry site={site} source={source} problems={problems} />
        ))}
      </section>
      <Adding site={site} neighbours={neighbours} typed={typed} problems={problems} />
      <section class="leaf">
        <h2>{words.ours.title}</h2>
        {offering === undefined ? (
          <p>{words.ours.none}</p>
        ) : (
          <>
            <p>{words.ours.key}</p>
            <p class="figures">{offering.fingerprint}</p>
            <p>
              {words.ours.address}: <code>{`${origin}${urls.catalogue(slug)}`}</code>
            </p>
            <p>
              <a href={urls.pack(slug, `${offering.version}.zip`)} download={`${slug}.zip`}>
                {words.ours.file}
              </a>
            </p>
            <p>
              <a href={urls.catalogueFeed(slug)}>{words.ours.feed}</a>
            </p>
          </>
        )}
      </section>
    </InsidePage>
  )
}

function SourceEntry({ site: { language }, source, problems }: { site: Site; source: Source; problems: Problems }) {
  const words = all[language].sources
  const { id, name, kind, address, publicKey, isTrusted, lookedOn, problem } = source
  const tick = `tick-${id}`
  return (
    <article class="edit-notice exchange-note">
      <h3>{name}</h3>
      <p>
        {words.kinds[kind]} {address === '' ? null : <code>{address}</code>}
      </p>
      {problem === undefined ? null : (
        <p class="problem">
          {words.failed} {problem[language]}
        </p>
      )}
      <p class="figures">{fingerprintOf(publicKey)}</p>
      {isTrusted ? (
        <p>{words.looked(dateInWords(language, lookedOn))}</p>
      ) : (
        <form method="post" action={linkTo(language, places.source(id, 'stol-paa'))} class="entries">
          <p>
            {words.compare(name)} {kind === 'carried' ? words.again : null}
          </p>
          {problems[tick] === undefined ? null : (
            <p class="problem" id={`${tick}-problem`}>
              {problems[tick]}
            </p>
          )}
          <input type="hidden" name="publicKey" value={publicKey} />
          <label class="tick">
            <input type="checkbox" id={tick} name="same" value="yes" aria-describedby={problems[tick] === undefined ? undefined : `${tick}-problem`} />
            {words.same}
          </label>
          <button class="button">{words.trust}</button>
        </form>
      )}
      {isTrusted && kind !== 'carried' ? (
        <form method="post" action={linkTo(language, places.source(id, 'hent'))}>
          <button class="button quiet" aria-label={`${words.fetch}: ${name}`}>
            {words.fetch}
          </button>
        </form>
      ) : null}
      <form method="post" action={linkTo(language, places.source(id, 'stop'))}>
        <button class="button quiet" aria-label={`${words.stop}: ${name}`}>
          {words.stop}
        </button>
      </form>
    </article>
  )
}

function Adding({ site: { language }, neighbours, typed, problems }: { site: Site; neighbours: readonly Organisation[]; typed: Typed; problems: Problems }) {
  const { add } = all[language]
  return (
    <section class="leaf">
      <h2>{add.title}</h2>
      <form method="post" action={linkTo(language, places.subscribe)} class="entries">
        <LineField name="address" label={add.address} hint={add.addressHint} kind="url" typed={typed} problems={problems} />
        <button class="button">{add.byAddress}</button>
      </form>
      {neighbours.length === 0 ? null : (
        <form method="post" action={linkTo(language, places.subscribe)} class="entries">
          <div class="entry">
            <label for="neighbour">{add.neighbour}</label>
            {problems['neighbour'] === undefined ? null : (
              <p class="problem" id="neighbour-problem">
                {problems['neighbour']}
              </p>
            )}
            <select class="field" id="neighbour" name="neighbour" aria-describedby={problems['neighbour'] === undefined ? undefined : 'neighbour-problem'}>
              {neighbours.map(({ slug, name }) => (
                <option value={slug}>{name}</option>
              ))}
            </select>
          </div>
          <button class="button">{add.byNeighbour}</button>
        </form>
      )}
      <form method="post" action={linkTo(language, places.file)} enctype="multipart/form-data" class="entries">
        <div class="entry">
          <label for="file">{add.file}</label>
          {problems['file'] === undefined ? null : (
            <p class="problem" id="file-problem">
              {problems['file']}
            </p>
          )}
          <input class="field" type="file" id="file" name="file" accept=".zip,application/zip" aria-describedby={problems['file'] === undefined ? undefined : 'file-problem'} />
        </div>
        <button class="button">{add.byFile}</button>
      </form>
    </section>
  )
}

function Suggestions({ site: { language }, suggestions }: { site: Site; suggestions: readonly Suggestion[] }) {
  const words = all[language].suggestions
  return (
    <section class="leaf">
      <h2>{words.title}</h2>
      {suggestions.map(({ id, title, from, cameOn, note, fingerprint, texts, isSeen }) => (
        <article class="edit-notice exchange-note">
          <h3>{title}</h3>
          <p class="facts">{words.from(from, dateInWords(language, cameOn))}</p>
          <p>{note}</p>
          <p>{words.key}</p>
          <p class="figures">{fingerprint}</p>
          <details>
            <summary>{words.show}</summary>
            {Object.values(texts).map((text) => (
              <div class="raw-text" dir="auto">
                {text}
              </div>
            ))}
          </details>
          {isSeen ? null : (
            <form method="post" action={linkTo(language, places.seen(id))}>
              <button class="button quiet" aria-label={`${words.seen}: ${title}`}>
                {words.seen}
              </button>
            </form>
          )}
        </article>
      ))}
    </section>
  )
}
