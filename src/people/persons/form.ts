import * as v from 'valibot'
import type { Checked, Problems, Typed } from '#platform/http/forms.ts'
import type { Language } from '#urls.ts'
import type { Person } from '../organisation/persons.ts'
import { roles, sides, type Held } from '../organisation/roles.ts'
import { personWords } from './words.ts'

/** What the form of a person holds, once it has been checked. */
export type PersonForm = { name: string; email: string | undefined; held: Held[] }

const fields = (language: Language) => {
  const sentences = personWords[language].problems
  const line = v.pipe(v.optional(v.string(), ''), v.trim())
  return v.object({
    name: v.pipe(line, v.minLength(1, sentences.name), v.maxLength(120, sentences.nameLong)),
    email: v.pipe(line, v.maxLength(200, sentences.email), v.check((value) => value === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value), sentences.email)),
    roles: v.array(v.picklist(roles)),
    side: line,
    seat: v.pipe(line, v.maxLength(120, sentences.nameLong)),
    unitId: line,
  })
}

/** The schema that `readForm` checks a person by; `roles` is a list. */
export const personFields = fields

/** What the fields say together: a seat needs its side and whom it is for, and the unit must be there. */
export function personOf(language: Language, read: Checked<v.InferOutput<ReturnType<typeof fields>>>, unitIds: readonly string[]): Checked<PersonForm> {
  if (!read.ok) return read
  const sentences = personWords[language].problems
  const { name, email, seat, unitId } = read.value
  const side = sides.find((one) => one === read.value.side)
  const problems: Problems = {}
  const isSeat = read.value.roles.includes('reviewer')
  if (isSeat && side === undefined) problems['side'] = sentences.side
  if (isSeat && seat === '') problems['seat'] = sentences.seat
  if (unitId !== '' && !unitIds.includes(unitId)) problems['unitId'] = sentences.unit
  if (Object.keys(problems).length > 0) return { ok: false, problems, typed: read.typed }
  const unit = unitId === '' ? {} : { unitId }
  const held = read.value.roles.map((role): Held => (role === 'reviewer' ? { role, side: side ?? 'expert', seat, ...unit } : { role, ...unit }))
  return { ok: true, typed: read.typed, value: { name, email: email === '' ? undefined : email, held } }
}

/** A person as the form shows them. */
export function typedOf({ name, email = '', held }: Pick<Person, 'name' | 'email' | 'held'>): Typed {
  const seat = held.find((one) => one.role === 'reviewer')
  return { name, email, side: seat?.side ?? '', seat: seat?.seat ?? '', unitId: held.find(({ unitId }) => unitId !== undefined)?.unitId ?? '' }
}
