/** What somebody pasted: a record's secret link, or another link of ours, or none. */
export type Pasted = { kind: 'record'; id: string; secret: string } | { kind: 'bare-record' | 'guide' | 'room' | 'reply' | 'none' }

const uuid = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}'
const recordKey = new RegExp(`/referat/(${uuid})/noegle/([\\w-]{1,64})`, 'i')

/** Finds the link in what was pasted; words around it do no harm, and whose address it is does not matter, since the secret decides. */
export function readLink(pasted: string): Pasted {
  const [, id, secret] = recordKey.exec(pasted) ?? []
  if (id !== undefined && secret !== undefined) return { kind: 'record', id: id.toLowerCase(), secret }
  if (/\/tovholder\/\w/.test(pasted)) return { kind: 'guide' }
  if (/\/(?:d|skaerm)\/\w/.test(pasted)) return { kind: 'room' }
  if (/\/svar\/\w/.test(pasted)) return { kind: 'reply' }
  return { kind: /\/referat\/\w/.test(pasted) ? 'bare-record' : 'none' }
}
