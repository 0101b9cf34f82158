import { InsidePage, type Actor } from '#people/index.ts'
import { dateInWords } from '#platform/words/danish.ts'
import type { Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import { linkTo, places } from '../addresses.ts'
import { actsOf, type AskedSeat, type Event, type Piece, type Version } from '../pieces.ts'
import type { Qualification } from '../review/qualification.ts'
import type { Comment } from '../store/comments.ts'
import type { SaidDecision } from '../store/reviews.ts'
import { functionName, words } from '../words.ts'
import { stateOf } from './desk.tsx'
import { CompareForm } from './differences.tsx'
import { AnswerForm, CommentItem, DecisionItem } from './remarks.tsx'

export type PieceProps = {
  site: Site
  actor: Actor
  piece: Piece
  languages: readonly string[]
  faults: number
  standing: Qualification & { decisions: readonly SaidDecision[] }
  seats: readonly AskedSeat[]
  comments: readonly Comment[]
  events: readonly Event[]
  versions: readonly Omit<Version, 'texts'>[]
  /** Whether what the lawyer read stands unchanged. */
  isLawFresh: boolean
  notice: string | undefined
  /** A decision or a comment whose answer must be put right. */
  unanswered: string | undefined
}

export const publicAddress = { dilemma: urls.dilemma, practice: urls.practice, process: urls.process, story: urls.story } as const

/** A piece: how far it is, what to do now, what the seats say, and all that has happened. */
export function PiecePage(props: PieceProps) {
  const { site, actor, piece, notice, faults } = props
  const { language } = site
  const all = words[language]
  const labels = all.piece
  const acts = actsOf(piece)
  const as = stateOf(piece)
  return (
    <InsidePage site={site} actor={actor} title={piece.title} path={places.piece(piece.id)}>
      <header class="edit-head">
        <p class="facts">
          <a href={linkTo(language, places.list)}>{all.list.title}</a>
          <span>{all.kinds[piece.kind]}</span>
          <span>{all.version(piece.version)}</span>
          {piece.origin === undefined ? null : <span>{labels.origin[piece.origin.kind] ?? piece.origin.kind}</span>}
        </p>
        <h1>{piece.title}</h1>
        <p class="edit-state">
          <strong>{all.states[as]}</strong> {all.next[as]}
        </p>
      </header>
      {notice === undefined ? null : (
        <p class="edit-notice" role="status">
          {notice}
        </p>
      )}
      {piece.retired === undefined ? null : (
        <p class="edit-notice">
          {labels.retired(dateInWords(language, piece.retired.on))} {piece.retired.because}
        </p>
      )}
      <p class="take">
        {acts.publish ? (
          <a class="button" href={linkTo(language, places.act(piece.id, 'udgiv'))}>
            {labels.publish}
          </a>
        ) : null}
        {acts.send && faults === 0 ? (
          <a class={acts.publish ? 'button quiet' : 'button'} href={linkTo(language, places.act(piece.id, 'send'))}>
            {piece.state === 'draft' || piece.state === 'published' ? labels.send : labels.sendAgain}
          </a>
        ) : null}
        {acts.write ? (
          <a class={acts.publish || (acts.send && faults === 0) ? 'button quiet' : 'button'} href={linkTo(language, places.act(piece.id, 'skriv'))}>
            {labels.write}
          </a>
        ) : null}
      </p>
      <ul class="edit-links">
        {piece.publishedVersion === undefined || piece.state === 'retired' ? null : (
          <li>
            <a href={href(language, publicAddress[piece.kind](piece.slug))}>{labels.where}</a>
          </li>
        )}
        {(['side', 'telefon', 'kort'] as const).map((look) => (
          <li>
            <a href={linkTo(language, places.act(piece.id, 'vis'), { som: look })}>{labels.previewAs[look]}</a>
          </li>
        ))}
        {acts.write ? (
          <li>
            <a href={linkTo(language, places.act(piece.id, 'tekst'))}>{labels.asText}</a>
          </li>
        ) : null}
        {acts.retire ? (
          <li>
            <a href={linkTo(language, places.act(piece.id, 'traek-tilbage'))}>{labels.retire}</a>
          </li>
        ) : null}
      </ul>
      {piece.state === 'retired' ? null : <p class={faults === 0 ? 'edit-fine' : 'edit-notice'}>{labels.problems(faults)}</p>}
      {acts.write && props.languages.join() === 'da' ? (
        <form method="post" action={linkTo(language, places.act(piece.id, 'sprog'))}>
          <button class="plain">{labels.translate}</button>
        </form>
      ) : null}
      <Law {...props} />
      <Group {...props} />
      <Comments {...props} />
      <History {...props} />
    </InsidePage>
  )
}

function Law({ site, piece, isLawFresh }: PieceProps) {
  const { language } = site
  const labels = words[language].piece
  if (piece.kind === 'story') return <></>
  return (
    <section class="edit-section" aria-labelledby="jura">
      <h2 id="jura">{labels.law}</h2>
      <p>{piece.law === undefined ? labels.lawNone : labels.lawBy(piece.law.function, dateInWords(language, piece.law.on), piece.law.version)}</p>
      {piece.law !== undefined && !isLawFresh ? <p>{labels.lawStale}</p> : null}
    </section>
  )
}

/** Who is asked, what they said, and what is missing. */
function Group({ site, piece, seats, standing, unanswered }: PieceProps) {
  const { language } = site
  const { piece: labels, review } = words[language]
  if (seats.length === 0) return <></>
  const said = new Set(standing.decisions.map(({ personId }) => personId))
  const isOpen = piece.state === 'review' || piece.state === 'changes'
  return (
    <section class="edit-section" aria-labelledby="gruppe">
      <h2 id="gruppe">{labels.seats}</h2>
      {piece.answerBy === undefined || !isOpen ? null : <p>{labels.answerBy(dateInWords(language, piece.answerBy))}</p>}
      {piece.sentVersion !== undefined && piece.version > piece.sentVersion && piece.state !== 'published' ? <p class="edit-notice">{labels.ahead(piece.sentVersion)}</p> : null}
      {isOpen && standing.missing.length > 0 ? (
        <>
          <h3>{labels.waits}</h3>
          <ul class="points">
            {standing.missing.map((side) => (
              <li>{labels.missing[side]}</li>
            ))}
          </ul>
        </>
      ) : null}
      <ul class="edit-seats">
        {seats.map((seat) => (
          <li>
            <p>
              <strong>{seat.seat}</strong> <span class="facts">{review.sides[seat.side]}</span>
            </p>
            {said.has(seat.personId) ? null : <p>{labels.silent}</p>}
            {seat.isMailed || said.has(seat.personId) ? null : <p>{labels.notMailed}</p>}
            {standing.decisions
              .filter(({ personId }) => personId === seat.personId)
              .map((decision) => (
                <DecisionItem language={language} decision={decision}>
                  {decision.decision === 'qualified' || decision.isAnswered || !isOpen ? null : (
                    <AnswerForm language={language} action={linkTo(language, places.act(piece.id, 'svar'))} title={review.answer.objection} person={decision.personId} number={decision.number} isUnanswered={unanswered === `${decision.personId}.${decision.number}`} />
                  )}
                </DecisionItem>
              ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Comments({ site, piece, comments, unanswered }: PieceProps) {
  const { language } = site
  const { piece: labels, review } = words[language]
  if (piece.roundFrom === undefined) return <></>
  return (
    <section class="edit-section" aria-labelledby="kommentarer">
      <h2 id="kommentarer">{labels.comments}</h2>
      {comments.length === 0 ? <p>{labels.noComments}</p> : null}
      <ul class="edit-remarks">
        {comments.map((comment) => (
          <li id={`k-${comment.id}`}>
            <CommentItem language={language} comment={comment} />
            {comment.isResolved ? null : <AnswerForm language={language} action={linkTo(language, places.act(piece.id, 'svar'))} title={review.answer.comment} comment={comment.id} answer={comment.answer?.text} isUnanswered={unanswered === comment.id} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function History({ site, piece, events, versions }: PieceProps) {
  const { language } = site
  const { piece: labels, events: names, version, review } = words[language]
  const decision = (note: string) => Object.entries(review.decisions).find(([kind]) => kind === note)?.[1] ?? note
  const signed = (doneBy: string, day: string) => labels.by(functionName(language, doneBy), dateInWords(language, day))
  return (
    <section class="edit-section" aria-labelledby="historik">
      <h2 id="historik">{labels.history}</h2>
      <ol class="edit-history">
        {events.map(({ what, doneBy, doneOn, note, version: number }) => (
          <li>
            <strong>{names[what]}</strong> <span class="facts">{`${version(number)} · ${signed(doneBy, doneOn)}`}</span>
            {note === '' ? null : <p>{what === 'decided' ? decision(note) : note}</p>}
          </li>
        ))}
      </ol>
      <details>
        <summary>
          {labels.versions} ({versions.length})
        </summary>
        <ol class="edit-history">
          {versions.map(({ number, madeBy, madeOn, note }) => (
            <li>
              <a href={linkTo(language, places.act(piece.id, 'vis'), { version: number })}>{version(number)}</a> <span class="facts">{signed(madeBy, madeOn)}</span>
              {note === '' ? null : <p>{note}</p>}
            </li>
          ))}
        </ol>
      </details>
      {piece.version > 1 ? (
        <>
          <h3>{labels.compare}</h3>
          <CompareForm site={site} piece={piece} from={piece.version - 1} to={piece.version} />
        </>
      ) : null}
    </section>
  )
}
