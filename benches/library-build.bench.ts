import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkTexts } from '../src/library/edition/check-content.ts'
import { findFiles } from '../src/library/edition/files.ts'
import { hashOf, nothingKept, openKept, writeKept } from '../src/library/edition/kept-texts.ts'
import { openLibrary } from '../src/library/edition/open.ts'
import { readText, type LeanText } from '../src/library/edition/text.ts'
import { problemLine } from '../src/library/format/problem.ts'
import { temporaryFolder } from './house.ts'
import { makeLibrary } from './library-folder.ts'
import { report } from './report.ts'
import { runBench } from './run.ts'

await runBench(async () => {
  const folder = temporaryFolder()
  try {
    const content = join(folder.path, 'content')
    const kept = join(folder.path, 'library.kept')
    const { files, bytes } = makeLibrary(content)
    report('library_files', files, '')
    report('library_mb', bytes / 1e6, 'MB')

    // First, while the code is as cold as it is in a process of its own.
    const startedAt = performance.now()
    checkAndKeep(content, kept)
    const checkedAt = performance.now()
    const edition = await open(content, openKept(kept, 'bench'))
    const openedAt = performance.now()
    report('build_s', (openedAt - startedAt) / 1000, 's', { atMost: 3 })
    report('check_s', (checkedAt - startedAt) / 1000, 's')
    report('open_kept_ms', openedAt - checkedAt, 'ms', { atMost: 400 })
    report('dilemmas', edition.dilemmas('da').length, '', { atLeast: 40 })
    await open(content, nothingKept)
    report('open_anew_s', (performance.now() - openedAt) / 1000, 's')
  } finally {
    folder.remove()
  }
})

/** Checks everything, as `npm run check:content` does, and keeps what was good, as the build does. */
function checkAndKeep(content: string, kept: string): void {
  const texts = new Map<string, LeanText>()
  const contents = findFiles(content).map((file) => ({ file, content: readFileSync(file.path, 'utf8') }))
  const { problems } = checkTexts(contents, (file, text) => {
    const result = readText(file, text)
    if (result.ok) texts.set(hashOf(file, text), result.value.text)
    return result
  })
  for (const problem of problems) console.error(problemLine(problem))
  if (problems.length > 0) throw new Error('the library has faults, and a faulty text is not taken apart to its end')
  writeKept(kept, 'bench', texts)
}

async function open(content: string, kept = nothingKept) {
  const library = await openLibrary(content, (line) => console.error(line), kept)
  return library.current()
}
