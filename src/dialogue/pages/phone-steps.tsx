import { SteeringNews } from '#film/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import { filmShown } from '../film.ts'
import { choiceRound, chiefRound, roundsNow, type Moment } from '../moment.ts'
import { phoneWords } from '../words/phone.ts'
import { AgreementStep, LawStep, LeversShown, PulseShown, RevealStep } from './phone-shown.tsx'
import { PhoneLive } from './phone-live.tsx'
import { PhonePage } from './phone-page.tsx'
import { QuestionForm } from './phone-questions.tsx'
import { ReceivedStep } from './phone-received.tsx'

export type StepProps = {
  site: Site
  moment: Moment
  /** The phone's own answers by round, read with its own secret. */
  own: ReadonlyMap<string, string>
  /** The person asked to change the answer, or a form came back. */
  isChanging: boolean
  typed: ReadonlyMap<string, string>
  problem: string | undefined
}

/** The page of the step that the room is at, as one phone has it. */
export function StepPage(props: StepProps) {
  const { site, moment } = props
  const { title, body, isWaiting } = contentOf(props)
  const shown = filmShown(moment)
  return (
    <PhonePage site={site} code={moment.room.code} title={title} turn={moment.room.turn} isWaiting={isWaiting} film={shown?.film}>
      {body}
      {shown === undefined ? null : <SteeringNews film={shown.film.id} steering={shown.steering} now={moment.now.getTime()} />}
      <PhoneLive moment={moment} language={site.language} />
    </PhonePage>
  )
}


function contentOf(props: StepProps): { title: string; body: ReturnType<typeof RevealStep>; isWaiting: boolean } {
  const { site, moment } = props
  const words = phoneWords[site.language]
  const { kind } = moment.position.step
  switch (kind) {
    case 'join':
      return waiting(words.wait.title, <Still title={words.wait.title} text={words.wait.text} />)
    case 'follow-up':
      return waiting(words.followUp.title, <Still title={words.followUp.title} text={words.followUp.text} />)
    case 'scene':
      return waiting(words.scene.title, <Plain title={moment.dilemma?.title ?? words.scene.title} text={words.scene.text} {...sceneLink(props)} />)
    case 'open':
    case 'choice':
    case 'again':
    case 'levers':
    case 'pulse':
      return questionOf(props)
    case 'alone':
      return { title: words.alone.title, body: <AloneStep {...props} />, isWaiting: false }
    case 'pairs': {
      const text = moment.room.settings.people === 'many' ? words.pairs.tables : words.pairs.text
      return waiting(words.pairs.title, <Plain title={words.pairs.title} text={text} {...changeLink(props)} />)
    }
    case 'sentence':
      return waiting(words.sentence.title, <RevealStep {...props} title={words.sentence.title} text={words.sentence.text} />)
    case 'reveal':
      return waiting(words.reveal.title, <RevealStep {...props} title={words.reveal.title} />)
    case 'law':
      return waiting(words.law.title, <LawStep {...props} />)
    case 'agreement':
      return waiting(words.agreement.title, <AgreementStep {...props} />)
    case 'end':
      return waiting(words.end.title, <Plain title={words.end.title} text={moment.room.isClosed ? words.end.erased : words.end.text} />)
  }
}

function questionOf(props: StepProps) {
  const { site, moment, own, typed } = props
  const words = phoneWords[site.language]
  const rounds = roundsNow(moment)
  const chief = rounds[0]
  const title = titleOf(props)
  if (chief === undefined) return waiting(title, <Plain title={words.choose.handsTitle} text={words.choose.handsText} />)
  if (moment.counts.isFrozen(chief.round)) {
    const shown = moment.position.step.kind === 'pulse' ? <PulseShown {...props} /> : <LeversShown {...props} />
    return waiting(title, shown)
  }
  const isHeard = rounds.some(({ round }) => own.has(round))
  if (isHeard && !props.isChanging) return waiting(title, <ReceivedStep {...props} />)
  const chosen = new Map(rounds.flatMap(({ round, field }) => (own.has(round) ? [[field, own.get(round) ?? ''] as const] : [])))
  const body = (
    <>
      <h1>{title}</h1>
      {moment.position.step.kind === 'again' ? <p>{words.choose.againText}</p> : null}
      {moment.position.step.kind === 'pulse' ? <p>{words.pulse.text}</p> : null}
      {moment.room.settings.people === 'few' ? <p class="notice">{words.choose.few}</p> : null}
      {moment.position.step.kind === 'open' ? sceneLink(props).link : null}
      <QuestionForm site={site} moment={moment} chosen={typed.size > 0 ? typed : chosen} problem={props.problem} />
    </>
  )
  return { title, body, isWaiting: false }
}

function titleOf({ site, moment }: StepProps): string {
  const words = phoneWords[site.language]
  const { kind } = moment.position.step
  return kind === 'pulse' ? words.pulse.title : kind === 'levers' ? words.choose.levers : kind === 'again' ? words.choose.again : words.choose.title
}

function waiting(title: string, body: ReturnType<typeof RevealStep>) {
  return { title, body, isWaiting: true }
}

/** A minute alone: what one writes has no name and stands in no form, so that it cannot be sent. */
function AloneStep(props: StepProps) {
  const words = phoneWords[props.site.language].alone
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <label for="hvorfor">{words.label}</label>
      <textarea id="hvorfor" rows={5} data-keep aria-describedby="bliver" autocomplete="off"></textarea>
      <p class="small" id="bliver">
        {words.stays}
      </p>
      {changeLink(props).link}
    </>
  )
}

type PlainProps = { title: string; text: string; link?: ReturnType<typeof RevealStep> }

function Plain({ title, text, link }: PlainProps) {
  return (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      {link === undefined ? null : <div class="end">{link}</div>}
    </>
  )
}

function Still({ title, text }: { title: string; text: string }) {
  return (
    <div class="still-room">
      <svg class="still" viewBox="0 0 34 38" aria-hidden="true" focusable="false">
        <path class="mark-frame" d="M2 17a15 15 0 0 1 30 0v19H2z" />
        <path class="mark-pane" d="M6 17a11 11 0 0 1 9-10.8V17zM6 21h9v11H6zM19 21h9v11h-9z" />
        <path class="mark-lit" d="M19 6.2A11 11 0 0 1 28 17h-9z" />
      </svg>
      <h1>{title}</h1>
      <p>{text}</p>
    </div>
  )
}

function sceneLink({ site, moment }: StepProps) {
  return { link: <a class="button quiet" href={href(site.language, urls.roomScene(moment.room.code))}>{phoneWords[site.language].scene.read}</a> }
}

/** A way back to one's own answer, as long as it can be changed. */
function changeLink({ site, moment, own }: StepProps): { link?: ReturnType<typeof RevealStep> } {
  const round = choiceRound(moment)
  if (round === undefined || chiefRound(moment) !== undefined || moment.counts.isFrozen(round.round)) return {}
  const words = phoneWords[site.language].received
  const label = own.has(round.round) ? words.change : words.answer
  return {
    link: (
      <a class="button quiet" href={`${href(site.language, urls.room(moment.room.code))}?ret=1`}>
        {label}
      </a>
    ),
  }
}
