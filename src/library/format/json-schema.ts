import type * as v from 'valibot'
import { competencyFields, dilemmaFields, guideFields, practiceFields, processFields, storyFields } from './fields.ts'

/** A JSON Schema as far as the format needs one. */
export type JsonSchema = { readonly [key: string]: unknown }

/** The names of the schema files, one for each front matter. */
export const schemaNames = ['dilemma', 'guide', 'practice', 'process', 'story', 'competencies'] as const

const frontMatters = {
  dilemma: dilemmaFields,
  guide: guideFields,
  practice: practiceFields,
  process: processFields,
  story: storyFields,
  competencies: competencyFields,
} as const

/** The front matter of one kind of text as a JSON Schema, for editors and for other programs. */
export function frontMatterSchema(name: (typeof schemaNames)[number]): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: `erduaware/${name}/1`, ...jsonSchemaOf(frontMatters[name]) }
}

/** Writes a schema of ours as JSON Schema. Throws on a part that it does not know, so that nothing is lost in silence. */
function jsonSchemaOf(schema: v.GenericSchema): JsonSchema {
  const length = 'item' in schema ? 'Items' : 'Length'
  const rules: JsonSchema = Object.assign({}, ...partsOf(schema).map((part) => ruleOf(part, length)))
  if ('entries' in schema) return objectOf(schema.entries)
  if ('item' in schema && isSchema(schema.item)) return { type: 'array', items: jsonSchemaOf(schema.item), ...rules }
  if ('wrapped' in schema && isSchema(schema.wrapped)) return jsonSchemaOf(schema.wrapped)
  if ('literal' in schema) return { const: schema.literal }
  if ('options' in schema && Array.isArray(schema.options)) {
    const choices: unknown[] = schema.options
    return choices.every(isSchema) ? { oneOf: choices.map(jsonSchemaOf) } : { enum: choices }
  }
  if (schema.type === 'string' || schema.type === 'number' || schema.type === 'boolean') return { type: schema.type, ...rules }
  throw new Error(`a schema of the type ${schema.type} cannot be written as JSON Schema yet`)
}

function objectOf(entries: unknown): JsonSchema {
  const fields = typeof entries === 'object' && entries !== null ? Object.entries(entries) : []
  const known = fields.flatMap(([name, field]: [string, unknown]) => (isSchema(field) ? [{ name, field }] : []))
  return {
    type: 'object',
    additionalProperties: false,
    required: known.filter(({ field }) => field.type !== 'optional').map(({ name }) => name),
    properties: Object.fromEntries(known.map(({ name, field }) => [name, jsonSchemaOf(field)])),
  }
}

/** Lengths count characters in a text and items in a list. */
function ruleOf({ type, requirement }: { type: string; requirement: unknown }, length: 'Items' | 'Length'): JsonSchema {
  switch (type) {
    case 'regex':
      return { pattern: requirement instanceof RegExp ? requirement.source : undefined }
    case 'iso_date':
      return { format: 'date' }
    case 'integer':
      return { type: 'integer' }
    case 'min_value':
      return { minimum: requirement }
    case 'max_value':
      return { maximum: requirement }
    case 'min_length':
      return { [`min${length}`]: requirement }
    case 'max_length':
      return { [`max${length}`]: requirement }
    case 'length':
      return { [`min${length}`]: requirement, [`max${length}`]: requirement }
    default:
      return {}
  }
}

function partsOf(schema: v.GenericSchema): { type: string; requirement: unknown }[] {
  const pipe: unknown[] = 'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe : []
  return pipe.flatMap((part) => {
    if (typeof part !== 'object' || part === null || !('type' in part) || typeof part.type !== 'string') return []
    return [{ type: part.type, requirement: 'requirement' in part ? part.requirement : undefined }]
  })
}

function isSchema(value: unknown): value is v.GenericSchema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema'
}
