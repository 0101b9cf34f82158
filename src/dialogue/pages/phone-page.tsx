import { FilmOnPhone, type FilmView } from '#film/index.ts'
import type { Child } from 'hono/jsx'
import { Document, type Site } from '#platform/html/layout.tsx'
import { Mark } from '#platform/html/mark/mark.tsx'
import { href, urls } from '#urls.ts'
import { codeInGroups } from '../codes.ts'
import { FilmBeside, filmScripts } from './film-beside.tsx'
import { phoneWords } from '../words/phone.ts'

type PhonePageProps = {
  site: Site
  /** Missing where one has not typed it yet. */
  code?: string
  title: string
  /** The turn that the page shows; pages with a turn follow the room. */
  turn?: number
  /** Pages that only wait ask again by themselves where there is no script. */
  isWaiting?: boolean
  hasIncident?: boolean
  /** The film that the room watches; it stands beside what a new turn replaces. */
  film?: FilmView | undefined
  children?: Child
}

/** A page on the participant's phone: system fonts, one thing at a time, and »Er det sket i virkeligheden?« in reach. */
export function PhonePage({ site, code, title, turn, isWaiting = false, hasIncident = true, film, children }: PhonePageProps) {
  const words = phoneWords[site.language]
  return (
    <Document site={site} title={code === undefined ? `${title} · ErDuAware` : `${title} · ${codeInGroups(code)}`} style="phone" scripts={turn === undefined ? [] : ['phone.js', ...filmScripts(film)]} {...(isWaiting ? { refresh: 10 } : {})}>
      <div
        class="phone"
        {...(turn === undefined || code === undefined ? {} : { 'data-turn': turn, 'data-stream': href(site.language, urls.roomStream(code)), 'data-lost': words.lost, 'data-unsent': words.unsent })}
      >
        <header>
          <a class="home" href={href(site.language, urls.front)}>
            <Mark /> ErDuAware
          </a>
          {code === undefined ? null : <span class="num">{codeInGroups(code)}</span>}
        </header>
        <main tabindex={-1}>{children}</main>
        <FilmBeside site={site} film={film}>{film === undefined ? null : <FilmOnPhone film={film} site={site} language={site.language} />}</FilmBeside>
        {hasIncident && code !== undefined ? (
          <form class="incident" method="post" action={href(site.language, urls.roomIncident(code))}>
            <button class="link">{words.incident.link}</button>
          </form>
        ) : null}
        <p class="lost" role="status"></p>
      </div>
    </Document>
  )
}
