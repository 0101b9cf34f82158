import type { EditingHouse, Mailer } from '../house.ts'
import type { AskedSeat, DraftText, Kind, Piece } from '../pieces.ts'
import { dateInWords } from '#platform/words/danish.ts'
import { listPersons, type Tenant } from '#people/index.ts'
import { linkTo, places } from '../addresses.ts'
import { words } from '../words.ts'
import { passagesOf } from '../writing/passages.ts'

export type Mail = Parameters<Mailer['send']>[0]
export type AddressedMail = Mail & { personId: string }

/** How many minutes a piece takes to read in silence; half a minute is a minute. */
export function minutesToRead(kind: Kind, texts: readonly DraftText[]): number {
  const count = texts.filter(({ part }) => part === 'text').flatMap((text) => passagesOf(kind, text)).filter(({ isField }) => !isField).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  return Math.max(1, Math.round(count / 200))
}

/** The people of a dilemma are made up and have names, and a municipality writes its own number: these are asked about, never refused. */
const asked = ['name', 'phone', 'email', 'address', 'online']

/** What a text holds that may lead to a person: what is sure stops it, what is doubtful is asked about. */
export function tracesIn(detect: EditingHouse['detect'], texts: readonly DraftText[]): { sure: string[]; doubtful: string[] } {
  const found = { sure: new Set<string>(), doubtful: new Set<string>() }
  for (const { content } of texts) {
    // The provenance names what is printed: authors of sources, addresses on the web.
    const body = content.replace(/^---\n[\s\S]*?\n---\n/, '')
    for (const { start, end, kind, sure } of detect(body)) found[sure && !asked.includes(kind) ? 'sure' : 'doubtful'].add(body.slice(start, end).replaceAll(/\s+/g, ' '))
  }
  return { sure: [...found.sure], doubtful: [...found.doubtful].filter((one) => !found.sure.has(one)) }
}

type MailProps = { tenant: Tenant; organisationId: string; piece: Piece; seats: readonly AskedSeat[]; origin: string }

/** One mail to each seat, in its own language; a seat without an address gets none. */
export async function mailsTo({ tenant, organisationId, piece, seats, origin }: MailProps, write: (labels: (typeof words)['da'], more: { seat: AskedSeat; address: string; day: string; dayIn: (day: string) => string }) => { subject: string; text: string }): Promise<AddressedMail[]> {
  const persons = await listPersons(tenant, organisationId)
  return seats.flatMap((seat) => {
    const person = persons.find(({ id }) => id === seat.personId)
    if (person?.email === undefined) return []
    const dayIn = (day: string) => dateInWords(person.language, day)
    const address = `${origin}${linkTo(person.language, places.review(piece.id))}`
    return [{ personId: seat.personId, to: person.email, ...write(words[person.language], { seat, address, day: dayIn(seat.answerBy), dayIn }) }]
  })
}

/** Sends mails and gives those that went off. A mail that does not go off takes nothing with it. */
export async function sendAll({ mailer, log }: Pick<EditingHouse, 'mailer' | 'log'>, mails: readonly AddressedMail[]): Promise<AddressedMail[]> {
  const sent = await Promise.all(
    mails.map(async (mail) => {
      try {
        return await mailer.send({ to: mail.to, subject: mail.subject, text: mail.text })
      } catch {
        log('a mail to the reference group could not be sent')
        return false
      }
    }),
  )
  return mails.filter((_, index) => sent[index] === true)
}

/** Marks who got the mail. */
export async function markMailed(tenant: Tenant, organisationId: string, pieceId: string, sent: readonly AddressedMail[]): Promise<void> {
  for (const { personId } of sent) await tenant.updateTable('editing_seats').set({ is_mailed: true }).where('organisation_id', '=', organisationId).where('piece_id', '=', pieceId).where('person_id', '=', personId).execute()
}
