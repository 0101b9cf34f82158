import { createHash } from 'node:crypto'
import type { WrittenText } from '#library/index.ts'
import type { Language } from '#urls.ts'
import { kinds, type DraftText, type Kind } from '../pieces.ts'
import { isRecord, readFront, writeField } from '../writing/front.ts'
import { putTogether } from '../writing/put-together.ts'
import { divideText, joinText } from '../writing/raw-text.ts'
import { takeApart } from '../writing/take-apart.ts'

/** A published text to be made one's own; `from` is whose it was when the text itself does not say so. */
export type Copying = { texts: readonly WrittenText[]; language: Language; id: string; newId: string; from: string }

export type Copy = { kind: Kind; title: string; texts: DraftText[]; lineage: { id: string; version: string; from: string } }

/**
 * »Kopiér og tilpas«: a text and its script under an id of their own, with where they came from. What was said of the
 * original (who qualified it, which lawyer read it, that it is the one to begin with, its film) is not said of the copy.
 */
export function copyOf({ texts, language, id, newId, from }: Copying): Copy | undefined {
  const original = texts.find((one) => kinds.some((kind) => kind === one.kind) && one.language === language)
  const kind = kinds.find((one) => one === original?.kind)
  if (original === undefined || kind === undefined) return undefined
  const script = texts.find((one) => one.kind === 'guide' && one.language === language)
  const fields = readFront(divideText(original.content).front) ?? {}
  const edition = fields['edition']
  const lineage = { id, version: versionOf(original.content), from: isRecord(edition) && typeof edition['by'] === 'string' ? edition['by'] : from }
  const content = rewritten(original.content, {
    id: newId,
    translations: [],
    translation_of: undefined,
    starter: undefined,
    film: undefined,
    guide: script === undefined ? undefined : 'drejebog.md',
    edition: undefined,
    qualified: undefined,
    lineage,
    ...('reviewed' in fields ? { reviewed: 'none' } : {}),
  })
  return {
    kind,
    title: typeof fields['title'] === 'string' ? fields['title'] : newId,
    lineage,
    texts: [{ language, part: 'text', content: withBanner(kind, language, content) }, ...(script === undefined ? [] : [{ language, part: 'guide' as const, content: rewritten(script.content, { dilemma: newId }) }])],
  }
}

/** Which version of a text this is, wherever it lies: the beginning of its SHA-256. */
export function versionOf(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 16)
}

/** The text with some of its fields written anew, or taken away. */
export function rewritten(content: string, fields: Record<string, unknown>): string {
  const raw = divideText(content)
  for (const [name, value] of Object.entries(fields)) writeField(raw.front, name, value)
  return joinText(raw)
}

/** A text that no lawyer has read begins its law with the banner; writing the form anew sets it where it belongs. */
function withBanner(kind: Kind, language: Language, content: string): string {
  const values = takeApart(kind, language, content)
  return values === undefined ? content : putTogether(kind, language, content, values)
}
