import { FilmSteering } from '#film/index.ts'
import { href, urls } from '#urls.ts'
import { filmNow, roomsPart } from '../film.ts'
import type { Moment } from '../moment.ts'

/** The film's buttons: the shared screen plays, the facilitator steers. */
export function GuideFilm({ moment }: { moment: Moment }) {
  const { film, room, language, now } = moment
  if (film === undefined) return <></>
  return (
    <section class="part film-part" data-part="film" aria-label={film.inLanguages.get(language)?.title}>
      <FilmSteering
        film={film}
        language={language}
        steering={filmNow(moment, film)}
        now={now.getTime()}
        action={href(language, urls.guideAct(room.code, 'skridt'))}
        hidden={{ step: room.step, do: 'film' }}
        roomPart={roomsPart(moment)}
      />
    </section>
  )
}
