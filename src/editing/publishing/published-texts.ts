import type { Side } from '#people/index.ts'
import type { DraftText, Kind } from '../pieces.ts'
import { divideText, joinText } from '../writing/raw-text.ts'
import { writeField } from '../writing/front.ts'
import { sectionOf, withoutNotice } from '../writing/take-apart.ts'
import { phrases } from '#library/index.ts'

/** What the house writes into a text when it publishes it. */
export type Publishing = {
  by: string
  isMadeUp: boolean
  version: number
  day: string
  sides: readonly Side[]
  /** Set when a lawyer has read the rules as they stand. */
  law: { function: string; on: string } | undefined
}

/** The files of a piece as they are published: whose edition it is, who qualified it, and whether a lawyer has read it. */
export function publishedTexts(kind: Kind, texts: readonly DraftText[], { by, isMadeUp, version, day, sides, law }: Publishing): DraftText[] {
  return texts.map((text) => {
    if (text.part === 'guide') return text
    const raw = divideText(text.content)
    writeField(raw.front, 'edition', { by, version, day, ...(isMadeUp ? { made_up: true } : {}) })
    writeField(raw.front, 'qualified', { day, version, sides })
    if (law !== undefined && raw.front.some(({ name }) => name === 'reviewed')) {
      writeField(raw.front, 'reviewed', { function: law.function, day: law.on })
      const ruled = kind === 'dilemma' ? ['law', 'rules'].map((name) => sectionOf({ raw, language: text.language }, name)) : [sectionOf({ raw, language: text.language }, '', phrases[text.language].practice.at(-1))]
      for (const section of ruled) if (section !== undefined) section.text = withoutNotice(section.text, text.language)
    }
    return { ...text, content: joinText(raw) }
  })
}
