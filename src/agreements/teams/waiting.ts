import { holds, type Seal, type Waiting } from '#people/index.ts'
import type { Clock } from '#platform/clock.ts'
import { dayOf } from '#platform/day.ts'
import { href, urls } from '#urls.ts'
import { countAwaited, countDue } from './reading.ts'
import { words } from './words.ts'

type House = { seal: Seal; clock: Clock }

/** Agreements of one's own records that are to be looked at. */
export function agreementsWait({ seal, clock }: House): Waiting {
  return async (tenant, actor, language) => {
    if (!holds(actor, 'facilitator', 'leader', 'coordinator')) return undefined
    const count = await countDue(tenant, seal, actor, dayOf(clock.now()))
    return count === 0 ? undefined : { text: words[language].waiting.agreements(count), href: `${href(language, urls.insideTeams)}#opfoelgning` }
  }
}

/** Obstacles that wait for the reply of one's function. */
export function requestsWait({ seal, clock }: House): Waiting {
  return async (tenant, actor, language) => {
    if (!holds(actor, 'leader', 'med', 'coordinator')) return undefined
    const count = await countAwaited(tenant, seal, actor, dayOf(clock.now()))
    return count === 0 ? undefined : { text: words[language].waiting.requests(count), href: `${href(language, urls.insideTeams)}#hindringer` }
  }
}
