import type { Obstacle } from '#agreements/index.ts'
import { Document, type Site } from '#platform/html/layout.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { href, urls } from '#urls.ts'
import { codeInGroups } from '../codes.ts'
import type { Moment } from '../moment.ts'
import type { GuideKeys } from '../routes/guide-keys.ts'
import { guideWords } from '../words/guide.ts'
import { GuideClock } from './guide-clock.tsx'
import { GuideClosed } from './guide-end.tsx'
import { ActForm } from './guide-form.tsx'
import { GuideHead, GuidePlan, stepName } from './guide-head.tsx'
import { GuideIncident } from './guide-incident.tsx'
import { GuideNext } from './guide-next.tsx'
import { GuideShows, screenNow } from './guide-shows.tsx'
import { GuideStep } from './guide-step.tsx'

/** What a form left behind: it came too late, or something must be put right. All that was typed comes back. */
export type GuideNotice =
  | { kind: 'moved' }
  | { kind: 'hands'; typed: ReadonlyMap<string, string> }
  | { kind: 'agreement' | 'obstacle'; typed: Typed; problems: Problems }
  | { kind: 'follow-up'; agreement: string; typed: Typed; problems: Problems }

export type GuideProps = {
  site: Site
  moment: Moment
  keys: GuideKeys
  notice: GuideNotice | undefined
  /** What receivers have answered since the last meeting, for the step that begins with it. */
  replies?: readonly Obstacle[]
}

/** The facilitator's page: the script of the step, the clock, what the others see, and the way on. */
export function GuidePage(props: GuideProps) {
  const { site, moment, keys } = props
  const { room, position } = moment
  const words = guideWords[site.language]
  const name = room.isClosed ? words.at.end.closed : stepName(moment, position.step)
  const place = words.plan.place(position.index + 1, position.steps.length)
  const live = room.isClosed ? {} : { 'data-stream': href(site.language, urls.guideStream(room.code)) }
  return (
    <Document site={site} title={`${name} · ${codeInGroups(room.code)}`} style="room" bodyClass="guide-page" scripts={['guide.js']}>
      {room.isClosed ? null : (
        <a class="skip" href="#videre">
          {words.skip}
        </a>
      )}
      <div class={`guide at-${room.isClosed ? 'closed' : position.step.kind}`} data-turn={room.turn} data-step={room.step} data-say={words.notice.status(place, name)} data-lost={words.lost} data-unsent={words.unsent} {...live}>
        <GuideHead moment={moment} />
        {room.isClosed ? null : <GuidePlan moment={moment} />}
        <main class="script" tabindex={-1}>
          <h1 data-part="title">{name}</h1>
          <Body {...props} />
        </main>
        {room.isClosed ? null : <GuideShows site={site} moment={moment} keys={keys} />}
        {room.isClosed ? null : <GuideNext moment={moment} />}
        <p class="hidden" role="status" data-status></p>
        <p class="offline" role="status"></p>
      </div>
    </Document>
  )
}

function Body(props: GuideProps) {
  const { site, moment, keys, notice } = props
  if (moment.room.isClosed) return <GuideClosed moment={moment} keys={keys} />
  return (
    <>
      {notice?.kind === 'moved' ? (
        <p class="notice" role="alert" data-part="notice">
          {guideWords[moment.language].notice.moved(stepName(moment, moment.position.step))}
        </p>
      ) : null}
      <GuideClock moment={moment} />
      {moment.room.isIncident ? <GuideIncident site={site} moment={moment} /> : null}
      <ShowingOther {...props} />
      {moment.room.isIncident ? null : <GuideStep {...props} />}
    </>
  )
}

/** When the shared screen shows something else than the step, the way back is near. */
function ShowingOther({ site, moment, keys }: GuideProps) {
  const screen = screenNow(site, moment, keys)
  const words = guideWords[moment.language].show
  if (!screen.isOther) return <></>
  return (
    <div class="showing" data-part="showing">
      <p>
        {words.now} <strong>{screen.title}</strong>
      </p>
      <ActForm moment={moment} act="show">
        <button class="button quiet" name="what" value="">
          {words.back}
        </button>
      </ActForm>
    </div>
  )
}
