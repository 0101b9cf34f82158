import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import type { Language } from '#urls.ts'
import { projectFile, sourceFileName, type Project } from './project-file.ts'

/**
 * A study as a `.qdpx` by REFI-QDA 1.5 (8.1): `project.qde`, and the texts in `sources/` as UTF-8 with line feeds alone.
 * The same study gives the same bytes, whenever and wherever it is made.
 */
export async function projectPackage(language: Language, project: Project): Promise<Uint8Array> {
  const zip = new ZipFile()
  add(zip, 'project.qde', projectFile(language, project))
  for (const { id, text } of project.sources) add(zip, `sources/${sourceFileName(project.study.id, id)}`, text)
  zip.end()
  return buffer(zip.outputStream)
}

// Stored, since two versions of zlib may press the same text into different bytes. DOS time is told in the machine's own
// zone, so the first moment that it knows is made there.
function add(zip: ZipFile, name: string, text: string): void {
  zip.addBuffer(Buffer.from(text), name, { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644, compress: false })
}
