import type { Child } from 'hono/jsx'
import { InsidePage, type Actor, type Side } from '#people/index.ts'
import { LineField, TextField } from '#platform/html/field/field.tsx'
import type { Site } from '#platform/html/layout.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { linkTo, places } from '../addresses.ts'
import type { Piece } from '../pieces.ts'
import { words } from '../words.ts'

type ActProps = { site: Site; actor: Actor; piece: Piece; title: string; lead: string; action: string; button: string; problems?: Problems; isDangerous?: boolean; isShut?: boolean; back?: string; children?: Child }

/** One act on a page of its own, and the way back. */
export function ActPage({ site, actor, piece, title, lead, action, button, problems = {}, isDangerous = false, isShut = false, back = places.piece(piece.id), children }: ActProps) {
  const { language } = site
  return (
    <InsidePage site={site} actor={actor} title={title} path={back}>
      <header class="edit-head">
        <p class="facts">
          <a href={linkTo(language, back)}>{piece.title}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </header>
      <ProblemSummary language={language} problems={problems} />
      <form method="post" action={action} class="entries">
        {children}
        <p class="take">
          {isShut ? null : <button class={isDangerous ? 'button quiet danger' : 'button'}>{button}</button>}
          <a class="button quiet" href={linkTo(language, back)}>
            {words[language].form.back}
          </a>
        </p>
      </form>
    </InsidePage>
  )
}

export type Seat = { personId: string; name: string; side: Side; seat: string; isAsked: boolean }

type SendProps = { site: Site; actor: Actor; piece: Piece; isAgain: boolean; seats: readonly Seat[]; chosen: readonly string[]; faults: number; traces: { sure: readonly string[]; doubtful: readonly string[] }; typed: Typed; problems: Problems; earliest: string }

/** Sending to the reference group: whom, by when, and nothing that leads to a person. */
export function SendPage({ site, actor, piece, isAgain, seats, chosen, faults, traces, typed, problems, earliest }: SendProps) {
  const { language } = site
  const { send, sides } = words[language].review
  const isShut = faults > 0 || traces.sure.length > 0 || seats.length === 0
  return (
    <ActPage site={site} actor={actor} piece={piece} title={isAgain ? send.titleAgain : send.title} lead={isAgain ? send.leadAgain : send.lead} action={linkTo(language, places.act(piece.id, 'send'))} button={send.button} problems={problems} isShut={isShut}>
      {faults > 0 ? (
        <p class="edit-notice">
          {send.problems} <a href={linkTo(language, places.act(piece.id, 'skriv'))}>{words[language].piece.problems(faults)}</a>
        </p>
      ) : null}
      {traces.sure.length > 0 ? (
        <p class="edit-notice" role="alert">
          {send.sure(traces.sure.slice(0, 8).map((one) => `»${one}«`).join(', '))}
        </p>
      ) : null}
      <fieldset class="entry" id="seats" aria-describedby={problems['seats'] === undefined ? 'seats-hint' : 'seats-hint seats-problem'}>
        <legend>{send.seats}</legend>
        <p class="hint" id="seats-hint">
          {seats.length === 0 ? send.noSeats : send.seatsHint}
        </p>
        {problems['seats'] === undefined ? null : (
          <p class="problem" id="seats-problem">
            {problems['seats']}
          </p>
        )}
        {seats.map(({ personId, name, side, seat, isAsked }) => (
          <label class="tick">
            <input type="checkbox" name="seats" value={personId} checked={isAsked || chosen.includes(personId)} disabled={isAsked} />
            <b>{seat}</b> {name}
            <span>{sides[side]}</span>
          </label>
        ))}
      </fieldset>
      <LineField name="day" label={send.day} kind="date" typed={{ day: earliest, ...typed }} problems={problems} />
      <TextField name="note" label={isAgain ? send.changed : send.note} hint={isAgain ? send.changedHint : send.noteHint} typed={typed} problems={problems} />
      {traces.doubtful.length > 0 && traces.sure.length === 0 ? (
        <div class="entry">
          <p>{send.doubtful(traces.doubtful.slice(0, 20).map((one) => `»${one}«`).join(', '))}</p>
          {problems['confirm'] === undefined ? null : (
            <p class="problem" id="confirm-problem">
              {problems['confirm']}
            </p>
          )}
          <label class="tick">
            <input type="checkbox" id="confirm" name="confirm" value="yes" checked={typed['confirm'] === 'yes'} aria-describedby={problems['confirm'] === undefined ? undefined : 'confirm-problem'} />
            {send.confirm}
          </label>
        </div>
      ) : null}
    </ActPage>
  )
}
