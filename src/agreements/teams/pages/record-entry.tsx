import { dateInWords } from '#platform/words/danish.ts'
import { href, type Language } from '#urls.ts'
import type { Agreement } from '../../agreements.ts'
import { obstacleState } from '../../plain-text.ts'
import { titlesInSentence } from '../../titles.ts'
import { words as subject } from '../../words.ts'
import { places } from '../addresses.ts'
import { answerDay, isAwaited } from '../days.ts'
import type { SeenRecord, SentObstacle } from '../reading.ts'
import { words } from '../words.ts'
import type { Frame } from './frame.ts'

/** A record on the overview: its day and dilemmas, and folded under them what was agreed and where obstacles are. */
export function RecordEntry({ frame, record, isFirst }: { frame: Frame; record: SeenRecord; isFirst: boolean }) {
  const { site, titleOf } = frame
  const { language } = site
  const { records: sentences } = words[language]
  const { row } = record
  const heading = sentences.heading(dateInWords(language, row.heldOn), titlesInSentence(language, row.dilemmas, titleOf))
  const which = <span class="hidden"> {sentences.of(heading)}</span>
  return (
    <details class="held" open={isFirst}>
      <summary>
        <h4>{heading}</h4>
      </summary>
      {/* The mark is inside, so that a browser that is led to it unfolds it. */}
      <div id={`referat-${row.recordId}`} tabindex={-1}>
        {record.state === 'outdated' ? <p>{sentences.outdated}</p> : <Contents frame={frame} record={record} />}
        <div class="acts">
          {record.state === 'outdated' ? null : (
            <form method="post" action={href(language, places.opening(row.recordId))}>
              <button class="button quiet">
                {sentences.open}
                {which}
              </button>
            </form>
          )}
          <a href={href(language, places.leaving(row.recordId))}>
            {sentences.leave}
            {which}
          </a>
        </div>
      </div>
    </details>
  )
}

function Contents({ frame, record }: { frame: Frame; record: SeenRecord & { state: 'open' } }) {
  const { language } = frame.site
  const { records: sentences } = words[language]
  const { record: labels } = subject[language]
  return (
    <>
      {record.agreements.length === 0 ? <p>{sentences.noDeals}</p> : <h5>{labels.deals}</h5>}
      <ul class="kept">
        {record.agreements.map((agreement) => (
          <li>
            <p class="typed" dir="auto">
              {agreement.text}
            </p>
            <p class="facts">{standingOf(language, agreement)}</p>
          </li>
        ))}
      </ul>
      {record.obstacles.length === 0 ? null : <h5>{labels.obstacles}</h5>}
      <ul class="kept">
        {record.obstacles.map((sent) => (
          <ObstacleEntry frame={frame} recordId={record.row.recordId} sent={sent} />
        ))}
      </ul>
    </>
  )
}

function ObstacleEntry({ frame: { site, today }, recordId, sent: { obstacle, asked } }: { frame: Frame; recordId: string; sent: SentObstacle }) {
  const { language } = site
  const { records: sentences } = words[language]
  const mayAsk = obstacle.reply === undefined || obstacle.reply.answer === 'later'
  return (
    <li>
      <p class="typed" dir="auto">
        {obstacle.text}
      </p>
      <p class="facts">{whereIs(language, { obstacle, asked }, today)}</p>
      {obstacle.reply === undefined || obstacle.reply.text === '' ? null : (
        <p class="reply typed" dir="auto">
          {obstacle.reply.text}
        </p>
      )}
      {mayAsk ? (
        <p class="acts">
          <a href={href(language, places.sending(recordId, obstacle.id))}>
            {asked === undefined ? sentences.send : sentences.sendAgain}
            <span class="hidden">: {obstacle.text.slice(0, 60)}</span>
          </a>
        </p>
      ) : null}
    </li>
  )
}

function standingOf(language: Language, { state, followUpOn, followUps }: Agreement): string {
  const { records: sentences } = words[language]
  const { states, outcomes } = subject[language]
  const last = followUps.at(-1)
  return [
    state === 'open' ? sentences.isOpen : states[state],
    ...(state === 'open' && followUpOn !== undefined ? [sentences.lookAt(dateInWords(language, followUpOn))] : []),
    ...(last === undefined ? [] : [sentences.last(outcomes[last.outcome], dateInWords(language, last.heldOn))]),
  ].join(' · ')
}

function whereIs(language: Language, { obstacle, asked }: SentObstacle, today: string): string {
  const { records: sentences } = words[language]
  const receiver = subject[language].receivers[obstacle.receiver]
  if (asked === undefined || (obstacle.reply !== undefined && obstacle.reply.answer !== 'later')) return obstacleState(language, obstacle)
  const day = answerDay(obstacle, asked)
  if (!isAwaited(obstacle, asked, today)) return sentences.promised(receiver, dateInWords(language, day))
  return (day < today ? sentences.askedLate : sentences.asked)(receiver, dateInWords(language, day))
}
