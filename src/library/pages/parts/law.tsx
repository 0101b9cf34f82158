import { dateInWords } from '#platform/words/danish.ts'
import { words as platform } from '#platform/html/words.ts'
import type { Language } from '#urls.ts'
import type { Lawfulness, Note, Review } from '../../library.ts'
import { noteId, ProseView } from '../../prose/prose-view.tsx'
import { toText } from '../../prose/to-text.ts'
import { words as all } from '../../words.ts'

/** Stands wherever a text of law stands: nobody has reviewed it, or who has and when. */
export function LawBanner({ review, language }: { review: Review; language: Language }) {
  return <p class="draft">{review === undefined ? platform[language].banner : all[language].reviewed(review.function, dateInWords(language, review.day))}</p>
}

/** Whether a choice is within the law, in words; the mark repeats them in its form, never in its colour. */
export function LawTag({ law, language }: { law: Lawfulness; language: Language }) {
  return <span class={`law-tag ${law}`}>{all[language].lawful[law]}</span>
}

/** The notes of a text, numbered as its references are. */
export function Notes({ notes, language }: { notes: readonly Note[]; language: Language }) {
  if (notes.length === 0) return <></>
  return (
    <section class="notes" aria-labelledby="p-kilder">
      <h3 id="p-kilder">{all[language].notes}</h3>
      <ol>
        {notes.map(({ id, ref, text }) => (
          <li id={noteId(id)}>
            {toText(text).startsWith(ref) ? null : `${ref}. `}
            <ProseView prose={text} language={language} inline={text.length === 1} />
          </li>
        ))}
      </ol>
    </section>
  )
}
