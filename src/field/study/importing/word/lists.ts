import { readXml } from '../xml.ts'
import { nameOf } from './names.ts'

/** The mark before the next item of a list: »– « or a number that counts on; undefined when the list is none. */
export type ListMarks = (list: string, level: number) => string | undefined

/** Reads which lists have numbers, and counts their items as they come. */
export async function readLists(bytes: AsyncIterable<Uint8Array>): Promise<ListMarks> {
  const formats = new Map<string, string>()
  const kinds = new Map<string, string>()
  let [kind, level, list] = ['', '', '']
  await readXml(bytes, {
    open(element) {
      const value = element.attribute('val') ?? ''
      switch (nameOf(element)) {
        case 'w:abstractNum':
          kind = element.attribute('abstractNumId') ?? ''
          break
        case 'w:lvl':
          level = element.attribute('ilvl') ?? ''
          break
        case 'w:numFmt':
          formats.set(`${kind} ${level}`, value)
          break
        case 'w:num':
          list = element.attribute('numId') ?? ''
          break
        case 'w:abstractNumId':
          kinds.set(list, value)
      }
    },
  })
  const counts = new Map<string, number[]>()
  return (id, at) => {
    if (id === '0') return undefined
    const known = kinds.get(id)
    const format = known === undefined ? 'bullet' : (formats.get(`${known} ${at}`) ?? 'bullet')
    if (format === 'bullet' || format === 'none' || !(at >= 0 && at < 9)) return '– '
    const numbers = (counts.get(id) ?? []).slice(0, at + 1)
    numbers[at] = (numbers[at] ?? 0) + 1
    counts.set(id, numbers)
    return `${numbers[at]}. `
  }
}
