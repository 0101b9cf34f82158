import { contentOf, findFiles, type ContentFile } from './files.ts'
import { hashOf, openKept, writeKept } from './kept-texts.ts'
import { readText, type LeanText } from './text.ts'

/** Keeps the good texts of a folder, so that a start need not take them apart; itself it takes apart what is new alone. */
export function keepLibrary(folder: string, path: string, version: string): void {
  const before = openKept(path, version)
  const texts = new Map<string, LeanText>()
  for (const file of findFiles(folder)) {
    const content = contentOf(file)
    if (content === undefined) continue
    const hash = hashOf(file, content)
    const text = before.find(hash) ?? goodText(file, content)
    if (text !== undefined) texts.set(hash, text)
  }
  writeKept(path, version, texts)
}

function goodText(file: ContentFile, content: string): LeanText | undefined {
  const parsed = readText(file, content)
  return parsed.ok ? parsed.value.text : undefined
}
