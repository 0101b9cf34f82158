import { placeName, type Dilemma } from '#library/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { programme, totalMinutes, type Settings } from '../programme.ts'
import { startWords } from '../words/start.ts'
import { Problem } from './start-fields.tsx'

type Props = { site: Site; dilemmas: readonly Dilemma[]; typed: Typed; problems: Problems; isNextMeeting: boolean }

/** One to three dilemmas. Those that are chosen already come first, else the one to begin with; the others are folded by their place, so that one press is enough. */
export function DilemmaField({ site, dilemmas, typed, problems, isNextMeeting }: Props) {
  const words = startWords[site.language].dilemma
  const chosen = (typed['dilemma'] ?? '').split(' ')
  const known = dilemmas.filter(({ id }) => chosen.includes(id))
  const first = known.length > 0 ? known : dilemmas.toSorted((one, other) => Number(other.isStarter) - Number(one.isStarter)).slice(0, 1)
  const byPlace = Map.groupBy(dilemmas.filter((one) => !first.includes(one)), ({ place }) => place)
  const problem = problems['dilemma']
  return (
    <fieldset class="entry" aria-describedby={problem === undefined ? 'dilemma-hint' : 'dilemma-problem dilemma-hint'}>
      <legend>{words.legend}</legend>
      <p class="hint" id="dilemma-hint">
        {isNextMeeting ? `${words.nextHint} ` : ''}
        {words.hint(minutesMore(20), minutesMore(40))}
      </p>
      <Problem name="dilemma" text={problem} />
      <List site={site} dilemmas={first} chosen={chosen} isFirst />
      {byPlace.size === 0 ? null : <p class="hint others">{words.others}</p>}
      {[...byPlace].map(([place, there]) => (
        <details>
          <summary>
            {placeName(site.language, place)} <span class="num">{there.length}</span>
          </summary>
          <List site={site} dilemmas={there} chosen={chosen} />
        </details>
      ))}
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
