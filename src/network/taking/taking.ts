import { copyOf, createDraft, readPiece, readVersion, saveText, takeIn, type DraftText } from '#editing/index.ts'
import { readText } from '#library/index.ts'
import { inOrganisation } from '#people/index.ts'
import type { Language } from '#urls.ts'
import type { Exchanger, NetworkHouse } from '../house.ts'
import { takenAsIs } from '../offering/offering.ts'
import type { Comparison } from '../lineage/compare.ts'
import { compareFiles, mergeFiles, type Files } from '../lineage/files.ts'
import type { Choices } from '../lineage/merge.ts'
import { placeOf } from '../package/places.ts'
import { checkPieceTexts } from '../package/texts.ts'
import { isBehind, readInbox, settleInbox, type Arrived, type InboxPiece } from './inbox.ts'

export type Taker = { organisation: Exchanger; by: string; today: string }

/** What is wrong with the texts of a piece, in sentences; asked when somebody opens it. */
export async function faultsOf({ from }: Arrived) {
  return from.withdrawn === null ? checkPieceTexts(new Map(Object.entries(from.texts)), from) : []
}

/** Publishes a piece as it came, or its newer edition. Nothing is changed unless the answer is `published`. */
export async function accept(house: NetworkHouse, { organisation, by, today }: Taker, one: InboxPiece): Promise<'published' | 'taken' | 'problems' | 'missing'> {
  const { kind, arrived } = one
  const isOpen = one.state === 'waiting' || one.state === 'declined' || (one.state === 'accepted' && isBehind(one))
  if (kind === 'competencies' || !isOpen || arrived.from.withdrawn !== null) return 'missing'
  if (disagrees(arrived) || (await faultsOf(arrived)).length > 0) return 'problems'
  const asked = { organisation, kind, texts: textsOf(arrived), origin: { kind: takenAsIs, id: `${arrived.by.id} ${arrived.from.id}` }, pieceId: one.pieceId, by, today, note: `${arrived.by.name}, ${arrived.from.version}` }
  const outcome = await takeIn(house.editing, asked, (tenant, pieceId) => settleInbox(tenant, organisation.id, one, { state: 'accepted', taken: arrived, pieceId }))
  return outcome.is
}

/** Makes a draft of one's own, with where it came from; its id, or undefined when it is not there to adapt. */
export async function adapt(house: NetworkHouse, { organisation, by, today }: Taker, at: Pick<InboxPiece, 'sourceId' | 'kind' | 'piece'>, language: Language): Promise<string | undefined> {
  return inOrganisation(house.db, organisation.id, async (tenant) => {
    const one = await readInbox(tenant, organisation.id, at, { locked: true })
    if (one === undefined || one.kind === 'competencies' || one.arrived.from.withdrawn !== null || one.state === 'accepted' || one.state === 'adapted') return undefined
    if (disagrees(one.arrived) || (await faultsOf(one.arrived)).length > 0) return undefined
    const texts = copied(one.arrived, language, `${one.piece.slice(0, 78 - organisation.slug.length)}-${organisation.slug}`)
    if (texts === undefined) return undefined
    const draft = await createDraft(tenant, { organisationId: organisation.id, kind: one.kind, texts, origin: { kind: 'exchange', id: `${one.arrived.by.id} ${one.piece}` }, madeBy: by, today })
    await settleInbox(tenant, organisation.id, one, { state: 'adapted', taken: one.arrived, pieceId: draft })
    return draft
  })
}

/** An adapted piece beside what it came from and what stands above now, by section; `version` is the draft's that was compared. */
export type Renewal = { comparisons: ReadonlyMap<string, Comparison>; version: number; pieceId: string; texts: readonly DraftText[] }

export async function renewalOf(house: NetworkHouse, organisation: Exchanger, one: InboxPiece): Promise<Renewal | undefined> {
  const { pieceId, taken, arrived } = one
  if (one.state !== 'adapted' || pieceId === undefined || taken === undefined || arrived.from.withdrawn !== null || !isBehind(one)) return undefined
  return inOrganisation(house.db, organisation.id, async (tenant) => {
    const piece = await readPiece(tenant, organisation.id, pieceId)
    const mine = piece && (await readVersion(tenant, organisation.id, pieceId, piece.version))
    const main = mine?.texts.find(({ part }) => part === 'text')
    if (piece === undefined || mine === undefined || main === undefined) return undefined
    const [base, theirs] = [copied(taken, main.language, piece.slug), copied(arrived, main.language, piece.slug)]
    if (base === undefined || theirs === undefined) return undefined
    return { comparisons: compareFiles(filesOf(base), filesOf(mine.texts), filesOf(theirs)), version: piece.version, pieceId, texts: mine.texts }
  })
}

/** Saves what a person chose by section as a new version of the draft: all texts, or nothing. */
export async function renew(house: NetworkHouse, { organisation, by, today }: Taker, one: InboxPiece, { comparisons, version, pieceId, texts }: Renewal, choices: ReadonlyMap<string, Choices>): Promise<'saved' | 'undecided' | 'changed'> {
  const merged = mergeFiles(comparisons, choices)
  if (!merged.ok) return 'undecided'
  return inOrganisation(house.db, organisation.id, async (tenant) => {
    const piece = await readPiece(tenant, organisation.id, pieceId, { locked: true })
    const now = await readInbox(tenant, organisation.id, one, { locked: true })
    if (piece?.version !== version || piece.state === 'retired' || now?.arrived.from.hash !== one.arrived.from.hash) return 'changed'
    let expected = version
    for (const [name, content] of merged.files) {
      const language = name.startsWith('en/') ? 'en' : 'da'
      const part = name.endsWith('drejebog.md') ? 'guide' : 'text'
      if (texts.find((text) => text.language === language && text.part === part)?.content === content) continue
      const saved = await saveText(tenant, { organisationId: organisation.id, pieceId, text: { language, part, content }, expected, madeBy: by, today, note: `${one.arrived.by.name}, ${one.arrived.from.version}` })
      if (saved?.is === 'saved') expected = saved.piece.version
    }
    await settleInbox(tenant, organisation.id, one, { state: 'adapted', taken: one.arrived })
    return 'saved'
  })
}

/** The texts of a piece as drafts; films do not travel into drafts. */
function textsOf({ from }: Arrived): DraftText[] {
  return Object.entries(from.texts).flatMap(([path, content]): DraftText[] => {
    const place = placeOf(path)
    if (place === undefined || place.text === 'screenplay') return []
    return [{ language: place.language, part: place.text === 'guide' ? 'guide' : 'text', content }]
  })
}

function copied(arrived: Arrived, wanted: Language, newId: string): DraftText[] | undefined {
  const { by, from } = arrived
  const language = from.titles[wanted] === undefined ? (wanted === 'da' ? 'en' : 'da') : wanted
  const { kind } = from
  return copyOf({ texts: textsOf(arrived).map((text) => ({ kind: text.part === 'guide' ? 'guide' : kind, language: text.language, content: text.content })), language, id: from.id, newId, from: by.name })?.texts
}

/** Whether a text bears another version than its manifest, or claims a side that the manifest names no seat of. */
function disagrees({ from }: Arrived): boolean {
  const sides = new Set(from.reviewed.map(({ side }) => side))
  return Object.entries(from.texts).some(([path, content]) => {
    const place = placeOf(path)
    const reading = place?.isMain === true ? readText({ kind: place.text, language: place.language, slug: place.id, path, stamp: '' }, content) : undefined
    const value = reading?.ok === true ? reading.value.text.value : undefined
    const standing = value !== undefined && 'standing' in value ? value.standing : undefined
    const { edition, qualified } = standing ?? {}
    return (edition !== undefined && edition.version !== from.version) || (qualified !== undefined && (qualified.version !== from.version || !qualified.sides.every((side) => sides.has(side))))
  })
}

function filesOf(texts: readonly DraftText[]): Files {
  return new Map(texts.map(({ language, part, content }) => [`${language}/${part === 'guide' ? 'drejebog.md' : 'text.md'}`, content]))
}
