import * as v from 'valibot'

/** What is drawn for an address that is sent on: a picture as SVG, and a few words beside it. */
export const shareOrder = v.object({ kicker: v.string(), title: v.string(), picture: v.string(), mark: v.string(), fonts: v.string(), out: v.string() })
export type ShareOrder = v.InferOutput<typeof shareOrder>

/** How wide and high the pictures are that others show beside an address. */
export const shareSize = { width: 1200, height: 630 } as const

/** What the process says when it is done, or why it is not. */
export const shareSaid = v.variant('kind', [v.object({ kind: v.literal('done') }), v.object({ kind: v.literal('fault'), detail: v.string() })])
