import { setImmediate as othersTurn } from 'node:timers/promises'
import { checkTexts, problemLine, readText } from '#library/index.ts'
import { placeOf, type Place } from './places.ts'
import { refuse, type Refusal } from './refusals.ts'

type ContentFile = Parameters<typeof readText>[0]
type Reading = ReturnType<typeof readText>

/** The texts of a piece, word for word, by their paths in the package. */
export type Texts = ReadonlyMap<string, string>

/** What the manifest says of a piece that its texts say too. */
type Said = { titles: { readonly [Language in 'da' | 'en']?: string | undefined }; law: { function: string; day: string } | null }

/**
 * Everything that the library's checker finds wrong with a piece for itself. What it names outside is taken to be there:
 * whether it is, only the library can say that takes it in. Others get their turn between two texts.
 */
export async function checkPieceTexts(texts: Texts, said: Said): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  const contents: { file: ContentFile; content: string }[] = []
  const readings = new Map<string, Reading>()
  for (const [path, content] of texts) {
    const place = placeOf(path)
    if (place === undefined) continue
    const file = { kind: place.text, language: place.language, slug: place.id, path, stamp: '' }
    const reading = orGiveUp(() => readText(file, content))
    if (reading === undefined) return [refuse('unreadable', { path })]
    contents.push({ file, content })
    readings.set(path, reading)
    if (reading.ok) refusals.push(...disagreements(path, place, reading, said))
    await othersTurn()
  }
  const beside = standIns(contents, [...readings.values()])
  const checked = orGiveUp(() => checkTexts([...contents, ...beside], ({ path }) => readings.get(path) ?? { ok: false, problems: [] }))
  if (checked === undefined) return [refuse('unreadable', { path: contents[0]?.file.path ?? '' })]
  return [...refusals, ...checked.problems.map((problem) => refuse('text', { line: problemLine(problem) }))]
}

/** A stranger's text may be deeper than a parser can follow; then it throws. */
function orGiveUp<Found>(look: () => Found): Found | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}

function disagreements(path: string, { isMain, folder }: Place, reading: Extract<Reading, { ok: true }>, { titles, law }: Said): Refusal[] {
  const { text } = reading.value
  if (!isMain || text.kind === 'guide' || text.kind === 'screenplay') return []
  const title = titles[folder]
  const isOtherLaw = (text.kind === 'dilemma' || text.kind === 'practice') && (text.value.review?.function !== law?.function || text.value.review?.day !== law?.day)
  return [...(title === undefined || title === text.value.title ? [] : [refuse('wrongTitle', { path, title })]), ...(isOtherLaw ? [refuse('lawDisagrees', { path })] : [])]
}

/** Files without a word in the place of all that the texts name. */
function standIns(own: readonly { file: ContentFile }[], readings: readonly Reading[]): { file: ContentFile; content: string }[] {
  const has = new Set(own.map(({ file }) => `${file.kind} ${file.slug}`))
  return readings.flatMap((reading) => {
    if (!reading.ok || !('ties' in reading.value.text)) return []
    const { listed, links } = reading.value.text.ties
    const named = [
      ...(listed.dilemmas ?? []).map((id) => ({ kind: 'dilemma' as const, id })),
      ...(listed.practices ?? []).map((id) => ({ kind: 'practice' as const, id })),
      ...(listed.processes ?? []).map((id) => ({ kind: 'process' as const, id })),
      ...links,
    ]
    return named
      .filter(({ kind, id }) => !has.has(`${kind} ${id}`))
      .map(({ kind, id }) => ({ file: { kind, language: 'da' as const, slug: id, path: `stands in for ${kind} ${id}`, stamp: '' }, content: '' }))
  })
}
