import { InsidePage, type Actor } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { dateInWords } from '#platform/words/danish.ts'
import { linkTo, places } from '../addresses.ts'
import type { Piece } from '../pieces.ts'
import { words } from '../words.ts'

export type ReviewEntry = { piece: Piece; answerBy: string | undefined; said: string | undefined; isLate: boolean }

/** What waits for a seat, the nearest day first. */
export function ReviewsPage({ site, actor, entries }: { site: Site; actor: Actor; entries: readonly ReviewEntry[] }) {
  const { language } = site
  const { list } = words[language].review
  const groups = [
    [list.yours, entries.filter(({ answerBy, said }) => answerBy !== undefined && said === undefined)],
    [list.done, entries.filter(({ said }) => said !== undefined)],
    [list.others, entries.filter(({ answerBy, said }) => answerBy === undefined && said === undefined)],
  ] as const
  return (
    <InsidePage site={site} actor={actor} title={list.title} path={places.reviews}>
      <h1>{list.title}</h1>
      <p class="lead">{list.lead}</p>
      {groups[0][1].length === 0 ? <p>{list.none}</p> : null}
      {groups
        .filter(([, some]) => some.length > 0)
        .map(([title, some]) => (
          <section class="edit-list">
            <h2>{title}</h2>
            <ul>
              {some.map(({ piece, answerBy, said, isLate }) => (
                <li>
                  <a href={linkTo(language, places.review(piece.id))}>{piece.title}</a>
                  <p class="facts">
                    {said === undefined ? null : <span>{list.said(said)}</span>}
                    {answerBy === undefined || said !== undefined ? null : <span>{list.by(dateInWords(language, answerBy))}</span>}
                    {isLate ? <span>{list.late}</span> : null}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </InsidePage>
  )
}
