import { addPerson, beginSession, createOrganisation, inOrganisation, type Held } from '#people/index.ts'
import { dayOf } from '#platform/day.ts'
import type { House } from './house.ts'

/** An organisation of a test, and a way to sign its people in. */
export type TestOrganisation = { id: string; slug: string; signIn(name: string, ...held: Held[]): Promise<{ cookie: string; personId: string }> }

/** Makes an organisation in a house; whoever signs in is added with what they do, and brings the session's cookie. */
export async function makeOrganisation({ services }: Pick<House, 'services'>, slug = 'nordby', name = 'Nordby Kommune (opdigtet)'): Promise<TestOrganisation> {
  const { db, clock } = services
  const now = clock.now()
  const today = dayOf(now)
  const id = await createOrganisation(db, { slug, name, today, isMadeUp: true })
  if (id === undefined) throw new Error(`there is an organisation at ${slug} already`)
  return {
    id,
    slug,
    signIn: (person, ...held) =>
      inOrganisation(db, id, async (tenant) => {
        const personId = await addPerson(tenant, id, { name: person, email: `${person.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@${slug}.test`, held, today })
        if (personId === undefined) throw new Error(`${person} is there already`)
        return { personId, cookie: `session=${await beginSession(tenant, id, personId, 'link', { now, today })}` }
      }),
  }
}
