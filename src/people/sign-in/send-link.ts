import { href, urls } from '#urls.ts'
import type { Organisation } from '../organisation/organisations.ts'
import { inOrganisation } from '../organisation/tenant.ts'
import { writeLetter } from '../mail/letter.tsx'
import type { SignIn } from './house.ts'
import { wayOn } from './own-path.ts'
import { linkMinutes, makeLink, personByEmail } from './store/links.ts'
import { words } from './words.ts'

/** Sends a link to whoever has the address in an organisation; to nobody when nobody does, or when they have had five in an hour. */
export async function sendLink({ db, clock, post, publicUrl, mailed }: SignIn, organisation: Organisation, email: string, wanted: string | undefined): Promise<void> {
  const made = await inOrganisation(db, organisation.id, async (tenant) => {
    const person = await personByEmail(tenant, organisation.id, email)
    if (person?.email === undefined || !mailed.take(person.id)) return undefined
    return { to: person.email, person, secret: await makeLink(tenant, organisation.id, person.id, clock.now()) }
  })
  if (made === undefined || publicUrl === undefined) return
  const { to, person, secret } = made
  const { letter } = words[person.language]
  const path = href(person.language, urls.organisationSignInLink(organisation.slug, secret))
  const link = { href: `${publicUrl}${path}${wayOn(wanted)}`, label: letter.open }
  await post.send({ to, ...writeLetter(person.language, { subject: letter.subject(organisation.name), lines: [letter.greeting(person.name), letter.text(organisation.name, linkMinutes)], link, after: [letter.unasked] }) })
}
