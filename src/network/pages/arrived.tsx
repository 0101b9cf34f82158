import { InsidePage, type Actor } from '#people/index.ts'
import { TextField } from '#platform/html/field/field.tsx'
import type { Site } from '#platform/html/layout.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { dateInWords } from '#platform/words/danish.ts'
import { urls } from '#urls.ts'
import { linkTo, places } from '../addresses.ts'
import { compareFiles, nameInPiece } from '../lineage/files.ts'
import type { Refusal } from '../package/refusals.ts'
import { isBehind, type Arrived, type InboxPiece } from '../taking/inbox.ts'
import type { Renewal } from '../taking/taking.ts'
import { words as all } from '../words.ts'
import { MergeForm } from './merge-form.tsx'

type ArrivedProps = { site: Site; actor: Actor; one: InboxPiece; faults: readonly Refusal[]; renewal: Renewal | undefined; canSuggest: boolean; isSent: boolean; typed?: Typed; problems?: Problems }

/** A piece from outside: who made and qualified it, what changed, and what may be done with it. */
export function ArrivedPage({ site, actor, one, faults, renewal, canSuggest, isSent, typed = {}, problems = {} }: ArrivedProps) {
  const { language } = site
  const words = all[language]
  const { by, from } = one.arrived
  const { withdrawn, reviewed, law, texts } = from
  const isOpen = withdrawn === null && faults.length === 0
  const isUndecided = one.state === 'waiting' || one.state === 'declined'
  return (
    <InsidePage site={site} actor={actor} title={one.title} path={places.piece(one)}>
      <header class="edit-head">
        <p class="facts">
          <a href={linkTo(language, places.list)}>{words.title}</a>
          <span class="tag">{words.inbox.states[one.state]}</span>
          <span>{words.kinds[one.kind]}</span>
          <span>{words.inbox.from(by.name, from.version)}</span>
        </p>
        <h1>{one.title}</h1>
      </header>
      <ProblemSummary language={language} problems={problems} />
      {isSent ? (
        <p class="said" role="status">
          {words.piece.sent}
        </p>
      ) : null}
      {withdrawn === null ? null : (
        <p class="edit-notice">
          {words.piece.reason(dateInWords(language, withdrawn.day), withdrawn.reason)} {one.state === 'adapted' ? words.piece.decide : null}
        </p>
      )}
      <p>{reviewed.length === 0 ? words.piece.nobody : `${words.piece.reviewed}: ${reviewed.map((seat) => `${seat.function} (${dateInWords(language, seat.day)})`).join(', ')}.`}</p>
      <p>{law === null ? words.piece.noLaw : words.piece.law(law.function, dateInWords(language, law.day))}</p>
      {one.reason === '' ? null : <p>{`${words.piece.decline}: ${one.reason}`}</p>}
      {faults.length === 0 ? null : (
        <section class="edit-notice" id="faults">
          <h2>{words.piece.faults}</h2>
          <ul class="points">
            {faults.slice(0, 20).map((fault) => (
              <li>{fault[language]}</li>
            ))}
          </ul>
        </section>
      )}
      {one.pieceId === undefined ? null : (
        <p>
          <a href={linkTo(language, `${urls.insideEditing}/${one.pieceId}`)}>{words.piece.yours}</a>
        </p>
      )}
      {renewal === undefined || faults.length > 0 ? null : <MergeForm site={site} one={one} renewal={renewal} typed={typed} />}
      {one.state === 'accepted' && isBehind(one) && one.taken !== undefined ? <Changes site={site} before={one.taken} now={one.arrived} /> : null}
      {isOpen && (isUndecided || (one.state === 'accepted' && isBehind(one))) ? (
        <form method="post" action={linkTo(language, places.pieceAct(one, 'tag-ind'))} class="entries">
          <p>{words.piece.acceptText}</p>
          <button class="button">{words.piece.accept}</button>
        </form>
      ) : null}
      {isOpen && isUndecided ? (
        <form method="post" action={linkTo(language, places.pieceAct(one, 'tilpas'))} class="entries">
          <p>{words.piece.adaptText}</p>
          <button class="button">{words.piece.adapt}</button>
        </form>
      ) : null}
      {one.state === 'waiting' ? (
        <form method="post" action={linkTo(language, places.pieceAct(one, 'afvis'))} class="entries">
          <TextField name="why" label={words.piece.why} typed={typed} problems={problems} />
          <button class="button quiet">{words.piece.decline}</button>
        </form>
      ) : null}
      {one.state === 'adapted' && canSuggest ? (
        <form method="post" action={linkTo(language, places.pieceAct(one, 'forslag'))} class="entries leaf">
          <h2>{words.piece.suggest}</h2>
          <p>{words.piece.suggestText}</p>
          <TextField name="note" label={words.piece.note} typed={typed} problems={problems} />
          <button class="button">{words.piece.send}</button>
        </form>
      ) : null}
      {withdrawn === null ? (
        <details>
          <summary>{words.piece.texts}</summary>
          {Object.values(texts).map((text) => (
            <div class="raw-text" dir="auto">
              {text}
            </div>
          ))}
        </details>
      ) : null}
    </InsidePage>
  )
}

/** What is different in a newer edition of what was taken in as it is, by section. */
function Changes({ site: { language }, before, now }: { site: Site; before: Arrived; now: Arrived }) {
  const { piece } = all[language]
  const named = ({ from }: Arrived) => new Map(Object.entries(from.texts).map(([path, text]) => [nameInPiece(path), text]))
  const changed = [...compareFiles(named(before), named(before), named(now)).values()].flatMap(({ sections }) => sections.filter(({ change, kind }) => change !== 'unchanged' && kind !== 'frame'))
  return (
    <section class="leaf">
      <h2>{piece.changes}</h2>
      {changed.map(({ name, base, theirs }) => (
        <article>
          <h3>{name}</h3>
          <h4>{piece.before}</h4>
          <div class="raw-text">{base ?? piece.gone}</div>
          <h4>{piece.theirs}</h4>
          <div class="raw-text">{theirs ?? piece.gone}</div>
        </article>
      ))}
    </section>
  )
}
