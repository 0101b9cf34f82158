import assert from 'node:assert/strict'
import { createPerson, type Page, type Person } from './browser.ts'
import type { House } from './house.ts'

/** A dialogue under way in a test, with a facilitator at the table. */
export interface Meeting {
  code: string
  guide: Person
  /** A phone that has gone in. */
  phone(): Promise<Person>
  phones(count: number): Promise<Person[]>
  /** A phone's answer at the question that is open now. */
  answer(phone: Person, fields: Record<string, string>): Promise<Page>
  /** The facilitator does something at the step where the room is. */
  act(what: string, more?: Record<string, string>): Promise<Page>
  /** »Næste« until the room is at a step. */
  goTo(step: string): Promise<void>
  step(): Promise<string>
  /** The shared screen's page, through its own link. */
  screen(): Promise<Page>
}

const sensible = { dilemma: 'paa-konens-vegne', minutes: '20', people: 'middle', answers: 'phones', leader: 'absent' }

/** Starts a dialogue through the pages, as a facilitator does. */
export async function startMeeting(house: House, fields: Record<string, string | readonly string[]> = {}): Promise<Meeting> {
  const guide = createPerson(house)
  const started = await guide.post('/hold-dialog', { ...sensible, ...fields })
  const code = started.path.split('/').at(-1) ?? ''
  assert.match(code, /^[A-Z0-9]{6}$/, `no dialogue was started: ${started.status} ${started.path}`)
  const viewer = createPerson(house)

  const meeting: Meeting = {
    code,
    guide,
    async phone() {
      const phone = createPerson(house)
      await phone.post(`/d/${code}/deltagelse`)
      return phone
    },
    phones: (count) => Promise.all(Array.from({ length: count }, () => meeting.phone())),
    answer: async (phone, more) => phone.post(`/d/${code}/svar`, { step: await questionStep(), ...more }),
    act: async (what, more = {}) => guide.post(`/tovholder/${code}/skridt`, { step: await meeting.step(), do: what, ...more }),
    async goTo(step) {
      for (let tries = 0; tries < 40 && (await meeting.step()) !== step; tries++) await meeting.act('next')
      assert.equal(await meeting.step(), step)
    },
    async step() {
      const row = await house.services.db.selectFrom('dialogue_rooms').select('step').where('code', '=', code).executeTakeFirstOrThrow()
      return row.step
    },
    async screen() {
      const key = /\/skaerm\/\w+\/noegle\/[\w-]+/.exec((await guide.get(`/tovholder/${code}`)).html)?.[0]
      assert.ok(key, 'the facilitator sees the link of the shared screen')
      return viewer.get(key)
    },
  }

  // While alone or in pairs a phone may still answer the question before.
  async function questionStep(): Promise<string> {
    const step = await meeting.step()
    return step.replace(/\.(alone|pairs|reveal)$/, '.choice')
  }

  return meeting
}
