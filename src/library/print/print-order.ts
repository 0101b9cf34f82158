import * as v from 'valibot'
import { templates } from './sheaf.ts'

/** What goes to the print process: one sheaf, and the file that it is to become. */
export const orderSchema = v.object({
  template: v.picklist(templates),
  /** The data as JSON, exactly as the template reads it. */
  data: v.string(),
  pictures: v.record(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.svg$/)), v.string()),
  /** The folders of the press. */
  templates: v.string(),
  fonts: v.string(),
  out: v.string(),
})
export type PrintOrder = v.InferOutput<typeof orderSchema>

/** What comes back: the file lies there, or the reason why it does not. */
export const messageSchema = v.variant('kind', [
  v.object({ kind: v.literal('done'), pages: v.number(), bytes: v.number() }),
  v.object({ kind: v.literal('failed'), detail: v.string() }),
])
export type Message = v.InferOutput<typeof messageSchema>
