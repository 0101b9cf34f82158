import * as v from 'valibot'

// A backup is text that psql can read too: remarks that are records (JSON), tables in COPY's format, and a seal.

/** What stands first in a backup. */
export const head = v.object({
  format: v.literal('erduaware-backup-1'),
  madeAt: v.string(),
  migrations: v.array(v.object({ name: v.string(), hash: v.string() })),
})
export type Head = v.InferOutput<typeof head>

/** Whose rows follow. */
export const table = v.object({ table: v.string(), columns: v.array(v.string()) })
export type Table = v.InferOutput<typeof table>

/** Where a sequence had come to. */
export const sequence = v.object({ sequence: v.string(), value: v.string(), isCalled: v.boolean() })
export type Sequence = v.InferOutput<typeof sequence>

/** The last line: the checksum of all lines before it. */
export const seal = v.object({ sha256: v.string() })

/** How a record begins, and how the seal does. */
export const recordMark = '-- {'
export const sealMark = '-- {"sha256":'

/** The line after the last row of a table. */
export const endOfTable = '\\.'

/** A record as a line. */
export const lineOf = (record: Head | Table | Sequence | v.InferOutput<typeof seal>) => `-- ${JSON.stringify(record)}\n`
