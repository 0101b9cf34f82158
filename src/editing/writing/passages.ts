import { phrases } from '#library/index.ts'
import { placeOf, slugOf, type DraftText, type Kind } from '../pieces.ts'
import { divideText } from './raw-text.ts'

/**
 * A passage of a piece: what can be compared, pointed at and commented on. The key is the same in every version as long as
 * the heading's id is. The heart is what a yes was about; the law is what a lawyer's word was about.
 */
export type Passage = { key: string; label: string; text: string; isField: boolean; isHeart: boolean; isLaw: boolean }

const heartSections = ['scene', 'goods', 'choices', 'law'] as const
const lawSections = ['choices', 'law', 'rules'] as const
const heartFields = ['choices', 'goods']
const lawFields = ['choices', 'law']
/** What the house writes itself when it publishes; it is nobody's change. */
const ours = ['lineage', 'edition', 'qualified', 'reviewed']

/** All passages of one text in its order; `kind` says what is its heart. */
export function passagesOf(kind: Kind, { language, part, content }: DraftText): Passage[] {
  const { front, title, intro, sections, notes } = divideText(content)
  const place = placeOf({ language, part })
  const isWhole = kind !== 'dilemma'
  const names = sectionNames(language)
  const fields = front.filter(({ name }) => !ours.includes(name)).map(({ name, lines }) => ({
    key: `${place}#felt.${name}`,
    label: name,
    text: lines.slice(name.length + 1).trim(),
    isField: true,
    isHeart: part === 'text' && !isWhole && heartFields.includes(name),
    isLaw: part === 'text' && lawFields.includes(name),
  }))
  const body = sections.flatMap((section, index) => {
    const name = names.get(section.label)
    const own = name ?? (slugOf(section.label) || `afsnit-${index + 1}`)
    const about = {
      isField: false,
      isHeart: part === 'text' && (isWhole || heartSections.some((one) => one === name)),
      isLaw: part === 'text' && (isWhole || lawSections.some((one) => one === name)),
    }
    return [
      { key: `${place}#${own}`, label: section.label, text: section.text, ...about },
      ...section.parts.map(({ id, label, text }, at) => ({ key: `${place}#${own}.${id === '' ? at + 1 : id}`, label, text, ...about })),
    ]
  })
  return [
    ...fields,
    { key: `${place}#titel`, label: title, text: [title, intro].filter((text) => text !== '').join('\n\n'), isField: false, isHeart: false, isLaw: false },
    ...body,
    ...(notes.length === 0 ? [] : [{ key: `${place}#kilder`, label: '', text: notes.map(({ id, text }) => `[${id}] ${text}`).join('\n'), isField: false, isHeart: false, isLaw: part === 'text' }]),
  ]
}

/** The name of a dilemma's section by its heading. */
export function sectionNames(language: DraftText['language']): ReadonlyMap<string, string> {
  const { law, ...others } = phrases[language].dilemma
  return new Map([...Object.entries(others).map(([name, label]): [string, string] => [label, name]), [law[3], 'law'], [law[4], 'law']])
}

/** Which passages differ between two versions of a piece, as they stand in both. */
export function changedPassages(kind: Kind, before: readonly DraftText[], after: readonly DraftText[]): { key: string; before: Passage | undefined; after: Passage | undefined }[] {
  const [old, now] = [before, after].map((texts) => texts.flatMap((text) => passagesOf(kind, text)))
  const [oldByKey, nowByKey] = [old, now].map((passages) => new Map((passages ?? []).map((passage) => [passage.key, passage])))
  const keys = [...new Set([...(nowByKey?.keys() ?? []), ...(oldByKey?.keys() ?? [])])]
  return keys
    .map((key) => ({ key, before: oldByKey?.get(key), after: nowByKey?.get(key) }))
    .filter(({ before: one, after: other }) => one?.text !== other?.text || (one?.label !== other?.label && one?.isField === false))
}

/** Whether a yes about one version stands for another: nothing of the heart was changed since. */
export function leavesHeart(kind: Kind, before: readonly DraftText[], after: readonly DraftText[]): boolean {
  return !changedPassages(kind, before, after).some(({ before: one, after: other }) => one?.isHeart === true || other?.isHeart === true)
}

/** Whether what a lawyer said of one version still holds for another. */
export function leavesLaw(kind: Kind, before: readonly DraftText[], after: readonly DraftText[]): boolean {
  return !changedPassages(kind, before, after).some(({ before: one, after: other }) => one?.isLaw === true || other?.isLaw === true)
}
