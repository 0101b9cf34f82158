import { ProseView } from '#library/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Moment } from '../moment.ts'
import type { Room } from '../room.ts'
import { phoneWords } from '../words/phone.ts'
import { PhonePage } from './phone-page.tsx'

/** An answer that came after the reveal: what was chosen is shown, nothing is counted. */
export function LatePage({ site, room, chosen }: { site: Site; room: Room; chosen: string | undefined }) {
  const words = phoneWords[site.language].late
  return (
    <PhonePage site={site} code={room.code} title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {chosen === undefined ? null : <p class="mine">{words.chosen(chosen)}</p>}
      <div class="end">
        <a class="button" href={href(site.language, urls.room(room.code))}>
          {words.go}
        </a>
      </div>
    </PhonePage>
  )
}

/** The scene as text, on its own page so that only those who want it fetch it. */
export function ScenePage({ site, moment }: { site: Site; moment: Moment }) {
  const words = phoneWords[site.language].scene
  const { dilemma, room } = moment
  return (
    <PhonePage site={site} code={room.code} title={words.title}>
      <h1 lang={dilemma?.language}>{dilemma?.title ?? words.title}</h1>
      <div class="prose" lang={dilemma?.language}>
        {dilemma === undefined ? null : <ProseView prose={dilemma.scene} />}
      </div>
      <div class="end">
        <a class="button quiet" href={href(site.language, urls.room(room.code))}>
          {words.back}
        </a>
      </div>
    </PhonePage>
  )
}

/** »Er det sket i virkeligheden?«: thanks, no details here, and the municipality's own form. */
export function IncidentPage({ site, code }: { site: Site; code: string }) {
  const words = phoneWords[site.language].incident
  return (
    <PhonePage site={site} code={code} title={words.title} hasIncident={false}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p>{words.now}</p>
      {site.breachUrl === undefined ? (
        <p>{words.noForm}</p>
      ) : (
        <a class="button" href={site.breachUrl} rel="noreferrer">
          {words.form}
        </a>
      )}
      <p class="small">{words.stopped}</p>
      <div class="end">
        <a class="button quiet" href={href(site.language, urls.room(code))}>
          {words.back}
        </a>
      </div>
    </PhonePage>
  )
}
