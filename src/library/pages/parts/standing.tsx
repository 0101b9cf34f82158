import { href, urls, type Language } from '#urls.ts'
import { dateInWords } from '#platform/words/danish.ts'
import type { Edition, Standing } from '../../library.ts'
import { words as all } from '../../words.ts'

type StandingProps = { standing: Standing | undefined; edition: Edition; language: Language }

/** Whose text this is, who qualified it, and what it was made from; nothing of a text that came with the house. */
export function StandingOf({ standing, edition, language }: StandingProps) {
  if (standing === undefined) return <></>
  const words = all[language].standing
  const { edition: made, qualified, lineage } = standing
  return (
    <section class="wrap standing" aria-labelledby="p-staar" lang={language}>
      <h2 id="p-staar">{words.title}</h2>
      <ul>
        {made === undefined ? null : <li>{words.made(made.by, made.version, dateInWords(language, made.day))}</li>}
        {made?.isMadeUp === true ? <li>{words.madeUp}</li> : null}
        {qualified === undefined ? null : <li>{words.qualified(qualified.sides.map((side) => words.sides[side]), qualified.version, dateInWords(language, qualified.day))}</li>}
        {lineage === undefined ? null : <li>{words.lineage} <Original lineage={lineage} edition={edition} language={language} /></li>}
      </ul>
    </section>
  )
}

function Original({ lineage, edition, language }: { lineage: NonNullable<Standing['lineage']>; edition: Edition; language: Language }) {
  const { id, from } = lineage
  const places = [[edition.dilemma(language, id), urls.dilemma], [edition.practice(language, id), urls.practice], [edition.process(language, id), urls.process], [edition.story(language, id), urls.story]] as const
  const [found, address] = places.find(([text]) => text !== undefined) ?? []
  return (
    <>
      {found === undefined || address === undefined ? `»${id}«` : <a href={href(language, address(id))}>{found.title}</a>}
      {` (${from}).`}
    </>
  )
}
