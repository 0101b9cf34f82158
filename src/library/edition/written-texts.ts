import type { Language } from '#urls.ts'
import { contentOf, findFiles, type Kind } from './files.ts'

/** A text as it lies in a folder of content, word for word. */
export type WrittenText = { kind: Kind; language: Language; content: string }

/** Every file that bears an id, in the first of the folders that has it; none when nothing there is called so. */
export function writtenTexts(folders: readonly string[], id: string): WrittenText[] {
  for (const folder of folders) {
    const found = findFiles(folder).filter(({ slug, kind }) => slug === id && kind !== 'competencies')
    if (found.length > 0) return found.flatMap((file) => ({ kind: file.kind, language: file.language, content: contentOf(file) ?? '' }))
  }
  return []
}
