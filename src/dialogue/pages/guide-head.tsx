import { Mark } from '#platform/html/mark/mark.tsx'
import { href, urls } from '#urls.ts'
import { codeInGroups } from '../codes.ts'
import { usesPhones } from '../answering.ts'
import type { Moment } from '../moment.ts'
import { programme, type Step } from '../programme.ts'
import { guideWords } from '../words/guide.ts'
import { ActForm } from './guide-form.tsx'
import { GuideLive } from './guide-live.tsx'
import { minutesUsed, secondsToEnd, timeOfDay } from './guide-time.ts'

/** What the dialogue is about, its code, who is in, and the minutes. */
export function GuideHead({ moment }: { moment: Moment }) {
  const { room, language, dilemma } = moment
  const words = guideWords[language].head
  const { used, total } = minutesUsed(moment)
  return (
    <header data-part="head">
      <p class="name" lang={dilemma === undefined || dilemma.language === language ? undefined : dilemma.language}>
        <Mark />
        <span>{dilemma?.title ?? words.followUpOnly}</span>
      </p>
      <div class="facts">
        {usesPhones(moment) ? (
          <p class="num">
            <span class="label">{words.code}</span> <b>{codeInGroups(room.code)}</b>
          </p>
        ) : null}
        {room.isClosed ? null : <GuideLive moment={moment} language={language} />}
        {total === 0 || room.isClosed ? null : <p class="num">{words.minutes(used, total)}</p>}
        {room.isClosed ? null : (
          <noscript>
            <a class="refresh" href={href(language, urls.guide(room.code))}>
              {guideWords[language].clock.refresh}
            </a>
          </noscript>
        )}
      </div>
    </header>
  )
}

/** All steps with their minutes, done and current marked. On a phone it is folded to »Trin 5 af 10«. */
export function GuidePlan({ moment }: { moment: Moment }) {
  const words = guideWords[moment.language]
  const { steps, step, index } = moment.position
  const rest = secondsToEnd(moment)
  return (
    <nav class="plan" aria-label={words.plan.label} data-part="plan">
      <details id="plan">
        <summary>{words.plan.place(index + 1, steps.length)}</summary>
        <ol>
          {steps.map((one, place) => (
            <li class={place < index ? 'done' : ''} aria-current={one === step ? 'step' : undefined}>
              <span class="dot" aria-hidden="true"></span>
              <span>
                {stepName(moment, one)}
                {place < index ? <span class="hidden">{words.plan.done}</span> : null}
                {isFirstOfDilemma(moment, place) ? <small>{moment.dilemmas[one.dilemma ?? 0]?.title}</small> : null}
              </span>
              {one.minutes === 0 ? null : <span class="num">{words.plan.minutes(one.minutes)}</span>}
            </li>
          ))}
        </ol>
        {rest === 0 ? null : <p class="small">{words.plan.until(timeOfDay(moment.now, rest, moment.language))}</p>}
        {mayHurry(moment) ? (
          <ActForm moment={moment} look="hurry">
            <button class="button quiet" name="do" value="hurry">
              {words.plan.hurry}
            </button>
            <p class="small">{words.plan.hurryText}</p>
          </ActForm>
        ) : null}
      </details>
    </nav>
  )
}

/** A step as people call it. Where they are many, they talk at tables. */
export function stepName({ room, language }: Moment, { kind }: Step): string {
  const words = guideWords[language]
  return kind === 'pairs' && room.settings.people === 'many' ? words.tables : words.steps[kind]
}

/** Whether going straight to the law and the end would spare anything. */
function mayHurry({ room, position }: Moment): boolean {
  const ahead = position.steps.length - position.index
  const hurried = programme(room.settings, position.step.key)
  return !room.isHurried && hurried.length - hurried.findIndex(({ key }) => key === position.step.key) < ahead
}

function isFirstOfDilemma({ dilemmas, position }: Moment, place: number): boolean {
  const here = position.steps[place]?.dilemma
  return dilemmas.length > 1 && here !== undefined && position.steps[place - 1]?.dilemma !== here
}
