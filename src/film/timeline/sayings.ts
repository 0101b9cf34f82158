import type { Say } from '../sound/sound.ts'
import type { Screenplay } from '../screenplay/screenplay.ts'
import { descriptionKey, lineKey } from './line-key.ts'

/** Everything a screenplay wants said, in its order and each once: the lines, and the descriptions with nobody as speaker. */
export function sayingsOf(screenplay: Screenplay): { lines: Say[]; descriptions: Say[] } {
  const lines = new Map<string, Say>()
  const descriptions = new Map<string, Say>()
  for (const element of screenplay.elements) {
    if (element.kind === 'line') {
      const say = sayOf(screenplay, element)
      if (!lines.has(say.key)) lines.set(say.key, say)
    } else if (element.kind === 'description') {
      const key = descriptionKey(element.text)
      descriptions.set(key, { key, text: element.text, language: screenplay.language, onPhone: false })
    }
  }
  return { lines: [...lines.values()], descriptions: [...descriptions.values()] }
}

/** What a voice is asked for one line. */
export function sayOf(screenplay: Screenplay, line: { who: string; text: string; onPhone: boolean; mood?: Say['mood'] }): Say {
  const who = screenplay.cast.find(({ name }) => name === line.who)
  return {
    key: lineKey(line.who, line.text), text: line.text, language: screenplay.language, onPhone: line.onPhone,
    ...(who && { who }), ...(line.mood && { mood: line.mood }),
  }
}
