import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { addPerson, inOrganisation, inviteLink, newSecret, type Held, type Mail, type Post } from '#people/index.ts'
import { dayOf } from '#platform/day.ts'
import { createPerson, type Person } from './browser.ts'
import { openHouse } from './house.ts'
import { makeOrganisation, type TestOrganisation } from './organisation.ts'
import { addAgreement } from '#agreements/store/agreements.ts'
import { addObstacle } from '#agreements/store/obstacles.ts'
import { createRecord } from '#agreements/store/records.ts'
import type { Receiver } from '#agreements/index.ts'

export type Colleague = { browser: Person; personId: string }
export type TeamRecord = { id: string; secret: string; link: string; agreement: string; obstacle: string }

/** A house with two made-up municipalities, in the first of them two units, and records that are in neither. */
export async function openTeamHouse() {
  const house = await openHouse()
  const { db, clock } = house.services
  const [nordby, sydby] = [await makeOrganisation(house), await makeOrganisation(house, 'sydby', 'Sydby Kommune (opdigtet)')]
  const unit = async (name: string, parentId?: string) => {
    const id = randomUUID()
    await inOrganisation(db, nordby.id, (tenant) => tenant.insertInto('people_units').values({ organisation_id: nordby.id, id, parent_id: parentId ?? null, name }).execute())
    return id
  }
  const service = await unit('Borgerservice')
  const [counter, phones] = [await unit('Skranken', service), await unit('Telefonerne', service)]

  /** Somebody who has signed in with a browser of their own. */
  async function colleague(name: string, held: readonly Held[], { at = nordby, email = `${name.toLowerCase()}@${at.slug}.test` }: { at?: TestOrganisation; email?: string } = {}): Promise<Colleague> {
    const [personId, path] = await inOrganisation(db, at.id, async (tenant) => {
      const id = (await addPerson(tenant, at.id, { name, email, held, today: dayOf(clock.now()) })) ?? assert.fail(`${name} is added`)
      return [id, (await inviteLink(tenant, at, id, clock.now())) ?? assert.fail(`${name} is invited`)]
    })
    const browser = createPerson(house)
    assert.equal((await browser.post(path)).path, '/internt')
    return { browser, personId }
  }

  /** A team's record with an agreement and something that it cannot solve itself. */
  async function record({ followUpOn = '2026-12-15', receiver = 'leaders', heldOn = '2026-11-24' }: { followUpOn?: string; receiver?: Receiver; heldOn?: string } = {}): Promise<TeamRecord> {
    const secret = newSecret()
    const id = await createRecord(db, { language: 'da', dilemmas: ['paa-konens-vegne'], heldOn, secret })
    const agreement = await addAgreement(db, id, { text: 'Fra mandag ligger arket ved skranken', lever: 'Rummet', owner: 'Teamkoordinator', followUpOn })
    const obstacle = await addObstacle(db, id, { text: 'Vi mangler et rum uden tilhørere', carrier: 'Teamleder', receiver }, secret)
    return { id, secret, link: `http://house.test/referat/${id}/noegle/${secret}`, agreement: agreement ?? assert.fail('added'), obstacle: obstacle ?? assert.fail('added') }
  }

  return { house, db, nordby, sydby, service, counter, phones, colleague, record, close: () => house.close() }
}

export type TeamTestHouse = Awaited<ReturnType<typeof openTeamHouse>>

/** A post that keeps what it is given, and takes nothing while it is broken. */
export function collectingPost(): Post & { letters: Mail[]; isBroken: boolean } {
  const letters: Mail[] = []
  const post = {
    letters,
    isBroken: false,
    isOn: true,
    isWell: async () => true,
    async send(mail: Mail) {
      if (!post.isBroken) letters.push(mail)
      return !post.isBroken
    },
  }
  return post
}
