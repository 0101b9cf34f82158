import { href, urls } from '#urls.ts'
import type { Moment } from '../moment.ts'
import { guideWords } from '../words/guide.ts'
import { stepName } from './guide-head.tsx'

/** The bar that is always in reach: back, on, and »Er det sket i virkeligheden?«. */
export function GuideNext({ moment }: { moment: Moment }) {
  const { room, language, position } = moment
  const words = guideWords[language]
  const isFirst = position.index === 0
  const isLast = position.next === position.step
  return (
    <form class={isFirst ? 'next first' : 'next'} id="videre" method="post" action={href(language, urls.guideAct(room.code, 'skridt'))} aria-label={words.next.label} data-part="next">
      <input type="hidden" name="step" value={room.step} />
      {isFirst ? null : (
        <button class="button quiet back" name="do" value="back">
          {words.next.back}
        </button>
      )}
      {room.isIncident ? null : (
        <button class="link really" name="do" value="incident">
          {words.at.incident.button}
        </button>
      )}
      <p>{isLast ? words.next.last : words.next.text(stepName(moment, position.next))}</p>
      {isLast ? null : (
        <button class="button go" name="do" value="next">
          {words.next.go(stepName(moment, position.next))}
        </button>
      )}
    </form>
  )
}
