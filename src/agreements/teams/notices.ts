import { listPersons, type Seal, type Tenant } from '#people/index.ts'
import { maySee } from './access.ts'
import { answerDay, isAwaited, reminderOf } from './days.ts'
import { readHeld, readRequests } from './reading.ts'
import type { Notice } from './store/reminded.ts'

/** A notice with what its mail says: which dilemmas, and the day that something is due. */
export type AddressedNotice = Notice & { dilemmas: readonly string[]; dueOn: string }

type Today = { today: string; isNight: boolean }

/** Everything that somebody with an address is to be told today, whether or not they have been; at night only what others wait for. */
export async function noticesOf(tenant: Tenant, seal: Seal, organisationId: string, { today, isNight }: Today): Promise<AddressedNotice[]> {
  const reachable = new Map((await listPersons(tenant, organisationId)).filter(({ email }) => email !== undefined).map((person) => [person.id, person]))
  const notices: AddressedNotice[] = []
  const records = await readHeld(tenant, seal, organisationId, ({ personId, unitId }) => {
    const mover = reachable.get(personId)
    return mover !== undefined && maySee({ held: mover.held, personId }, { personId, unitId })
  })
  for (const record of records) {
    if (record.state === 'outdated') continue
    const { recordId, personId, dilemmas } = record.row
    for (const { id, state, followUpOn } of record.agreements) {
      const when = state === 'open' && followUpOn !== undefined ? reminderOf(today, followUpOn) : undefined
      if (when === undefined || followUpOn === undefined || isNight) continue
      notices.push({ kind: `agreement-${when}`, personId, subjectId: id, recordId, aboutOn: followUpOn, dilemmas, dueOn: followUpOn })
    }
    for (const { obstacle, asked } of record.obstacles) {
      if (asked === undefined || obstacle.reply === undefined || obstacle.reply.on < asked.on) continue
      notices.push({ kind: 'replied', personId, subjectId: obstacle.id, recordId, aboutOn: obstacle.reply.on, dilemmas, dueOn: obstacle.reply.on })
    }
  }
  for (const { obstacle, asked, row, holders } of await readRequests(tenant, seal, organisationId, (some) => some.some(({ id }) => reachable.has(id)))) {
    const day = answerDay(obstacle, asked)
    const when = isAwaited(obstacle, asked, day) ? reminderOf(today, day, 1) : undefined
    for (const { id: personId } of holders.filter((holder) => reachable.has(holder.id))) {
      const notice = { personId, subjectId: obstacle.id, recordId: row.recordId, dilemmas: row.dilemmas, dueOn: day }
      if (isAwaited(obstacle, asked, today)) notices.push({ ...notice, kind: 'asked', aboutOn: asked.dueOn })
      // Whoever was asked today has just been told the day.
      if (when !== undefined && asked.on !== today && !isNight) notices.push({ ...notice, kind: `reply-${when}`, aboutOn: day })
    }
  }
  return notices
}
