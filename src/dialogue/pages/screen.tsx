import { Document } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import { ScreenFrame, type ScreenProps } from './screen-frame.tsx'
import { shownView } from './screen-showing.tsx'
import { stepView } from './screen-steps.tsx'
import { screenWords } from '../words/screen.ts'

/** The shared screen: what the facilitator asked to show, or else the picture of the step. It has no forms. */
export function ScreenPage({ site, moment, keys }: ScreenProps) {
  const view = shownView({ site, moment, keys }) ?? stepView({ site, moment, keys })
  const words = screenWords[site.language]
  const { room } = moment
  const stream = room.isClosed ? {} : { 'data-stream': href(site.language, urls.screenStream(room.code)) }
  return (
    <Document site={site} title={`${view.title} · ${words.title}`} style="room" bodyClass="screen-page" scripts={['screen.js']} {...(room.isClosed ? {} : { refresh: 10 })}>
      <p class="hidden" role="status" data-title></p>
      <div class={`screen ${view.light} ${view.look}`} data-turn={room.turn} {...stream}>
        <ScreenFrame site={site} moment={moment} keys={keys} view={view} />
      </div>
      <p class="lost" role="status" data-lost={words.lost}></p>
    </Document>
  )
}
