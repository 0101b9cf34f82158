import type { Words } from './words.ts'

/** Where scenes can play. Written after INDE. or UDE. (INT. or EXT.), without regard to capitals. */
export const places = {
  square: { da: ['rådhustorvet', 'torvet'], en: ['town-hall square'] },
  counter: { da: ['borgerservice', 'skranken'], en: ['citizen service', 'the counter'] },
  waiting: { da: ['venteområdet', 'ventesalen', 'køen'], en: ['waiting area'] },
  phones: { da: ['telefonbordet', 'telefonen'], en: ['phone desk'] },
  office: { da: ['åbent kontor', 'kontoret'], en: ['open office'] },
  meeting: { da: ['mødelokalet', 'et mødelokale'], en: ['meeting room'] },
  staffroom: { da: ['personalerum', 'personalerummet'], en: ['staff room'] },
  kitchen: { da: ['et køkken', 'køkkenet'], en: ['a kitchen'] },
  school: { da: ['skolens kontor', 'skolekontoret'], en: ['school office'] },
  helpdesk: { da: ['it-service', 'it-skranken'], en: ['IT service desk'] },
  corridor: { da: ['korridor med printer', 'korridoren', 'gangen'], en: ['corridor with printer'] },
  carpark: { da: ['parkeringspladsen', 'en bil'], en: ['car park', 'a car'] },
} as const satisfies Record<string, Words>

export type PlaceId = keyof typeof places
