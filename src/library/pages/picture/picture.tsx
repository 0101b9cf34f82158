import { filmUrls } from '#film/index.ts'
import { listInWords } from '#platform/words/danish.ts'
import { urls, type Language } from '#urls.ts'
import type { Dilemma } from '../../library.ts'
import type { Picture } from '../../picture/picture.ts'
import { words as all } from './words.ts'

/** A dilemma's picture in its arch: a picture of its film, or its still life. Beside its own text it is decoration; as the picture of a page it is described. */
export function StillLife({ dilemma, describeIn }: { dilemma: Dilemma; describeIn?: Language }) {
  const { picture, id, hasScreenplay } = dilemma
  if (picture === undefined) return <></>
  if (hasScreenplay && describeIn === undefined) {
    return (
      <div class="arch">
        <img src={filmUrls.poster(id)} width="1280" height="720" alt="" loading="lazy" />
      </div>
    )
  }
  return (
    <div class="arch">
      <img src={urls.picture(id)} width="800" height="600" alt={describeIn === undefined ? '' : described(picture, describeIn)} loading={describeIn === undefined ? 'lazy' : undefined} />
    </div>
  )
}

/** A still life in one sentence. */
export function described({ place, light, things }: Picture, language: Language): string {
  const words = all[language]
  return words.sentence(words.places[place], words.lights[light], listInWords(language, things.map((thing) => words.things[thing])))
}
