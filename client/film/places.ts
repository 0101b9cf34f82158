import type { PlaceId } from '../../src/film/screenplay/vocabulary/index.ts'
import type { Place } from '../../src/film/picture/places/place.ts'

/** How each place is fetched: a film needs two or three of them. */
const makers: Record<PlaceId, () => Promise<Place>> = {
  square: async () => (await import('../../src/film/picture/places/square/index.ts')).square,
  counter: async () => (await import('../../src/film/picture/places/counter/index.ts')).counter,
  waiting: async () => (await import('../../src/film/picture/places/waiting/index.ts')).waiting,
  phones: async () => (await import('../../src/film/picture/places/phones/index.ts')).phones,
  office: async () => (await import('../../src/film/picture/places/office/index.ts')).office,
  meeting: async () => (await import('../../src/film/picture/places/meeting/index.ts')).meeting,
  staffroom: async () => (await import('../../src/film/picture/places/staffroom/index.ts')).staffroom,
  kitchen: async () => (await import('../../src/film/picture/places/kitchen/index.ts')).kitchen,
  school: async () => (await import('../../src/film/picture/places/school/index.ts')).school,
  helpdesk: async () => (await import('../../src/film/picture/places/helpdesk/index.ts')).helpdesk,
  corridor: async () => (await import('../../src/film/picture/places/corridor/index.ts')).corridor,
  carpark: async () => (await import('../../src/film/picture/places/carpark/index.ts')).carpark,
}

/** The places that are here. The build lets `src/film/picture/places` look in this list instead of having them all. */
export const fetched: Partial<Record<PlaceId, Place>> = {}

/** Fetches the places that a film is set in; until then they cannot be drawn. */
export async function fetchPlaces(ids: Iterable<PlaceId>): Promise<void> {
  await Promise.all([...new Set(ids)].map(async (id) => (fetched[id] ??= await makers[id]())))
}
