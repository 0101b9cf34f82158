import type { Words } from './words.ts'

/** What the camera shows, written `[[KAMERA: tæt på AMINA]]`; without a word of it the camera frames who speaks. `{on}` is a name or a thing. */
export const shots = {
  total: { da: ['total'], en: ['wide'] },
  two: { da: ['begge', 'to'], en: ['both', 'two'] },
  half: { da: ['halvnær på {on}', 'på {on}'], en: ['medium on {on}', 'on {on}'] },
  close: { da: ['tæt på {on}'], en: ['close on {on}'] },
  over: { da: ['over skulderen på {on}'], en: ['over the shoulder of {on}'] },
  follow: { da: ['følger {on}'], en: ['follows {on}'] },
  through: { da: ['gennem ruden'], en: ['through the window'] },
  'push-in': { da: ['kører ind på {on}', 'kører ind'], en: ['pushes in on {on}', 'pushes in'] },
  'pull-out': { da: ['kører ud'], en: ['pulls out'] },
  pan: { da: ['panorerer til {on}'], en: ['pans to {on}'] },
} as const satisfies Record<string, Words>

export type ShotId = keyof typeof shots
