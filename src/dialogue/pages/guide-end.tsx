import { dateInWords } from '#platform/words/danish.ts'
import { href, urls } from '#urls.ts'
import type { Moment } from '../moment.ts'
import { expiryOf } from '../room.ts'
import type { GuideKeys } from '../routes/guide-keys.ts'
import { guideWords } from '../words/guide.ts'
import { Part } from './guide-form.tsx'
import { LinkField } from './guide-keys-part.tsx'

type Props = { moment: Moment; keys: GuideKeys }

/** The end: the record to take along, the next meeting, and the answers erased by the facilitator's own hand. */
export function GuideEnd({ moment, keys }: Props) {
  const { room, language } = moment
  const words = guideWords[language].at.end
  const hasAnswers = room.settings.answers !== 'talk' && moment.dilemmas.length > 0
  return (
    <>
      <RecordLink moment={moment} keys={keys} />
      {keys.record === undefined ? null : (
        <Part id="meeting" title={words.next}>
          <p>{words.nextText}</p>
        </Part>
      )}
      <Part id="close" title={words.answers} look="closing">
        <p>{hasAnswers ? words.answersText : words.noAnswers}</p>
        <form method="post" action={href(language, urls.guideAct(room.code, 'lukning'))}>
          <button class="button">{hasAnswers ? words.close : words.closeTalk}</button>
        </form>
        <p class="small">{words.expiry(dateInWords(language, expiryOf(room.lastActOn)))}</p>
      </Part>
      <p class="kind" data-part="kind">
        {words.kind}
      </p>
    </>
  )
}

/** A dialogue that is closed: what is left of it, and a way to hold another. */
export function GuideClosed({ moment, keys }: Props) {
  const words = guideWords[moment.language].at.end
  return (
    <>
      <p class="lead" data-part="closed">
        {words.closedText}
      </p>
      <RecordLink moment={moment} keys={keys} />
      <p class="kind" data-part="kind">
        {words.kind}
      </p>
      <p data-part="another">
        <a class="button quiet" href={href(moment.language, urls.start)}>
          {words.again}
        </a>
      </p>
    </>
  )
}

function RecordLink({ moment, keys }: Props) {
  const words = guideWords[moment.language].at.end
  if (keys.record === undefined) return <p data-part="record">{words.noRecord}</p>
  return (
    <Part id="record" title={words.record} look="take">
      <p>{words.recordText}</p>
      <LinkField moment={moment} id="key-record" label={words.recordLink} link={keys.record} />
      <p>
        <a class="button quiet" href={keys.record} target="_blank" rel="noopener">
          {words.open}
        </a>
      </p>
    </Part>
  )
}
