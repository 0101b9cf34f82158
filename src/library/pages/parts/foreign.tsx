import type { Language } from '#urls.ts'
import { words as all } from '../../words.ts'

/** One line that says that a text comes in another language than its page; nothing when it does not. */
export function ForeignNotice({ text, page }: { text: Language; page: Language }) {
  if (text === page) return <></>
  return <p class="foreign">{all[page].inDanish.line}</p>
}

/** The `lang` of a text that is not in its page's language. */
export function foreign(text: Language, page: Language): Language | undefined {
  return text === page ? undefined : text
}
