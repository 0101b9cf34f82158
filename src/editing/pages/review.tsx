import { parseMarkdown, ProseView } from '#library/index.ts'
import { InsidePage, type Actor, type Side } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { dateInWords } from '#platform/words/danish.ts'
import { linkTo, places } from '../addresses.ts'
import type { DraftText, Piece } from '../pieces.ts'
import type { Comment } from '../store/comments.ts'
import { isInRound, type SaidDecision } from '../store/reviews.ts'
import { words } from '../words.ts'
import { divideText } from '../writing/raw-text.ts'
import { CommentItem, DecisionItem } from './remarks.tsx'
import { CommentForm, DecisionForm, placesIn } from './review-forms.tsx'

export type ReviewProps = {
  site: Site
  actor: Actor
  piece: Piece
  text: DraftText
  /** The version that is before the group. */
  version: number
  minutes: number
  seat: { side: Side; seat: string; answerBy: string } | undefined
  mine: readonly SaidDecision[]
  others: readonly SaidDecision[]
  comments: readonly Comment[]
  note: string
  mayJudgeLaw: boolean
  notice: string | undefined
  comment: { typed: Typed; problems: Problems }
  decision: { typed: Typed; problems: Problems }
}

/** The one page of the reference group: read, write at a place, answer. */
export function ReviewPage(props: ReviewProps) {
  const { site, actor, piece, version, minutes, seat, mine, note, notice, comment, decision } = props
  const { language } = site
  const all = words[language]
  const { page, sides, list } = all.review
  const latest = mine.at(-1)
  return (
    <InsidePage site={site} actor={actor} title={piece.title} path={places.review(piece.id)} scripts={['editing.js']}>
      <header class="edit-head">
        <p class="facts">
          <a href={linkTo(language, places.reviews)}>{list.title}</a>
          <span>{all.kinds[piece.kind]}</span>
          <span>{all.version(version)}</span>
          <span>{page.reading(all.minutes(minutes))}</span>
          {seat === undefined ? null : <span>{page.by(dateInWords(language, seat.answerBy))}</span>}
        </p>
        <h1>{piece.title}</h1>
        <p>{seat === undefined ? page.watching : page.seat(seat.seat, sides[seat.side])}</p>
      </header>
      {notice === undefined ? null : (
        <p class="edit-notice" role="status">
          {notice}
        </p>
      )}
      <ProblemSummary language={language} problems={{ ...comment.problems, ...decision.problems }} />
      {note === '' ? null : (
        <p class="edit-note">
          <b>{page.note}</b> {note}
        </p>
      )}
      {latest === undefined || latest.version === version ? null : (
        <p class="edit-notice">
          {page.changed(latest.version)} <a href={linkTo(language, places.review(piece.id), { aendringer: latest.version })}>{page.seeChanges}</a>
        </p>
      )}
      <div class="review">
        <Reading {...props} />
        <aside class="review-list">
          <h2>{page.checklist}</h2>
          <p class="hint">{page.checklistLead}</p>
          <ul class="ticks">
            {all.review.checklist.map((line) => (
              <li>
                <label class="tick">
                  <input type="checkbox" />
                  {line}
                </label>
              </li>
            ))}
          </ul>
        </aside>
      </div>
      <Remarks {...props} />
      {seat !== undefined && isInRound(piece) ? (
        <>
          <CommentForm {...props} />
          <DecisionForm {...props} />
        </>
      ) : (
        <p>{isInRound(piece) ? null : page.over}</p>
      )}
    </InsidePage>
  )
}

/** The text in its order; each passage can be pointed at. */
function Reading({ site, piece, text, comments }: ReviewProps) {
  const { page } = words[site.language].review
  const { notes } = divideText(text.content)
  const passages = placesIn(piece, text)
  const parts = (key: string) => key.split('#')[1]?.includes('.') === true
  return (
    <section class="review-text prose" aria-label={page.text} lang={text.language === site.language ? undefined : text.language}>
      {passages.map((passage) => {
        const here = comments.filter(({ place, isResolved }) => place === passage.label && !isResolved).length
        return (
          <div data-passage={passage.key}>
            {parts(passage.key) ? <h3>{passage.label}</h3> : <h2>{passage.label}</h2>}
            {here === 0 ? null : (
              <p class="facts">
                <a href="#kommentarer">{page.commentsHere(here)}</a>
              </p>
            )}
            <ProseView prose={parseMarkdown(passage.text).children} language={site.language} notes={notes} />
          </div>
        )
      })}
      {notes.length === 0 ? null : (
        <ol class="review-notes">
          {notes.map((note) => (
            <li id={`note-${note.id}`}>{note.text}</li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Remarks({ site, piece, comments, others, mine, seat }: ReviewProps) {
  const { language } = site
  const { piece: labels, review } = words[language]
  return (
    <>
      {comments.length === 0 ? null : (
        <section class="edit-section" aria-labelledby="kommentarer">
          <h2 id="kommentarer">{labels.comments}</h2>
          <ul class="edit-remarks">
            {comments.map((one) => (
              <li>
                <CommentItem language={language} comment={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="edit-section" aria-labelledby="andre">
        <h2 id="andre">{review.page.others}</h2>
        {others.length === 0 ? <p>{review.page.nobody}</p> : null}
        <ul class="edit-seats">
          {others.map((one) => (
            <li>
              <p>
                <strong>{one.seat}</strong> <span class="facts">{review.sides[one.side]}</span>
              </p>
              <DecisionItem language={language} decision={one} />
            </li>
          ))}
        </ul>
      </section>
      {seat === undefined || mine.length === 0 ? null : (
        <section class="edit-section" aria-labelledby="mit">
          <h2 id="mit">{review.page.decide}</h2>
          {mine.map((one) => (
            <DecisionItem language={language} decision={one}>
              {one.decision === 'qualified' || one.isWithdrawn || !one.stands ? null : (
                <form method="post" action={linkTo(language, places.reviewAct(piece.id, 'tag-tilbage'))}>
                  <input type="hidden" name="number" value={String(one.number)} />
                  <button class="button quiet">{review.page.withdraw}</button>
                </form>
              )}
            </DecisionItem>
          ))}
        </section>
      )}
    </>
  )
}
