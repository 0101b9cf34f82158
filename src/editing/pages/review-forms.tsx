import { ChoiceField, TextField } from '#platform/html/field/field.tsx'
import { linkTo, places } from '../addresses.ts'
import type { DraftText, Piece } from '../pieces.ts'
import { decisionKinds } from '../review/qualification.ts'
import { words } from '../words.ts'
import { passagesOf, type Passage } from '../writing/passages.ts'
import { Select } from './form-fields.tsx'
import type { ReviewProps } from './review.tsx'

/** The places of a text that can be chosen, as their headings call them. */
export function placesIn(piece: Pick<Piece, 'kind'>, text: DraftText): Passage[] {
  return passagesOf(piece.kind, text).filter(({ isField, key }) => !isField && !key.endsWith('#titel') && !key.endsWith('#kilder'))
}

/** Writing at a place of the text. */
export function CommentForm({ site, piece, text, version, comment }: ReviewProps) {
  const { language } = site
  const { page } = words[language].review
  const passages = placesIn(piece, text)
  return (
    <section class="edit-section" aria-labelledby="skriv">
      <h2 id="skriv">{page.comment}</h2>
      <p class="hint review-plain">{page.commentLeadPlain}</p>
      <p class="hint review-marking" hidden>
        {page.commentLead}
      </p>
      <form method="post" action={linkTo(language, places.reviewAct(piece.id, 'kommentar'))} class="entries" data-comment>
        <input type="hidden" name="version" value={String(version)} />
        <input type="hidden" name="sprog" value={text.language} />
        <Select name="place" label={page.place} values={['#', ...passages.map(({ key }) => key)]} labels={{ '#': page.general, ...Object.fromEntries(passages.map(({ key, label }) => [key, label])) }} empty={words[language].form.empty} typed={comment.typed} problems={comment.problems} />
        <TextField name="quote" label={page.quote} hint={page.quoteHint} rows={2} typed={comment.typed} problems={comment.problems} />
        <TextField name="text" label={page.text2} typed={comment.typed} problems={comment.problems} />
        <p class="take">
          <button class="button quiet">{page.commentButton}</button>
        </p>
      </form>
    </section>
  )
}

/** A seat's answer. */
export function DecisionForm({ site, piece, version, mine, decision, mayJudgeLaw }: ReviewProps) {
  const { language } = site
  const { piece: labels, review } = words[language]
  const { page, decisions, decisionHints } = review
  const latest = mine.at(-1)
  const values = Object.fromEntries(decisionKinds.map((kind) => [kind, `${decisions[kind]}. ${decisionHints[kind]}`]))
  return (
    <section class="edit-section review-answer" aria-labelledby="svar">
      <h2 id="svar">{latest === undefined || latest.version === version ? page.decide : page.decideAgain}</h2>
      {latest === undefined ? null : (
        <p>
          {page.mine(decisions[latest.decision], latest.version)} {page.change}
        </p>
      )}
      <form method="post" action={linkTo(language, places.reviewAct(piece.id, 'afgoer'))} class="entries">
        <input type="hidden" name="version" value={String(version)} />
        <ChoiceField name="decision" label={page.decide} values={decisionKinds} labels={{ qualified: values['qualified'] ?? '', change: values['change'] ?? '', not: values['not'] ?? '' }} typed={decision.typed} problems={decision.problems} />
        <TextField name="reason" label={page.reason} hint={page.reasonHint} typed={decision.typed} problems={decision.problems} />
        <p class="take">
          <button class="button">{page.decideButton}</button>
          {mayJudgeLaw ? (
            <a class="button quiet" href={linkTo(language, places.act(piece.id, 'jura'))}>
              {labels.lawAct}
            </a>
          ) : null}
        </p>
      </form>
    </section>
  )
}
