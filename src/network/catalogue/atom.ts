import { createHash } from 'node:crypto'
import type { Language } from '#urls.ts'
import type { Catalogue, Offer } from './catalogue.ts'
import { words as all, type Words } from './words.ts'

const mostEntries = 200

/** Where the feed, the catalogue and a package lie, as whole addresses; Atom's readers do not all follow relative ones. */
export type FeedAddresses = { self: string; catalogue: string; packageOf(offer: Offer): string }

/** The catalogue as Atom (RFC 4287) for people's feed readers, last changed first. A withdrawn piece stays, with its reason. */
export function atomOf(language: Language, { made, by, pieces }: Catalogue, addresses: FeedAddresses): string {
  const words = all[language]
  const entries = pieces
    .toSorted((one, other) => other.changed.localeCompare(one.changed) || one.kind.localeCompare(other.kind) || one.id.localeCompare(other.id))
    .slice(0, mostEntries)
    .map((offer) => entryOf(language, words, by.id, offer, addresses.packageOf(offer)))
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${idOf(`catalogue ${by.publicKey} ${by.id} ${language}`)}</id>
<title>${escape(words.title(by.name))}</title>
<subtitle>${escape(words.subtitle)}</subtitle>
<link rel="self" type="application/atom+xml" href="${escape(addresses.self)}"/>
<link rel="alternate" type="application/json" href="${escape(addresses.catalogue)}"/>
<author><name>${escape(by.name)}</name></author>
<updated>${moment(pieces.reduce((last, { changed }) => (changed > last ? changed : last), made))}</updated>
${entries.join('\n')}
</feed>
`
}

function entryOf(language: Language, words: Words, maker: string, offer: Offer, address: string): string {
  const { kind, id, titles, changed, withdrawn, version, reviewed, law, bytes } = offer
  const spoken = titles[language] === undefined ? (language === 'da' ? 'en' : 'da') : language
  const title = titles[spoken] ?? id
  const summary = withdrawn === null ? words.entry(words.kind[kind], version, words.reviewed(reviewed.map((review) => review.function)), words.law(law?.function, law?.day ?? '')) : words.reason(withdrawn.day, withdrawn.reason)
  return `<entry xml:lang="${spoken}">
<id>${idOf(`offer ${maker} ${kind} ${id} ${language}`)}</id>
<title>${escape(withdrawn === null ? title : words.withdrawn(title))}</title>
<link rel="alternate" type="application/zip" href="${escape(address)}"/>
<link rel="enclosure" type="application/zip" length="${bytes}" href="${escape(address)}"/>
<updated>${moment(changed)}</updated>
<category term="${kind}" label="${escape(words.kind[kind])}"/>
${withdrawn === null ? '' : '<category term="withdrawn"/>\n'}<summary xml:lang="${language}">${escape(summary)}</summary>
</entry>`
}

/** A UUID that is made of a name, by the rules for those of one's own (RFC 9562, version 8): the same after every move. */
function idOf(name: string): string {
  const bytes = createHash('sha256').update(`erduaware ${name}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escape(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign)
}

function moment(day: string): string {
  return `${day}T00:00:00Z`
}
