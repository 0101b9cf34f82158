import type { Dilemma } from '#library/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { programme, totalMinutes, type Settings } from '../programme.ts'
import { startWords } from '../words/start.ts'
import { Problem } from './start-fields.tsx'

type Props = { site: Site; dilemmas: readonly Dilemma[]; typed: Typed; problems: Problems; isNextMeeting: boolean }

/** One to three dilemmas. Those that are chosen already come first, and the others are folded, so that one press is enough. */
export function DilemmaField({ site, dilemmas, typed, problems, isNextMeeting }: Props) {
  const words = startWords[site.language].dilemma
  const chosen = (typed['dilemma'] ?? '').split(' ')
  const first = dilemmas.filter(({ id }) => chosen.includes(id))
  const rest = dilemmas.filter(({ id }) => !chosen.includes(id))
  const problem = problems['dilemma']
  const isFolded = first.length > 0 && rest.length > 0
  return (
    <fieldset class="entry" aria-describedby={problem === undefined ? 'dilemma-hint' : 'dilemma-problem dilemma-hint'}>
      <legend>{words.legend}</legend>
      <p class="hint" id="dilemma-hint">
        {isNextMeeting ? `${words.nextHint} ` : ''}
        {words.hint(minutesMore(20), minutesMore(40))}
      </p>
      <Problem name="dilemma" text={problem} />
      {first.length === 0 ? null : <List site={site} dilemmas={first} chosen={chosen} isFirst />}
      {isFolded ? (
        <details open={first.length > 3}>
          <summary>{words.others}</summary>
          <List site={site} dilemmas={rest} chosen={chosen} />
        </details>
      ) : (
        <List site={site} dilemmas={rest} chosen={chosen} isFirst={first.length === 0} />
      )}
    </fieldset>
  )
}

function List({ site, dilemmas, chosen, isFirst = false }: { site: Site; dilemmas: readonly Dilemma[]; chosen: readonly string[]; isFirst?: boolean }) {
  const words = startWords[site.language].dilemma
  return (
    <ul class="options dilemmas">
      {dilemmas.map(({ id, title, summary, isStarter, language }, index) => (
        <li>
          <label class="choice">
            <input type="checkbox" id={isFirst && index === 0 ? 'dilemma' : undefined} name="dilemma" value={id} checked={chosen.includes(id)} />
            <span>
              <span lang={language === site.language ? undefined : language}>
                <b>{title}</b>
                <small>{summary}</small>
              </span>
              {isStarter ? <span class="tag">{words.starter}</span> : null}
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}

/** What one more dilemma adds to a meeting, from the programme itself. */
export function minutesMore(minutes: 20 | 40): number {
  const length = (dilemmas: readonly string[]) => {
    const settings: Settings = { dilemmas, minutes, people: 'middle', answers: 'phones', isRemote: false, isAcrossShifts: false, leader: 'absent', asksAgain: minutes === 40 }
    return totalMinutes(programme(settings))
  }
  return length(['one', 'two']) - length(['one'])
}
