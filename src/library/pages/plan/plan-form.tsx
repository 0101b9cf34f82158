import type { Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Edition } from '../../library.ts'
import { words as shared } from '../../words.ts'
import { lengths, optionsOf } from '../dilemmas/finding.ts'
import { meetingCounts, parameters, rhythms, type Wish } from './wish.ts'
import { words as all } from './words.ts'

type PlanFormProps = { site: Site; edition: Edition; wish: Wish; isDayWrong: boolean }

/** What a team asks for; a plain GET, so that the address is the plan. */
export function PlanForm({ site, edition, wish, isDayWrong }: PlanFormProps) {
  const words = all[site.language].form
  const names: Record<'roles' | 'places' | 'topics', Record<string, string>> = shared[site.language]
  const dilemmas = edition.dilemmas(site.language)
  const listed = (facet: 'roles' | 'places' | 'topics') => optionsOf(dilemmas, facet).filter((value) => value !== 'everyone').map((value): Option => [value, names[facet][value] ?? value])
  return (
    <form class="entries plan-form" action={href(site.language, urls.plan)} aria-label={words.name}>
      <Choose name={parameters.role} label={words.role} any={words.anyRole} options={listed('roles')} chosen={wish.role} />
      <Choose name={parameters.place} label={words.place} any={words.anyPlace} options={listed('places')} chosen={wish.place} />
      <Choose name={parameters.topic} label={words.topic} any={words.anyTopic} options={listed('topics')} chosen={wish.topic} />
      <Choose name={parameters.minutes} label={words.minutes} options={lengths.map((value): Option => [value, words.lengths[value]])} chosen={wish.minutes} />
      <Choose name={parameters.meetings} label={words.meetings} options={meetingCounts.map((value): Option => [value, value])} chosen={String(wish.meetings)} />
      <Choose name={parameters.weeks} label={words.weeks} options={rhythms.map((value): Option => [value, words.rhythms[value]])} chosen={String(wish.weeks)} />
      <div class="entry">
        <label for="plan-fra">{words.from}</label>
        <div id="plan-fra-om">
          <p class="hint">{words.fromHint}</p>
          {isDayWrong ? <p class="problem">{words.dayWrong}</p> : null}
        </div>
        <input class="field" type="date" id="plan-fra" name={parameters.from} value={wish.from ?? ''} aria-describedby="plan-fra-om" aria-invalid={isDayWrong ? 'true' : undefined} />
      </div>
      <p>
        <button class="button">{words.show}</button>
      </p>
    </form>
  )
}

type Option = readonly [value: string, label: string]

function Choose({ name, label, any, options, chosen }: { name: string; label: string; any?: string; options: readonly Option[]; chosen: string | undefined }) {
  return (
    <div class="entry">
      <label for={`plan-${name}`}>{label}</label>
      <select class="field" id={`plan-${name}`} name={name}>
        {any === undefined ? null : <option value="">{any}</option>}
        {options.map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
