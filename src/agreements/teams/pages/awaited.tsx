import { dateInWords } from '#platform/words/danish.ts'
import { href } from '#urls.ts'
import { obstacleState } from '../../plain-text.ts'
import { titlesInSentence } from '../../titles.ts'
import { placeOfRequest } from '../addresses.ts'
import { answerDay, isAwaited } from '../days.ts'
import type { FunctionRequest } from '../reading.ts'
import { words } from '../words.ts'
import type { Frame } from './frame.ts'

/** What somebody's function was asked: first what waits, then what was answered. It never says which team. */
export function Awaited({ frame, requests }: { frame: Frame; requests: readonly FunctionRequest[] }) {
  const { awaited: sentences } = words[frame.site.language]
  const waiting = requests.filter(({ obstacle, asked }) => isAwaited(obstacle, asked, frame.today))
  const answered = requests.filter((request) => !waiting.includes(request))
  if (requests.length === 0) return null
  return (
    <section id="hindringer">
      {waiting.length === 0 ? null : (
        <>
          <h2>{sentences.title}</h2>
          <p>{sentences.lead}</p>
          <List frame={frame} requests={waiting} label={sentences.answer} />
        </>
      )}
      {answered.length === 0 ? null : (
        <details>
          <summary>{sentences.answered}</summary>
          <List frame={frame} requests={answered} label={sentences.see} />
        </details>
      )}
    </section>
  )
}

function List({ frame: { site, titleOf, today }, requests, label }: { frame: Frame; requests: readonly FunctionRequest[]; label: string }) {
  const { language } = site
  const { awaited: sentences } = words[language]
  return (
    <ul class="asked">
      {requests.map(({ obstacle, asked, row }) => {
        const day = answerDay(obstacle, asked)
        const about = titlesInSentence(language, row.dilemmas, titleOf)
        const isWaiting = isAwaited(obstacle, asked, today)
        const when = day < today ? sentences.late(dateInWords(language, day)) : sentences.by(dateInWords(language, day))
        return (
          <li>
            <p class="typed what" dir="auto">
              {obstacle.text}
            </p>
            {about === '' ? null : <p class="facts">{sentences.about(about)}</p>}
            <p class="state">{isWaiting ? when : obstacleState(language, obstacle)}</p>
            <p class="acts">
              <a href={href(language, placeOfRequest(obstacle.id))}>
                {label}
                <span class="hidden">: {obstacle.text.slice(0, 60)}</span>
              </a>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
