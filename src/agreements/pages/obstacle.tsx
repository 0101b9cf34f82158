import type { Language } from '#urls.ts'
import { dateInWords } from '#platform/words/danish.ts'
import { actAddress, acts } from '../addresses.ts'
import type { Obstacle } from '../agreements.ts'
import { obstacleState } from '../plain-text.ts'
import { words } from '../words.ts'
import { CopyText } from '#platform/html/copy-text/copy-text.tsx'

type ObstacleItemProps = {
  language: Language
  obstacle: Obstacle
  number: number
  /** The text with the reply link, made from the owner's own secret. */
  message: string
  today: string
}

/** An obstacle as it stands in a record: how far it is, the reply, and what its owner can do. */
export function ObstacleItem({ language, obstacle, number, message, today }: ObstacleItemProps) {
  const { record: labels, receivers } = words[language]
  return (
    <li class="hinder">
      <h3 class="typed" dir="auto">
        {obstacle.text}
      </h3>
      <dl class="facts">
        <div>
          <dt>{labels.carrier}:</dt> <dd dir="auto">{obstacle.carrier}</dd>
        </div>
        <div>
          <dt>{labels.receiver}:</dt> <dd>{receivers[obstacle.receiver]}</dd>
        </div>
      </dl>
      <Reply language={language} obstacle={obstacle} today={today} />
      <Acts language={language} obstacle={obstacle} number={number} message={message} />
    </li>
  )
}

function Reply({ language, obstacle, today }: { language: Language; obstacle: Obstacle; today: string }) {
  const { obstacle: sentences } = words[language]
  const { reply } = obstacle
  if (reply === undefined) return <p class="state">{obstacleState(language, obstacle)}</p>
  return (
    <div class="reply">
      <p>
        <strong>{obstacleState(language, obstacle)}</strong>
      </p>
      {reply.text === '' ? null : (
        <p class="typed" dir="auto">
          {reply.text}
        </p>
      )}
      {reply.answer === 'later' && reply.by < today ? <p>{sentences.late}</p> : null}
      <p class="facts">{sentences.repliedOn(dateInWords(language, reply.on))}</p>
    </div>
  )
}

function Acts({ language, obstacle, number, message }: Omit<ObstacleItemProps, 'today'>) {
  const { record: labels, obstacle: sentences } = words[language]
  const which = <span class="hidden"> {labels.obstacleNumber(number)}</span>
  const address = (act: string) => actAddress(language, obstacle.recordId, act)
  const isSent = obstacle.sentOn !== undefined
  return (
    <div class="no-print">
      <details>
        <summary>
          {sentences.message}
          {which}
        </summary>
        <CopyText language={language} id={`besked-${number}`} label={sentences.messageLabel} hint={sentences.messageHint} text={message} />
        <p class="acts">
          <a href={`mailto:?subject=${encodeURIComponent(sentences.subject)}&body=${encodeURIComponent(message.replaceAll('\n', '\r\n'))}`}>{sentences.mail}</a>
        </p>
      </details>
      <div class="acts">
        {obstacle.reply === undefined ? (
          <form method="post" action={address(acts.sending(obstacle.id))}>
            <input type="hidden" name="sent" value={isSent ? 'no' : 'yes'} />
            <button class={isSent ? 'plain' : 'button quiet'}>
              {isSent ? sentences.markUnsent : sentences.markSent}
              {which}
            </button>
          </form>
        ) : null}
        {obstacle.reply === undefined ? (
          <a href={address(acts.obstacle(obstacle.id))}>
            {labels.change}
            {which}
          </a>
        ) : null}
        <a href={address(acts.obstacleRemoval(obstacle.id))}>
          {labels.remove}
          {which}
        </a>
      </div>
    </div>
  )
}
