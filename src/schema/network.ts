import type { Generated } from 'kysely'

/** The tables of the network, as migrations/ makes them. */
export interface NetworkTables {
  network_sources: NetworkSources
  network_pieces: NetworkPieces
  network_suggestions: NetworkSuggestions
}

interface NetworkSources {
  organisation_id: string
  id: string
  kind: 'address' | 'neighbour' | 'carried'
  address: string
  maker: string
  name: string
  public_key: string
  is_trusted: Generated<boolean>
  looked_on: string
  problem_da: Generated<string>
  problem_en: Generated<string>
}

interface NetworkPieces {
  organisation_id: string
  source_id: string
  kind: 'dilemma' | 'practice' | 'process' | 'story' | 'competencies'
  piece: string
  version: number
  hash: string
  title: string
  state: Generated<'waiting' | 'accepted' | 'adapted' | 'declined'>
  arrived: unknown
  arrived_on: string
  taken: unknown
  piece_id: string | null
  reason: Generated<string>
}

interface NetworkSuggestions {
  organisation_id: string
  id: string
  kind: string
  piece: string
  title: string
  from_name: string
  fingerprint: string
  note: string
  texts: unknown
  came_on: string
  is_seen: Generated<boolean>
}
