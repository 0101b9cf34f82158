import { randomUUID } from 'node:crypto'
import { addAgreement, addObstacle, createRecord, followUp, hold } from '#agreements/index.ts'
import { copyOf, createDraft, decideReview, publish, sendToReview } from '#editing/index.ts'
import { addReport, closeReport, sayOfReport } from '#field/index.ts'
import { writtenTexts } from '#library/index.ts'
import { addPaths, addPerson, changeOrganisation, createOrganisation, inOrganisation, inviteLink, listUnits, newSecret, type Tenant } from '#people/index.ts'
import { dayOf } from '#platform/day.ts'
import type { Services } from '../services.ts'
import { municipalities, type MadeUp } from './told.ts'
import { roleWords } from './words.ts'

/** Somebody made up, and the path of a link that signs one in as them, once. */
export type Door = { municipality: string; name: string; does: string; path: string }

type Place = { tenant: Tenant; id: string; madeUp: MadeUp; persons: Map<string, string>; day: (daysAgo: number) => string }

/**
 * Fills a house with two made-up municipalities over a year, marked as made up, through what their own people would use.
 * Gives a way in for each of them; a house that has them already gives new ways in and is otherwise left as it is.
 */
export async function fillDemo(services: Services): Promise<Door[]> {
  const doors: Door[] = []
  for (const madeUp of municipalities) doors.push(...(await fillOne(services, madeUp)))
  return doors
}

async function fillOne(services: Services, madeUp: MadeUp): Promise<Door[]> {
  const { db, clock } = services
  const now = clock.now()
  const day = (daysAgo: number) => dayOf(new Date(now.getTime() - daysAgo * 86_400_000))
  const { slug, name } = madeUp
  const id = await createOrganisation(db, { slug, name, today: day(365), isMadeUp: true })
  if (id === undefined) return waysIn(services, madeUp)
  await changeOrganisation(db, id, { name, contact: madeUp.contact, breachUrl: undefined, accessibility: '', privacy: '' })
  await inOrganisation(db, id, async (tenant) => {
    await addPaths(tenant, id, madeUp.units)
    const persons = new Map<string, string>()
    for (const { name: person, held } of madeUp.people) persons.set(person, (await addPerson(tenant, id, { name: person, held, today: day(360) })) ?? '')
    const place: Place = { tenant, id, madeUp, persons, day }
    await tellReports(place)
    await beginPieces(services, place)
  })
  await keepRecords(services, id, madeUp, day)
  await publishQualified(services, id, madeUp, day)
  return waysIn(services, madeUp)
}

async function tellReports({ tenant, id, madeUp, day }: Place): Promise<void> {
  for (const { daysAgo, thanks, question, answer, end, happened, goods, helped, role, place } of madeUp.reports) {
    const reportId = await addReport(tenant, id, { id: randomUUID(), language: 'da', happened, goods, helped, role, place, secret: newSecret(), today: day(daysAgo) })
    const said = [['thanks', thanks], ['question', question], ['answer', answer]] as const
    for (const [at, [kind, text]] of said.entries()) if (text !== undefined) await sayOfReport(tenant, id, reportId, { kind, text, saidOn: day(daysAgo - 2 - at) })
    if (end !== undefined) await closeReport(tenant, id, reportId, end.outcome, end.text, day(daysAgo - 40))
  }
}

/** Copies of the library's dilemmas at work in the reference group: one that is qualified, one that somebody objects to. */
async function beginPieces({ config }: Services, { tenant, id, madeUp, persons, day }: Place): Promise<void> {
  const seats = madeUp.people.flatMap(({ name, held }) => held.flatMap((one) => (one.role === 'reviewer' ? [{ personId: persons.get(name) ?? '', side: one.side, seat: one.seat }] : [])))
  for (const { of, id: newId, say } of madeUp.copies) {
    const copy = copyOf({ texts: writtenTexts([config.contentFolder], of), language: 'da', id: of, newId, from: 'ErDuAware' })
    if (copy === undefined) throw new Error(`the library has no dilemma ${of}`)
    const pieceId = await createDraft(tenant, { organisationId: id, kind: copy.kind, texts: copy.texts, madeBy: 'Redaktøren', today: day(60) })
    await sendToReview(tenant, { organisationId: id, pieceId, seats, answerBy: day(-7), note: 'Se især på, om det andet valg er et, I selv kunne tage.', madeBy: 'Redaktøren', today: day(30) })
    for (const [at, decision] of say.entries()) {
      const personId = seats.filter(({ side }) => side === 'employee' || side === 'employer')[at]?.personId ?? ''
      await decideReview(tenant, { organisationId: id, pieceId, personId, version: 1, decision, reason: decision === 'change' ? 'Borgeren har ikke noget navn for det, hun vil. Giv hende en sætning.' : '', today: day(20 - at) })
    }
  }
}

async function keepRecords({ db, signIn }: Services, id: string, madeUp: MadeUp, day: Place['day']): Promise<void> {
  const kept = await Promise.all(
    madeUp.records.map(async (record) => {
      const secret = newSecret()
      const recordId = await createRecord(db, { language: 'da', dilemmas: [record.dilemma], heldOn: day(record.daysAgo), secret })
      const agreementId = await addAgreement(db, recordId, { text: record.agreement, lever: record.lever, owner: record.owner, followUpOn: day(record.daysAgo - 28) })
      if (agreementId !== undefined && record.outcome !== undefined) await followUp(db, agreementId, { heldOn: day(record.daysAgo - 28), outcome: record.outcome, learnt: record.learnt ?? '' })
      if (record.obstacle !== undefined) await addObstacle(db, recordId, record.obstacle, secret)
      return { ...record, recordId, secret }
    }),
  )
  await inOrganisation(db, id, async (tenant) => {
    const units = await listUnits(tenant, id)
    const facilitator = (await tenant.selectFrom('people_roles').select('person_id').where('organisation_id', '=', id).where('role', '=', 'facilitator').executeTakeFirstOrThrow()).person_id
    for (const { recordId, secret, unit, daysAgo } of kept) {
      await hold(tenant, signIn.seal, id, { recordId, secret, unitId: units.find(({ name }) => name === unit)?.id, personId: facilitator, movedOn: day(daysAgo) })
    }
  })
}

async function publishQualified({ editing }: Services, id: string, { slug, name }: MadeUp, day: Place['day']): Promise<void> {
  const qualified = await inOrganisation(editing.db, id, (tenant) => tenant.selectFrom('editing_pieces').select('id').where('organisation_id', '=', id).where('state', '=', 'qualified').execute())
  for (const piece of qualified) await publish(editing, { organisation: { id, slug, name, isMadeUp: true }, pieceId: piece.id, by: 'Redaktøren', today: day(10) })
}

async function waysIn({ db, clock }: Services, { slug, name, people }: MadeUp): Promise<Door[]> {
  const entry = await db.selectFrom('people_directory').select('organisation_id').where('slug', '=', slug).executeTakeFirstOrThrow()
  const id = entry.organisation_id
  return inOrganisation(db, id, async (tenant) => {
    const rows = await tenant.selectFrom('people_persons').select(['id', 'name']).where('organisation_id', '=', id).execute()
    const doors: Door[] = []
    for (const { name: person, held } of people) {
      const personId = rows.find((row) => row.name === person)?.id
      const path = personId === undefined ? undefined : await inviteLink(tenant, { id, slug }, personId, clock.now())
      if (path !== undefined) doors.push({ municipality: name, name: person, does: held.map(({ role }) => roleWords[role]).join(', '), path })
    }
    return doors
  })
}
