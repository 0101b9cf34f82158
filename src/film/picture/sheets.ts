import type { Pen, Sheet, Studio } from './pen.ts'

/** Keeps what was drawn on the latest sheets; the one not used for longest makes room for the next. */
export type Sheets = { get(key: string, width: number, height: number, draw: (pen: Pen) => void): Sheet }

/** So many sheets are kept, which is two rooms: one costs about ten megabytes. */
const most = 4

export function createSheets(studio: Studio): Sheets {
  const kept = new Map<string, Sheet>()
  return {
    get(key, width, height, draw) {
      const found = kept.get(key)
      if (found !== undefined) {
        kept.delete(key)
        kept.set(key, found)
        return found
      }
      const sheet = studio.sheet(width, height)
      draw(sheet.pen)
      kept.set(key, sheet)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return sheet
    },
  }
}
