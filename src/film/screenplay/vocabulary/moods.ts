import type { Words } from './words.ts'

/** How a line is said: it sets the face while it is said, and the voice where the voice can. Written in brackets over the line. */
export const moods = {
  friendly: { da: ['venlig'], en: ['friendly'] },
  glad: { da: ['glad'], en: ['glad'] },
  calm: { da: ['rolig'], en: ['calm'] },
  tired: { da: ['træt'], en: ['tired'] },
  worried: { da: ['bekymret'], en: ['worried'] },
  embarrassed: { da: ['forlegen'], en: ['embarrassed'] },
  hesitant: { da: ['tøvende'], en: ['hesitant'] },
  wondering: { da: ['undrende'], en: ['wondering'] },
  helpful: { da: ['hjælpsom'], en: ['helpful'] },
  quiet: { da: ['stille', 'lavt'], en: ['quiet', 'low'] },
  firm: { da: ['fast'], en: ['firm'] },
  busy: { da: ['travl'], en: ['busy'] },
  annoyed: { da: ['irriteret'], en: ['annoyed'] },
  angry: { da: ['vred'], en: ['angry'] },
  sad: { da: ['trist'], en: ['sad'] },
  afraid: { da: ['bange'], en: ['afraid'] },
  relieved: { da: ['lettet'], en: ['relieved'] },
  dry: { da: ['tørt'], en: ['dry'] },
  teasing: { da: ['drillende'], en: ['teasing'] },
  breathless: { da: ['forpustet'], en: ['breathless'] },
} as const satisfies Record<string, Words>

export type MoodId = keyof typeof moods
