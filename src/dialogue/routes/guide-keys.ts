import type { Context } from 'hono'
import { opensRecord } from '#agreements/index.ts'
import { derivedSecret } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Room } from '../room.ts'
import type { DialogueServices } from '../services.ts'

/** The links that a facilitator can hand out or open; all but the room's own are secret. */
export type GuideKeys = {
  /** Where participants go, complete with the house's address; what the QR code says. */
  room: string
  /** The short address that is read aloud and typed, without a scheme. */
  address: string
  guide: string
  screen: string
  record: string | undefined
}

/** Makes the links from the facilitator's own secret, which the server does not keep. */
export async function guideKeys(services: DialogueServices, site: Site, context: Context, room: Room, secret: string): Promise<GuideKeys> {
  const origin = originOf(site, context)
  const at = (path: string) => `${origin}${href(site.language, path)}`
  const recordSecret = recordSecretOf(room, secret)
  const isRecordOpen = room.record !== undefined && (await opensRecord(services.db, room.record, recordSecret))
  return {
    ...publicKeys(site, context, room),
    guide: at(urls.guideKey(room.code, secret)),
    screen: at(urls.screenKey(room.code, screenSecretOf(secret))),
    record: isRecordOpen && room.record !== undefined ? at(urls.recordKey(room.record, recordSecret)) : undefined,
  }
}

/** The links that the shared screen may show. */
export function publicKeys(site: Site, context: Context, room: Room): { room: string; address: string } {
  const origin = originOf(site, context)
  return {
    room: `${origin}${href(site.language, urls.room(room.code))}`,
    address: `${new URL(origin).host}${href(site.language, urls.join)}`,
  }
}

export function screenSecretOf(guideSecret: string): string {
  return derivedSecret(guideSecret, 'screen')
}

export function recordSecretOf(room: Room, guideSecret: string): string {
  return derivedSecret(guideSecret, `record:${room.id}`)
}

/** The house's address: as configured, else as this browser reached it. */
export function originOf(site: Site, context: Context): string {
  return site.publicUrl ?? new URL(context.req.url).origin
}
