import { inOrganisation, listOrganisations, readPerson, writeLetter, type Mail, type Organisation, type Person, type Tenant } from '#people/index.ts'
import { dayOf } from '#platform/day.ts'
import { dayInWords } from '#platform/words/danish.ts'
import { href, urls } from '#urls.ts'
import { titlesInSentence } from '../titles.ts'
import { placeOfRequest } from './addresses.ts'
import type { TeamHouse } from './house.ts'
import { noticesOf, type AddressedNotice } from './notices.ts'
import { claim, giveBack, type Notice } from './store/reminded.ts'
import { words } from './words.ts'

type Letters = Pick<TeamHouse, 'db' | 'clock' | 'library' | 'seal' | 'post' | 'publicUrl' | 'log'>
type ClaimedMail = { mail: Mail; notices: readonly Notice[] }

/** Sends every organisation's mails that are due; one that does not go off is tried the next time. Faults are logged without a name. */
export async function sendTeamLetters(house: Letters): Promise<void> {
  for (const organisation of await listOrganisations(house.db)) await sendLettersOf(house, organisation)
}

/** Sends an organisation's mails that are due: what is to be looked at, what functions are asked, and that a reply has come. */
export async function sendLettersOf(house: Letters, organisation: Pick<Organisation, 'id' | 'name'>): Promise<void> {
  const { db, post, publicUrl, log } = house
  if (!post.isOn || publicUrl === undefined) return
  try {
    // Written down and committed before anything is sent: whatever happens in between, nothing is sent twice.
    const mails = await inOrganisation(db, organisation.id, (tenant) => claimMails(tenant, house, organisation, publicUrl))
    for (const { mail, notices } of mails) {
      if (await post.send(mail)) continue
      await inOrganisation(db, organisation.id, async (tenant) => {
        for (const notice of notices) await giveBack(tenant, organisation.id, notice)
      })
    }
  } catch (reason) {
    log(`the mails about agreements could not be sent: ${reason instanceof Error ? reason.name : 'unknown'}`)
  }
}

async function claimMails(tenant: Tenant, house: Letters, organisation: Pick<Organisation, 'id' | 'name'>, publicUrl: string): Promise<ClaimedMail[]> {
  const now = house.clock.now()
  const due = await noticesOf(tenant, house.seal, organisation.id, { today: dayOf(now), isNight: isNight(now) })
  const claimed: AddressedNotice[] = []
  for (const notice of due) if (await claim(tenant, organisation.id, notice)) claimed.push(notice)
  const mails: ClaimedMail[] = []
  // Everything of one kind that one person is told about one day is one mail.
  for (const notices of Map.groupBy(claimed, ({ personId, kind, aboutOn }) => `${personId} ${kind} ${aboutOn}`).values()) {
    const [first] = notices
    const person = first && (await readPerson(tenant, organisation.id, first.personId))
    if (first === undefined || person?.email === undefined) continue
    mails.push({ mail: { to: person.email, ...letterOf({ house, organisation, publicUrl, person, first, notices }) }, notices })
  }
  return mails
}

type LetterProps = { house: Letters; organisation: { name: string }; publicUrl: string; person: Person; first: AddressedNotice; notices: readonly AddressedNotice[] }

// A mail leaves the house, so it says which dialogue and which day, and no word of what a team has written.
function letterOf({ house, organisation, publicUrl, person, first, notices }: LetterProps): ReturnType<typeof writeLetter> {
  const { language } = person
  const { letters } = words[language]
  const titleOf = (_: typeof language, id: string) => house.library.current().dilemma(language, id)?.title
  const about = titlesInSentence(language, [...new Set(notices.flatMap(({ dilemmas }) => dilemmas))], titleOf)
  const day = dayInWords(language, first.dueOn)
  const sentences = letters[first.kind]({ count: notices.length, day, dialogue: letters.dialogue(about) })
  const isToFunction = first.kind === 'asked' || first.kind === 'reply-soon' || first.kind === 'reply-today'
  const section = first.kind === 'replied' ? `#referat-${first.recordId}` : '#opfoelgning'
  const path = isToFunction && notices.length === 1 ? placeOfRequest(first.subjectId) : `${urls.insideTeams}${isToFunction ? '#hindringer' : section}`
  return writeLetter(language, {
    subject: sentences.subject,
    lines: [letters.greeting(person.name), ...sentences.lines],
    link: { href: `${publicUrl}${href(language, path)}`, label: sentences.link },
    after: [isToFunction ? letters.becauseFunction(organisation.name) : letters.becauseMoved(organisation.name)],
  })
}

// Nobody's telephone is to ring at night because of a day that has begun.
function isNight(now: Date): boolean {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', hour: '2-digit', hourCycle: 'h23' }).format(now))
  return hour < 7 || hour >= 20
}
