import type { Context } from 'hono'
import type { Kysely } from 'kysely'
import type { Library, PieceCheck } from '#library/index.ts'
import { checkPiece } from '#library/index.ts'
import { inOrganisation, type Inside, type Tenant } from '#people/index.ts'
import type { Clock } from '#platform/clock.ts'
import { dayOf } from '#platform/day.ts'
import { notFound } from '#platform/http/errors.ts'
import type { Published } from '#platform/http/published.ts'
import type { Database } from '#schema.ts'
import { holds } from '#people/index.ts'
import { placeOf, type DraftText, type Piece } from './pieces.ts'
import { readPiece } from './store/pieces.ts'

/** Sends a mail; false when it did not go off. */
export type Mailer = { send(mail: { to: string; subject: string; text: string }): Promise<boolean> }

/** Finds what may lead to a person: where it stands (UTF-16), what kind it is, and whether that is sure. */
export type Detect = (text: string) => readonly { start: number; end: number; kind: string; sure: boolean }[]

/** What the desk needs of the house; `localFolder` is where it publishes, beside the house's own `contentFolder`. */
export type EditingHouse = {
  db: Kysely<Database>
  clock: Clock
  library: Library
  published: Published
  contentFolder: string
  localFolder: string
  mailer: Mailer
  detect: Detect
  log: (line: string) => void
}

/** Who asks, for which organisation, on which day, and by which function they sign. */
export function deskOf({ db, clock }: Pick<EditingHouse, 'db' | 'clock'>, context: Context<Inside>) {
  const actor = context.get('actor')
  const organisationId = actor.organisation.id
  return {
    actor,
    organisationId,
    today: dayOf(clock.now()),
    by: holds(actor, 'editor') ? 'editor' : holds(actor, 'coordinator') ? 'coordinator' : holds(actor, 'administrator') ? 'administrator' : 'reviewer',
    work: <Result>(work: (tenant: Tenant) => Promise<Result>) => inOrganisation(db, organisationId, work),
  }
}

/** The piece of an address; what is another organisation's is not found. */
export async function pieceAt(tenant: Tenant, organisationId: string, id: string | undefined): Promise<Piece> {
  const piece = await readPiece(tenant, organisationId, id ?? '')
  if (piece === undefined) throw notFound('piece')
  return piece
}

/** Everything that is wrong with a piece, beside the library as it is. */
export function checked({ library }: Pick<EditingHouse, 'library'>, { kind, slug }: Pick<Piece, 'kind' | 'slug'>, texts: readonly DraftText[]): PieceCheck {
  return checkPiece(slug, texts.map((text) => ({ kind: text.part === 'guide' ? 'guide' : kind, language: text.language, path: placeOf(text), content: text.content })), library.current())
}
