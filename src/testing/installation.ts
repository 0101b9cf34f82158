import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { copyOf, createDraft, decideReview, publish, sendToReview } from '#editing/index.ts'
import { writtenTexts } from '#library/index.ts'
import { inOrganisation, readOrganisation } from '#people/index.ts'
import { dayOf } from '#platform/day.ts'
import { openHouse, type House } from './house.ts'
import { makeOrganisation, type TestOrganisation } from './organisation.ts'

/** An installation on a port of its own with a data folder of its own, an organisation in it, and its editor. */
export type Installation = {
  house: House
  organisation: TestOrganisation
  origin: string
  folder: string
  cookie: string
  get(path: string): Promise<{ status: number; html: string; location: string | null }>
  post(path: string, fields?: Record<string, string>, file?: Uint8Array): Promise<{ status: number; html: string; location: string | null }>
  /** A copy of a text of the library, qualified by two seats and published; the piece's id. */
  publishCopy(original: string, id: string): Promise<string>
  close(): Promise<void>
}

export async function openInstallation(slug: string, name: string, environment: Record<string, string> = { EXCHANGE_LOCAL: 'yes' }): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'erduaware-exchange-'))
  const house = await openHouse({ DATA_FOLDER: folder, ...environment })
  const organisation = await makeOrganisation(house, slug, name)
  const { cookie } = await organisation.signIn('Karin', { role: 'editor' })
  const port = await new Promise<{ origin: string; close(): void }>((done) => {
    const server = serve({ fetch: house.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port: number }) => done({ origin: `http://127.0.0.1:${number}`, close: () => void server.close() }))
  })
  const ask = async (path: string, init: RequestInit) => {
    const response = await house.app.request(`${port.origin}${path}`, { ...init, headers: { cookie, 'sec-fetch-site': 'same-origin' } })
    return { status: response.status, html: await response.text(), location: response.headers.get('location') }
  }
  let seats: { personId: string; side: 'employer' | 'employee'; seat: string }[] | undefined
  return {
    house,
    organisation,
    origin: port.origin,
    folder,
    cookie,
    get: (path) => ask(path, {}),
    post(path, fields = {}, file) {
      const sent = new FormData()
      if (file !== undefined) sent.set('file', new File([new Uint8Array(file)], 'pakke.zip'))
      return ask(path, { method: 'POST', body: file === undefined ? new URLSearchParams(fields) : sent })
    },
    async publishCopy(original, id) {
      const { db, clock, editing } = house.services
      const today = dayOf(clock.now())
      const copy = copyOf({ texts: writtenTexts(['content'], original), language: 'da', id: original, newId: id, from: 'ErDuAware' })
      const whole = await readOrganisation(db, organisation.id)
      if (copy === undefined || whole === undefined) throw new Error(`${original} cannot be copied`)
      seats ??= [
        { personId: (await organisation.signIn('Bo', { role: 'reviewer', side: 'employer', seat: 'It-chefer' })).personId, side: 'employer', seat: 'It-chefer' },
        { personId: (await organisation.signIn('Eva', { role: 'reviewer', side: 'employee', seat: 'HK' })).personId, side: 'employee', seat: 'HK' },
      ]
      const asked = seats
      const pieceId = await inOrganisation(db, organisation.id, async (tenant) => {
        const draft = await createDraft(tenant, { organisationId: organisation.id, kind: copy.kind, texts: copy.texts, madeBy: 'editor', today })
        await sendToReview(tenant, { organisationId: organisation.id, pieceId: draft, seats: asked, answerBy: '2027-01-01', note: '', madeBy: 'editor', today })
        for (const { personId } of asked) await decideReview(tenant, { organisationId: organisation.id, pieceId: draft, personId, version: 1, decision: 'qualified', reason: '', today })
        return draft
      })
      const outcome = await publish(editing, { organisation: whole, pieceId, by: 'editor', today })
      if (outcome.is !== 'published') throw new Error(`not published: ${outcome.is}`)
      return pieceId
    },
    async close() {
      port.close()
      await house.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
