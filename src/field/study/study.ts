/** Where a source comes from, as a kind: an interview, what somebody saw, or what came out of a workshop. */
export const sourceKinds = ['interview', 'observation', 'workshop'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** A study; its title is masked as every text is, and `day` (YYYY-MM-DD) is when it began. */
export type Study = { id: string; title: string; about: string; day: string }

/**
 * A text of a study, masked. `place` is a kind of place from the library's closed list, and nothing finer. The text has one
 * paragraph a line; every offset into it counts UTF-16 units. It never changes but by `hideIn`.
 */
export type Source = { id: string; title: string; kind: SourceKind; place: string; year: number; text: string }

/** What somebody thought, about the study or a part of it. */
export type Memo = { id: string; about: { kind: 'study' } | { kind: 'source' | 'code' | 'passage'; id: string }; title: string; text: string; day: string }
