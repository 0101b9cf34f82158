import { FilmOnScreen, SteeringNews } from '#film/index.ts'
import { Document } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import { filmShown } from '../film.ts'
import { FilmBeside, filmScripts } from './film-beside.tsx'
import { ScreenFrame, type ScreenProps } from './screen-frame.tsx'
import { shownView } from './screen-showing.tsx'
import { stepView } from './screen-steps.tsx'
import { screenWords } from '../words/screen.ts'

/** The shared screen: what the facilitator asked to show, or else the picture of the step. It has no forms. */
export function ScreenPage({ site, moment, keys }: ScreenProps) {
  const view = shownView({ site, moment, keys }) ?? stepView({ site, moment, keys })
  const words = screenWords[site.language]
  const { room } = moment
  const shown = filmShown(moment)
  const stream = room.isClosed ? {} : { 'data-stream': href(site.language, urls.screenStream(room.code)) }
  return (
    <Document site={site} title={`${view.title} · ${words.title}`} style="room" bodyClass="screen-page" scripts={['screen.js', ...filmScripts(shown?.film)]} {...(room.isClosed ? {} : { refresh: 10 })}>
      <p class="hidden" role="status" data-title></p>
      <div class={`screen ${view.light} ${view.look}`} data-turn={room.turn} {...stream}>
        <ScreenFrame site={site} moment={moment} keys={keys} view={view} />
        {shown === undefined ? null : <SteeringNews film={shown.film.id} steering={shown.steering} now={moment.now.getTime()} />}
      </div>
      <FilmBeside site={site} film={shown?.film}>{shown === undefined ? null : <FilmOnScreen film={shown.film} site={site} language={site.language} />}</FilmBeside>
      <p class="lost" role="status" data-lost={words.lost}></p>
    </Document>
  )
}
