import { join } from 'node:path'
import { openLibrary } from '../src/library/edition/open.ts'
import { openPress } from '../src/library/print/press-folder.ts'
import { runPrintProcess } from '../src/library/print/print-child.ts'
import { sheafOf, type Wish } from '../src/library/print/prints.ts'
import { temporaryFolder } from './house.ts'
import { report } from './report.ts'
import { runBench } from './run.ts'

await runBench(async () => {
  const folder = temporaryFolder()
  try {
    const edition = (await openLibrary('content', (line) => console.error(line))).current()
    report('dilemmas', edition.dilemmas('da').length, '', { atLeast: 40 })
    await print('deck', { kind: 'cards', of: { kind: 'all' } }, 15)
    await print('script', { kind: 'script', id: edition.dilemmas('da')[0]?.id ?? '' })
    await print('book', { kind: 'book' })

    /** From the texts to a whole file, with the start of the process that makes it. */
    async function print(name: string, wish: Wish, atMost?: number): Promise<void> {
      const beganAt = performance.now()
      const sheaf = sheafOf(edition, wish, { language: 'da', publicUrl: undefined })
      if (sheaf === undefined) throw new Error(`there is no ${name}`)
      const data = JSON.stringify(sheaf.data)
      const gatheredAt = performance.now()
      const { templates, fonts } = openPress()
      const { pages, bytes } = await runPrintProcess({ template: sheaf.template, data, pictures: { ...sheaf.pictures }, templates, fonts, out: join(folder.path, `${name}.pdf`) })
      report(`${name}_s`, (performance.now() - beganAt) / 1000, 's', atMost === undefined ? undefined : { atMost })
      report(`${name}_in_house_ms`, gatheredAt - beganAt, 'ms')
      report(`${name}_pages`, pages, '')
      report(`${name}_mb`, bytes / 1e6, 'MB')
    }
  } finally {
    folder.remove()
  }
})
