import { parseArgs } from 'node:util'
import type { Kysely } from 'kysely'
import type { Database } from '#schema.ts'
import { discardTrial, pendingTrials, publishedTrials, publishTrial } from './store.ts'
import type { Trial } from './trial.ts'
import { command as sentences } from './words.command.ts'
import { words } from './words.ts'

/** What `npm run trials` is asked for; undefined when it cannot be understood. An id may be shortened. */
type Asked = { act: 'list'; isPublished: boolean } | { act: 'publish'; id: string; texts: Partial<Pick<Trial, 'worked' | 'failed'>> } | { act: 'discard'; id: string }

/** Does what the editor asks for, and answers with what to say. */
export async function editTrials(db: Kysely<Database>, given: readonly string[]): Promise<string> {
  const asked = readAsked(given)
  if (asked === undefined) return sentences.howTo
  const pending = await pendingTrials(db)
  if (asked.act === 'list') {
    const listed = asked.isPublished ? await publishedTrials(db) : pending
    if (listed.length === 0) return sentences.none
    return [...listed.map(inWords), ...(asked.isPublished ? [] : [sentences.careful])].join('\n\n')
  }
  const among = asked.act === 'publish' ? pending : [...pending, ...(await publishedTrials(db))]
  const [meant, other] = among.filter(({ id }) => asked.id !== '' && id.startsWith(asked.id))
  if (meant === undefined) return sentences.unknown(asked.id)
  if (other !== undefined) return sentences.several(asked.id)
  if (asked.act === 'discard') return (await discardTrial(db, meant.id)) ? sentences.discarded : sentences.unknown(asked.id)
  return (await publishTrial(db, meant.id, asked.texts)) ? sentences.published : sentences.unknown(asked.id)
}

function readAsked(given: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...given], allowPositionals: true, options: { worked: { type: 'string' }, failed: { type: 'string' } } })
    const [act, id = '', ...rest] = positionals
    if (rest.length > 0) return undefined
    if (act === 'list' && (id === '' || id === 'published')) return { act, isPublished: id !== '' }
    if (act === 'discard' && id !== '') return { act, id }
    const { worked, failed } = values
    return act === 'publish' && id !== '' ? { act, id, texts: { ...(worked === undefined ? {} : { worked }), ...(failed === undefined ? {} : { failed }) } } : undefined
  } catch {
    return undefined
  }
}

function inWords({ id, process, teams, workplace, month, worked, failed }: Trial): string {
  const lines = [`${id.slice(0, 8)} · ${process} · ${sentences.teams(teams)} · ${words.da.workplaces[workplace]} · ${month}`]
  if (worked !== '') lines.push(`  ${sentences.worked}: ${worked.replaceAll('\n', '\n  ')}`)
  if (failed !== '') lines.push(`  ${sentences.failed}: ${failed.replaceAll('\n', '\n  ')}`)
  return lines.join('\n')
}
