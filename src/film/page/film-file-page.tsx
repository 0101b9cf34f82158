import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Film, FilmFile } from '../films.ts'
import { filmFileWords } from '../file/words.ts'
import { filmUrls } from '../player/addresses.ts'
import { playerWords } from '../player/words.ts'
import { filmPageWords } from './words.ts'

type Props = { site: Site; film: Film; /** Nothing where this house makes no files. */ file: FilmFile | undefined }

/** The film as a file: there to be fetched, on its way, or to be asked for. Works without a script; it is looked at again by a link. */
export function FilmFilePage({ site, film, file }: Props) {
  const words = filmPageWords[site.language]
  const { title } = film.inLanguages.get(site.language) ?? film.timeline
  const path = urls.dilemmaFilm(film.id)
  return (
    <SitePage site={site} title={words.title(title)} path={path} isPrivate>
      <div class="wrap prose film-file">
        <h1>{words.title(title)}</h1>
        <State site={site} film={film} file={file} />
        <p>
          <a href={href(site.language, urls.dilemma(film.id))}>{words.back}</a>
        </p>
      </div>
    </SitePage>
  )
}

function State({ site, film, file }: Props) {
  const words = filmPageWords[site.language]
  const making = filmFileWords[site.language]
  switch (file?.state) {
    case undefined:
      return <p class="lead">{words.never}</p>
    case 'ready':
      return <Files site={site} film={film} hash={file.hash} />
    case 'waiting':
      return <Later site={site} film={film} text={making.waiting(file.ahead)} />
    case 'working':
      return <Later site={site} film={film} text={words.working(making.percent(file.progress.share, making.doing[file.progress.doing]))} />
    case 'failed':
      return <Ask site={site} film={film} text={making.problem[file.why]} />
    case 'unknown':
      return <Ask site={site} film={film} text={words.unknown} />
  }
}

function Files({ site, film, hash }: { site: Site; film: Film; hash: string }) {
  const words = filmPageWords[site.language]
  const { trackCaptions, trackDescriptions } = playerWords[site.language]
  return (
    <>
      <p class="lead">{words.ready}</p>
      <ul>
        <li>
          <a href={filmUrls.file(film.id, hash)} download={`${film.id}.mp4`}>
            {words.film}
          </a>
        </li>
        {[...film.inLanguages.keys()].map((language) => (
          <li>
            <a href={filmUrls.captions(film.id, language)} download={`${film.id}.${language}.vtt`}>
              {words.captions(trackCaptions[language])}
            </a>
          </li>
        ))}
        <li>
          <a href={filmUrls.descriptions(film.id)} download={`${film.id}.synstolkning.vtt`}>
            {trackDescriptions} (WebVTT)
          </a>
        </li>
      </ul>
      <p>{words.licence}</p>
    </>
  )
}

function Later({ site, film, text }: { site: Site; film: Film; text: string }) {
  return (
    <>
      <p class="lead" role="status">
        {text}
      </p>
      <p>
        <a class="button quiet" href={href(site.language, urls.dilemmaFilm(film.id))}>
          {filmPageWords[site.language].look}
        </a>
      </p>
    </>
  )
}

function Ask({ site, film, text }: { site: Site; film: Film; text: string }) {
  return (
    <>
      <p class="lead">{text}</p>
      <form method="post" action={href(site.language, urls.dilemmaFilm(film.id))}>
        <button class="button">{filmPageWords[site.language].make}</button>
      </form>
    </>
  )
}
