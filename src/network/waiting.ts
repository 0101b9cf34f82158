import { holds, type Actor, type Tenant } from '#people/index.ts'
import type { Language } from '#urls.ts'
import { linkTo, places } from './addresses.ts'
import { listInbox } from './taking/inbox.ts'
import { words } from './words.ts'

/** Pieces from outside that nobody has decided about; undefined when there are none. */
export async function networkWaits(tenant: Tenant, actor: Actor, language: Language): Promise<{ text: string; href: string } | undefined> {
  if (!holds(actor, 'editor', 'coordinator')) return undefined
  const count = (await listInbox(tenant, actor.organisation.id)).filter(({ state }) => state === 'waiting').length
  return count === 0 ? undefined : { text: words[language].waiting(count), href: linkTo(language, places.list) }
}
