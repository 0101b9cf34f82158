import type { Site } from '#platform/html/layout.tsx'
import { languages, type Language } from '#urls.ts'
import type { Film, Films } from '../films.ts'
import type { Timeline } from '../timeline/index.ts'
import { filmUrls } from './addresses.ts'
import { PlayerParts } from './controls.tsx'
import { Icon } from './icons.tsx'
import { Transcript } from './transcript.tsx'
import { playerWords } from './words.ts'

/** A film as a page shows it: what has been found out about it before the page is written. */
export type FilmView = { id: string; own: Language; inLanguages: ReadonlyMap<Language, Timeline>; /** The address of its file, when that is made. */ file?: string }

/** Finds out what a page needs to show the film of a dilemma; nothing when there is none. */
export async function filmViewOf(films: Films, id: string): Promise<FilmView | undefined> {
  const film: Film | undefined = await films.filmOf(id)
  if (film === undefined) return undefined
  const file = await films.fileOf(film)
  return { id, own: film.timeline.language, inLanguages: film.inLanguages, ...(file?.state === 'ready' && { file: filmUrls.file(id, file.hash) }) }
}

type Props = {
  film: FilmView
  site: Site
  language: Language
  /** On the shared screen and on a phone beside it the room steers, and there is nothing to read or to press. */
  steered?: 'screen' | 'phone'
  /** Plays the file, where a film was filmed or somebody wants it so; otherwise it is drawn in the browser. */
  asFile?: boolean
  /** Lets no request tell which consequence is seen: what a choice could lead to is fetched together, and no file is played, since a browser fetches a file where it is looked at. */
  fetchedWhole?: boolean
}

/** The film of a dilemma: a poster that becomes a player when it is pressed; without a script the file with its tracks, and always the text. */
export function FilmPlayer({ film: whole, site, language, steered, asFile = false, fetchedWhole = false }: Props) {
  const { file, ...drawn } = whole
  const film: FilmView = fetchedWhole || file === undefined ? drawn : whole
  const words = playerWords[language]
  const shown = shownIn(film, language)
  const known = languages.filter((each) => film.inLanguages.has(each))
  const until = shown.stops[0]?.from ?? shown.duration
  const still = <img src={filmUrls.poster(film.id)} width="1280" height="720" alt={words.posterAlt(shown.title)} lang={shown.language === language ? undefined : shown.language} />
  return (
    <dilemma-film class="film" data-film={film.id} data-timeline={filmUrls.timeline(film.id)} data-sound={site.assets.href('film-sound.js')} data-steered={steered} data-play={asFile ? 'file' : undefined} data-fetch={fetchedWhole ? 'whole' : undefined} data-language={language} data-label={words.region(shown.title)} data-loading={words.loading} data-failed={words.failed} data-missing={words.missing} data-resume={words.resume} data-jump={words.jump('{time}')}>
      <link rel="stylesheet" href={site.assets.href('film.css')} />
      <div class="film-stage" data-stage>
        {/* Only a browser without scripts has elements in here; the style tells by them that nothing can be pressed. */}
        {steered === undefined ? <noscript>{film.file === undefined ? <span /> : <Video film={film} shown={shown} language={language} />}</noscript> : null}
        <div class="film-still" data-still>
          {still}
          {steered === 'phone' ? (
            <button type="button" class="film-start" data-follow hidden>
              <Icon name="captions" />
              <span>{words.together.phone}</span>
            </button>
          ) : null}
          {steered === undefined ? (
            <a class="film-start" href={film.file ?? `#${film.id}-text`} data-start>
              <Icon name="play" />
              <span>
                <b data-start-label>{words.watch}</b>
                <small>{words.length(words.half(Math.round(until / 30)))}</small>
              </span>
            </a>
          ) : null}
        </div>
      </div>
      <p class="film-fault" data-fault role="status" />
      <template data-player>
        <PlayerParts id={`film-${film.id}`} language={language} languages={known} />
      </template>
      {steered === undefined ? <Beside film={film} shown={shown} language={language} /> : null}
    </dilemma-film>
  )
}

/** The film's texts in the language of the page, or in its own. */
export function shownIn(film: FilmView, language: Language): Timeline {
  const shown = film.inLanguages.get(language) ?? film.inLanguages.get(film.own)
  if (shown === undefined) throw new Error(`the film ${film.id} has no texts`)
  return shown
}

function Video({ film, shown, language }: { film: FilmView; shown: Timeline; language: Language }) {
  const words = playerWords[language]
  return (
    <video controls preload="metadata" poster={filmUrls.poster(film.id)} width="1280" height="720" src={film.file}>
      <track kind="captions" src={filmUrls.captions(film.id, shown.language)} srclang={shown.language} label={words.trackCaptions[shown.language]} default />
      {languages.filter((each) => film.inLanguages.has(each) && each !== shown.language).map((each) => (
        <track kind="captions" src={filmUrls.captions(film.id, each)} srclang={each} label={words.trackCaptions[each]} />
      ))}
      <track kind="descriptions" src={filmUrls.descriptions(film.id)} srclang={film.own} label={words.trackDescriptions} />
      <track kind="chapters" src={filmUrls.chapters(film.id)} srclang={film.own} label={words.trackChapters} />
    </video>
  )
}

function Beside({ film, shown, language }: { film: FilmView; shown: Timeline; language: Language }) {
  const words = playerWords[language]
  const consequences = shown.parts.slice(1)
  return (
    <div class="film-beside" id={`${film.id}-text`}>
      {film.file === undefined ? (
        <noscript>
          <p>{words.notMade}</p>
        </noscript>
      ) : (
        <noscript>
          <nav aria-label={words.consequences}>
            <p>{words.consequences}</p>
            <ul>
              {consequences.map(({ title, from, to }) => (
                <li>
                  <a href={`${film.file}#t=${from.toFixed(1)},${to.toFixed(1)}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
        </noscript>
      )}
      <Transcript timeline={shown} language={language} file={film.file} />
    </div>
  )
}
