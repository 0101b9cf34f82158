import type { Child } from 'hono/jsx'
import type { Site } from '#platform/html/layout.tsx'
import { Mark } from '#platform/html/mark/mark.tsx'
import { codeInGroups } from '../codes.ts'
import type { Moment } from '../moment.ts'
import { screenWords } from '../words/screen.ts'

/** The links that the shared screen may show: where the QR code leads, and the address that is read aloud. */
export type ScreenKeys = { room: string; address: string }

export type ScreenProps = { site: Site; moment: Moment; keys: ScreenKeys }

/** What the screen shows at a moment. Day is for talk and agreement, evening for choosing and seeing. */
export type View = {
  light: 'day' | 'evening'
  /** The layout's class. */
  look: string
  title: string
  /** Where in the meeting we are; at the right of the head. */
  step: string
  body: Child
  /** Questions show the code, for those who come late. */
  showsCode?: boolean
  /** The title stands in the head, where the picture needs all the room. */
  isTitleInHead?: boolean
  foot?: Child
}

/** One picture of the shared screen, with its head and foot. The code and the quiet line of a standing clock are in the head. */
export function ScreenFrame({ site, moment, keys, view }: ScreenProps & { view: View }) {
  const words = screenWords[site.language]
  const { room, dilemma } = moment
  return (
    <>
      <header>
        {view.isTitleInHead === true ? (
          <h1>
            <Mark /> {view.title}
          </h1>
        ) : (
          <span lang={foreign(site, dilemma)}>
            <Mark /> {dilemma === undefined || dilemma.title === view.title ? 'ErDuAware' : dilemma.title}
          </span>
        )}
        <span class="where">
          {room.pausedAt === undefined ? null : <strong class="stands">{words.stands}</strong>}
          {room.pausedAt !== undefined || view.showsCode === true ? null : <span>{view.step}</span>}
          {room.pausedAt === undefined && view.showsCode === true ? <span class="latecomers">{words.latecomers(keys.address)}</span> : null}
          {view.showsCode === true ? <Code site={site} code={room.code} /> : null}
        </span>
      </header>
      <main>{view.body}</main>
      {view.foot === undefined ? null : <footer>{view.foot}</footer>}
    </>
  )
}

/** The room's code in two groups, read sign by sign. */
export function Code({ site, code }: { site: Site; code: string }) {
  return (
    <b class="num code">
      <span class="hidden">{screenWords[site.language].codeAloud([...code])}</span>
      <span aria-hidden="true">{codeInGroups(code)}</span>
    </b>
  )
}

/** The language of a text that is not in the page's own. */
export function foreign(site: Site, text: { language: string } | undefined): string | undefined {
  return text === undefined || text.language === site.language ? undefined : text.language
}
