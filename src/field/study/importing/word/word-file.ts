import { RefusedFile, type Note, type Paragraph } from '../imported.ts'
import { findSpeakers } from '../speakers.ts'
import { readXml } from '../xml.ts'
import { openZip, type Zip } from '../zip.ts'
import { readLists } from './lists.ts'
import { readStyles } from './styles.ts'
import { readBody } from './body.ts'

/**
 * Takes in a Word document (Office Open XML, ISO/IEC 29500). Changes that were tracked are accepted; comments, pictures,
 * embedded things, notes at the foot, hidden text and macros are left behind, and the notes say so.
 */
export async function importWord(bytes: Uint8Array): Promise<{ paragraphs: readonly Paragraph[]; notes: readonly Note[] }> {
  const zip = await openZip(bytes)
  try {
    const main = (await relations(zip, '')).get('officeDocument')
    if (main === undefined || !zip.names.includes(main)) throw new RefusedFile({ kind: 'not-word' })
    const related = await relations(zip, main)
    const styles = await readStyles(zip.bytesOf(related.get('styles') ?? ''))
    const marks = await readLists(zip.bytesOf(related.get('numbering') ?? ''))
    const { paragraphs, notes } = await readBody(zip.bytesOf(main), styles, marks)
    return { paragraphs: findSpeakers(paragraphs), notes: zip.names.some((name) => /vbaProject\.bin$/i.test(name)) ? [...notes, { kind: 'macros' }] : notes }
  } finally {
    zip.close()
  }
}

/** Where a part's relations lead, by the last word of their type; those out of the package are not followed. */
async function relations(zip: Zip, part: string): Promise<ReadonlyMap<string, string>> {
  const at = part.lastIndexOf('/') + 1
  const found = new Map<string, string>()
  await readXml(zip.bytesOf(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`), {
    open(element) {
      const [type, target] = [element.attribute('Type'), element.attribute('Target')]
      if (element.name !== 'Relationship' || type === undefined || target === undefined || element.attribute('TargetMode') === 'External') return
      const name = type.slice(type.lastIndexOf('/') + 1)
      if (!found.has(name)) found.set(name, target.startsWith('/') ? target.slice(1) : `${part.slice(0, at)}${target}`)
    },
  })
  return found
}
