import { href, urls } from '#urls.ts'
import { handsRound } from '../answering.ts'
import type { Moment } from '../moment.ts'
import type { Round } from '../rounds.ts'
import { guideWords } from '../words/guide.ts'
import type { GuideNotice } from './guide.tsx'
import { Part } from './guide-form.tsx'

type Props = { moment: Moment; notice: GuideNotice | undefined }

/** Hands or slips that the facilitator counted. Where phones answer, it is folded away for those without one. */
export function GuideHands({ moment, notice }: Props) {
  const round = handsRound(moment)
  const words = guideWords[moment.language].at.hands
  if (round === undefined) return <></>
  const hasProblem = notice?.kind === 'hands'
  const hasTyped = moment.counts.hands(round).some(({ count }) => count > 0)
  const form = <HandsForm moment={moment} notice={notice} round={round} />
  if (moment.room.settings.answers === 'hands') {
    return (
      <Part id="hands" title={words.title}>
        {form}
      </Part>
    )
  }
  return (
    <div data-part="hands">
      <details id="hands" open={hasProblem || hasTyped}>
        <summary>{words.beside}</summary>
        {form}
      </details>
    </div>
  )
}

function HandsForm({ moment, notice, round }: Props & { round: Round }) {
  const { language, room, dilemma, counts } = moment
  const words = guideWords[language].at.hands
  const labels = (round.field === 'lever' ? dilemma?.levers : dilemma?.choices) ?? []
  const typed = notice?.kind === 'hands' ? notice.typed : undefined
  const kept = counts.hands(round)
  const isKept = kept.some(({ count }) => count > 0)
  return (
    <form class="count-form" method="post" action={href(language, urls.guideAct(room.code, 'haender'))} data-typed={typed === undefined ? undefined : ''}>
      <input type="hidden" name="round" value={round.round} />
      {typed === undefined ? null : (
        <p class="field-problem" id="hands-problem" role="alert">
          {words.problem}
        </p>
      )}
      {isKept && typed === undefined ? (
        <p class="saved" role="status">
          {words.saved}
        </p>
      ) : null}
      {labels.map(({ id, label }, index) => {
        const count = kept.find(({ choice }) => choice === id)?.count ?? 0
        return (
          <div class="count-entry">
            <label for={`hands-${id}`}>{words.label(String.fromCharCode(65 + index), label)}</label>
            <input
              class="field num"
              id={`hands-${id}`}
              name={id}
              type="text"
              inputmode="numeric"
              maxlength={3}
              autocomplete="off"
              value={typed?.get(id) ?? (isKept ? String(count) : '')}
              aria-describedby={typed === undefined ? 'hands-note' : 'hands-problem hands-note'}
              aria-invalid={typed !== undefined && !isCount(typed.get(id) ?? '') ? 'true' : undefined}
            />
          </div>
        )
      })}
      <button class="button">{words.save}</button>
      <p class="small" id="hands-note">
        {words.text}
      </p>
    </form>
  )
}

/** Whether something typed is a count that can be kept; nothing is none. */
export function isCount(typed: string): boolean {
  return /^\d{0,3}$/.test(typed.trim())
}
