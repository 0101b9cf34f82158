import type { Words } from './words.ts'

/** When a scene plays; the light follows. Written after the dash of a scene heading. */
export const times = {
  morning: { da: ['morgen'], en: ['morning'] },
  forenoon: { da: ['formiddag', 'dag'], en: ['forenoon', 'day'] },
  noon: { da: ['middag'], en: ['noon'] },
  afternoon: { da: ['eftermiddag'], en: ['afternoon'] },
  evening: { da: ['aften'], en: ['evening'] },
  night: { da: ['nat'], en: ['night'] },
} as const satisfies Record<string, Words>

/** Written `[[VEJR: regn]]`; it lasts until the next weather, and a new scene begins as the one before ended. */
export const weathers = {
  sun: { da: ['sol'], en: ['sun'] },
  clouds: { da: ['skyet', 'gråvejr'], en: ['clouds'] },
  rain: { da: ['regn'], en: ['rain'] },
  snow: { da: ['sne'], en: ['snow'] },
  wind: { da: ['blæst'], en: ['wind'] },
} as const satisfies Record<string, Words>

export type TimeId = keyof typeof times
export type WeatherId = keyof typeof weathers
