import { places, roles, topics, type Place, type Role, type Topic } from '../../format/vocabulary.ts'
import type { Dilemma } from '../../library.ts'

/** What somebody asked for; an empty facet asks for nothing. */
export type Wanted = { places: readonly Place[]; topics: readonly Topic[]; minutes: readonly Minutes[]; roles: readonly Role[] }

export type Facet = keyof Wanted

/** The lengths of a meeting that a dilemma can be held in. */
export const lengths = ['8', '20', '40'] as const
export type Minutes = (typeof lengths)[number]

/** The name of each facet in the address of the list. */
export const facets = { places: 'sted', topics: 'emne', minutes: 'tid', roles: 'rolle' } as const

const topicNames = Object.keys(topics).filter(isTopic)

/** Every value that a facet can take, in the order in which it is shown. */
export const options = { places, topics: topicNames, minutes: lengths, roles } as const

/** Reads what is wanted from an address; unknown words ask for nothing. */
export function readWanted(query: (name: string) => readonly string[]): Wanted {
  const pick = <Value extends string>(name: string, known: readonly Value[]) => known.filter((value) => query(name).includes(value))
  return {
    places: pick(facets.places, places),
    topics: pick(facets.topics, topicNames),
    minutes: pick(facets.minutes, lengths),
    roles: pick(facets.roles, roles),
  }
}

/** The dilemmas that have something of each facet that is asked for. */
export function find(dilemmas: readonly Dilemma[], wanted: Wanted): readonly Dilemma[] {
  return dilemmas.filter((dilemma) => facetNames.every((facet) => wanted[facet].length === 0 || valuesOf(dilemma, facet).some((value) => wanted[facet].some((one) => one === value))))
}

/** How many dilemmas an option would give together with what the other facets ask for. */
export function countFor(dilemmas: readonly Dilemma[], wanted: Wanted, facet: Facet, value: string): number {
  return find(dilemmas, { ...wanted, [facet]: [] }).filter((dilemma) => valuesOf(dilemma, facet).includes(value)).length
}

/** The options of a facet that any dilemma has. */
export function optionsOf(dilemmas: readonly Dilemma[], facet: Facet): readonly string[] {
  return options[facet].filter((value) => dilemmas.some((dilemma) => valuesOf(dilemma, facet).includes(value)))
}

/** The topics of a text, gathered from its themes. */
export function topicsOf({ themes }: Pick<Dilemma, 'themes'>): readonly Topic[] {
  return topicNames.filter((topic) => topics[topic].some((theme) => themes.includes(theme)))
}

const facetNames = ['places', 'topics', 'minutes', 'roles'] as const

function valuesOf(dilemma: Dilemma, facet: Facet): readonly string[] {
  switch (facet) {
    case 'places':
      return [dilemma.place]
    case 'topics':
      return topicsOf(dilemma)
    case 'minutes':
      return dilemma.guide === undefined ? [String(dilemma.minutes)] : lengths
    case 'roles':
      return dilemma.roles
  }
}

function isTopic(name: string): name is Topic {
  return Object.hasOwn(topics, name)
}
