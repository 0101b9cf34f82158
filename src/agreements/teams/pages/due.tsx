import { dateInWords, dayInWords } from '#platform/words/danish.ts'
import type { Agreement } from '../../agreements.ts'
import { titlesInSentence } from '../../titles.ts'
import { isDue } from '../days.ts'
import type { SeenRecord } from '../reading.ts'
import { words } from '../words.ts'
import type { Frame } from './frame.ts'

/** Agreements that are to be looked at, the longest waiting first. */
export function Due({ frame: { site, titleOf, today }, records }: { frame: Frame; records: readonly SeenRecord[] }) {
  const { language } = site
  const { due: sentences, records: labels } = words[language]
  const due = records.flatMap((record) => (record.state === 'open' ? record.agreements.filter((agreement) => isDue(agreement, today)).map((agreement) => ({ agreement, row: record.row })) : []))
  const inOrder = due.toSorted((one, other) => dayOf(one.agreement).localeCompare(dayOf(other.agreement)))
  return (
    <section id="opfoelgning">
      <h2>{sentences.title}</h2>
      {inOrder.length === 0 ? <p>{sentences.none}</p> : null}
      <ul class="asked">
        {inOrder.map(({ agreement, row }) => {
          const day = dayOf(agreement)
          return (
            <li>
              <p class="typed what" dir="auto">
                {agreement.text}
              </p>
              <p class={day < today ? 'state is-late' : 'state'}>
                <time datetime={day}>{day < today ? sentences.past(dayInWords(language, day)) : sentences.on(dayInWords(language, day))}</time>
              </p>
              <p class="facts">
                <span dir="auto">{sentences.owner(agreement.owner)}</span>
              </p>
              <p class="acts">
                <a href={`#referat-${row.recordId}`}>
                  {sentences.see} {labels.of(labels.heading(dateInWords(language, row.heldOn), titlesInSentence(language, row.dilemmas, titleOf)))}
                </a>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function dayOf({ followUpOn }: Agreement): string {
  return followUpOn ?? ''
}
