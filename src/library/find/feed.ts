import { createHash } from 'node:crypto'
import { href, urls, type Language } from '#urls.ts'
import type { Days } from './days.ts'
import { licence } from './open-data-schema.ts'
import type { Piece } from './piece.ts'
import { words as all } from './words.ts'
import { escapeXml } from './xml.ts'

const mostEntries = 50

/**
 * The library as an Atom feed, last changed first. Without a public address the links are relative, as Atom allows; the
 * ids are made of names, so that a text has the same one in every house and after every move.
 */
export function feedOf(language: Language, pieces: readonly Piece[], days: ReadonlyMap<string, Days>, publicUrl: string | undefined): string {
  const words = all[language].feed
  const address = (path: string) => escapeXml(`${publicUrl ?? ''}${href(language, path)}`)
  const dated = pieces
    .filter(({ kind }) => kind !== 'competency')
    .flatMap((piece) => {
      const day = days.get(`${piece.kind} ${piece.id}`)
      return day === undefined ? [] : [{ piece, ...day }]
    })
    .toSorted((one, other) => other.changed.localeCompare(one.changed) || other.first.localeCompare(one.first) || one.piece.title.localeCompare(other.piece.title, 'da'))
    .slice(0, mostEntries)
  const entries = dated.map(
    ({ piece, first, changed }) => `<entry xml:lang="${piece.language}">
<id>${idOf(`${piece.kind} ${piece.id} ${language}`)}</id>
<title>${escapeXml(piece.title)}</title>
<link rel="alternate" type="text/html" href="${address(piece.path)}"/>
<published>${moment(first)}</published>
<updated>${moment(changed)}</updated>
<category term="${piece.kind}" label="${escapeXml(all[language].kind[piece.kind])}"/>
<summary>${escapeXml(piece.summary)}</summary>
</entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${idOf(`feed ${language} ${publicUrl ?? ''}`)}</id>
<title>${escapeXml(words.title)}</title>
<subtitle>${escapeXml(words.subtitle)}</subtitle>
<link rel="self" type="application/atom+xml" href="${address(urls.feed)}"/>
<link rel="alternate" type="text/html" href="${address(urls.front)}"/>
<link rel="license" href="${licence.url}"/>
<author><name>${licence.attribution}</name></author>
<rights>${licence.id}</rights>
<updated>${moment(dated[0]?.changed ?? '1970-01-01')}</updated>
${entries.join('\n')}
</feed>
`
}

/** A UUID that is made of a name, by the rules for those of one's own (version 8). */
function idOf(name: string): string {
  const bytes = createHash('sha256').update(`erduaware ${name}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}

function moment(day: string): string {
  return `${day}T00:00:00Z`
}
