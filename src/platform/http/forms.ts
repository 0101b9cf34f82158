import type { Context } from 'hono'
import * as v from 'valibot'

/** What was typed, by field; repeated fields keep their last value here. */
export type Typed = Record<string, string>

/** A sentence for each field that must be put right. */
export type Problems = Record<string, string>

export type Checked<Value> =
  | { ok: true; value: Value; typed: Typed }
  | { ok: false; problems: Problems; typed: Typed }

/** The form of a request as fields and their values in order; an unreadable body is an empty form. */
export async function readFields(context: Context): Promise<Map<string, string[]>> {
  const fields = new Map<string, string[]>()
  const body = await context.req.formData().catch(() => undefined)
  if (body === undefined) return fields
  for (const [name, value] of body) {
    if (typeof value !== 'string') continue
    fields.set(name, [...(fields.get(name) ?? []), value.replaceAll('\u0000', '').replaceAll('\r\n', '\n')])
  }
  return fields
}

/**
 * Checks a form once, at the edge. The schema sees each field as a string (its last value) or, for names in
 * `lists`, as an array. The first problem of a field is its sentence, so schemas carry the sentences.
 */
export async function readForm<Schema extends v.GenericSchema>(
  context: Context,
  schema: Schema,
  lists: readonly string[] = [],
): Promise<Checked<v.InferOutput<Schema>>> {
  const fields = await readFields(context)
  const typed: Typed = {}
  const input: Record<string, string | string[]> = {}
  for (const [name, values] of fields) {
    typed[name] = values.at(-1) ?? ''
    input[name] = lists.includes(name) ? values : typed[name]
  }
  for (const name of lists) input[name] ??= []
  const result = v.safeParse(schema, input)
  if (result.success) return { ok: true, value: result.output, typed }
  const problems: Problems = {}
  for (const issue of result.issues) problems[v.getDotPath(issue)?.split('.')[0] ?? ''] ??= issue.message
  return { ok: false, problems, typed }
}
