import { languages } from '#urls.ts'
import { cautions } from '../format/cautions.ts'
import type { Problem } from '../format/problem.ts'
import type { SourceReading } from '../format/readings.ts'
import type { ContentFile } from './files.ts'
import { shelve } from './shelf.ts'
import type { Text } from './text.ts'

/** What keeps no text out and somebody should look at: sources read long ago, and texts that only some can read. */
export function cautionsOf(texts: readonly Text[], files: readonly ContentFile[], sources: ReadonlyMap<string, readonly SourceReading[]>, today: string | undefined): Problem[] {
  const shelf = shelve(texts, files)
  const found: Problem[] = []
  for (const { kind, file, ...text } of texts) {
    const say = (line: number, caution: { wrong: string; instead: string }) => found.push({ file: file.path, line, column: undefined, ...caution })
    if (today !== undefined) {
      for (const { id, read, line } of sources.get(file.path) ?? []) if (read < yearBefore(today)) say(line, cautions.oldReading(id, read))
    }
    if (kind === 'screenplay' || ('ties' in text && text.ties.translationOf !== undefined)) continue
    for (const language of languages) {
      if (language === file.language || shelf.has(kind, file.slug, language)) continue
      const path = file.path.replace(new RegExp(`(^|[/\\\\])${file.language}([/\\\\](?=dilemmas|practices|processes|stories|competencies))`), `$1${language}$2`)
      if (kind === 'guide') {
        if (shelf.has('dilemma', file.slug, language)) say(1, cautions.scriptNotTranslated(language, path))
      } else if (!('ties' in text && text.ties.listed.translations?.includes(language) === true)) {
        say('ties' in text ? (text.ties.lines['translations'] ?? 1) : 1, cautions.notTranslated(language, path))
      }
    }
  }
  return found
}

/** The same day a year before; days written as YYYY-MM-DD can be compared as words. */
function yearBefore(today: string): string {
  return `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
}
