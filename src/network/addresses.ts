import { href, urls, type Language } from '#urls.ts'
import type { InboxPiece } from './taking/inbox.ts'

const own = urls.insideExchange

/** The addresses below the exchange, without language. */
export const places = {
  list: own,
  subscribe: `${own}/abonner`,
  file: `${own}/fil`,
  source: (id: string, act: 'stol-paa' | 'hent' | 'stop') => `${own}/kilder/${id}/${act}`,
  piece: ({ sourceId, kind, piece }: Pick<InboxPiece, 'sourceId' | 'kind' | 'piece'>) => `${own}/tekst/${sourceId}/${kind}/${piece}`,
  pieceAct: (at: Pick<InboxPiece, 'sourceId' | 'kind' | 'piece'>, act: 'tag-ind' | 'tilpas' | 'afvis' | 'flet' | 'forslag') => `${places.piece(at)}/${act}`,
  seen: (id: string) => `${own}/forslag/${id}/set`,
} as const

export const linkTo = (language: Language, path: string): string => href(language, path)
