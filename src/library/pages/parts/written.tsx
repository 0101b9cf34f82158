import type { Language } from '#urls.ts'
import { prose } from '../../format/markdown.ts'
import { ProseView } from '../../prose/prose-view.tsx'

/** Words of the house that are written with emphasis, lists or links, as Markdown. */
export function Written({ text, language, inline = false }: { text: string; language: Language; inline?: boolean }) {
  return <ProseView prose={prose(text)} language={language} inline={inline} />
}
