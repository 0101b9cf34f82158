import type { Pen, Sheet, Studio } from './pen.ts'

/** Keeps what was drawn on the latest sheets; the one not used for longest makes room for the next. */
export type Sheets = { get(key: string, width: number, height: number, draw: (pen: Pen) => void): Sheet }

/** Each sheet costs about ten megabytes, and a room takes two: unless said, two rooms are kept. */
export function createSheets(studio: Studio, most = 4): Sheets {
  const kept = new Map<string, Sheet>()
  return {
    get(key, width, height, draw) {
      const found = kept.get(key)
      if (found !== undefined) {
        kept.delete(key)
        kept.set(key, found)
        return found
      }
      const [oldest] = kept
      if (kept.size >= most && oldest !== undefined) {
        kept.delete(oldest[0])
        oldest[1].letGo?.()
      }
      const sheet = studio.sheet(width, height)
      draw(sheet.pen)
      kept.set(key, sheet)
      return sheet
    },
  }
}
