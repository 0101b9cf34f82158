import type { PlaceId, PropId } from '../../src/film/screenplay/vocabulary/index.ts'
import type { Scenery } from '../../src/film/picture/places/place.ts'
import type { Prop } from '../../src/film/picture/props/prop.ts'

/** What is here to draw with. The build lets `src/film/picture` look in it, where a server has everything at once. */
export const arrived: { scenery: Partial<Record<PlaceId, Scenery>>; props: Partial<Record<PropId, Prop>>; parts: Record<string, object> } = { scenery: {}, props: {}, parts: {} }

/** The pieces as `src/film/picture/places/scenery.ts` and `src/film/picture/props/catalogue.ts` name them. */
export const { scenery, props: catalogue, parts } = arrived
