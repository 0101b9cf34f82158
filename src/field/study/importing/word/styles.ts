import { readXml } from '../xml.ts'
import { nameOf } from './names.ts'

/** What a paragraph is by its style: a heading, or an item of a list at a level. */
export type Style = { isHeading: boolean; list: string | undefined; level: number }
export type Styles = (id: string | undefined) => Style

type Written = { name: string; basedOn?: string | undefined; outline?: number | undefined; list?: string | undefined; level?: number | undefined }

const plain: Style = { isHeading: false, list: undefined, level: 0 }
const mostSteps = 20

/** Reads the styles: their ids are in the language of the program, so a heading is known by its name or its outline. */
export async function readStyles(bytes: AsyncIterable<Uint8Array>): Promise<Styles> {
  const styles = new Map<string, Written>()
  let current: Written = { name: '' }
  await readXml(bytes, {
    open(element) {
      const value = element.attribute('val')
      switch (nameOf(element)) {
        case 'w:style':
          current = { name: '' }
          styles.set(element.attribute('styleId') ?? '', current)
          break
        case 'w:name':
          current.name = value ?? ''
          break
        case 'w:basedOn':
          current.basedOn = value
          break
        case 'w:outlineLvl':
          current.outline = Number(value)
          break
        case 'w:numId':
          current.list = value
          break
        case 'w:ilvl':
          current.level = Number(value)
      }
    },
  })
  return (id) => (id === undefined ? plain : resolve(styles, id))
}

function resolve(styles: ReadonlyMap<string, Written>, id: string): Style {
  const chain: Written[] = []
  // A broken file can base a style on itself.
  for (let style = styles.get(id); style !== undefined && chain.length < mostSteps; style = styles.get(style.basedOn ?? '')) chain.push(style)
  const outline = chain.find((style) => style.outline !== undefined)?.outline ?? 9
  const list = chain.find((style) => style.list !== undefined)
  return { isHeading: outline < 9 || chain.some(({ name }) => /^(heading [1-9]|title)$/i.test(name)), list: list?.list, level: list?.level ?? 0 }
}
