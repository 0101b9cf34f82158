import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { languages, type Language } from '#urls.ts'

/** A file of the library by what it is; `slug` is the name that its folder or file gives it. */
export type ContentFile = { kind: Kind; language: Language; slug: string; path: string; stamp: string }

export type Kind = 'dilemma' | 'guide' | 'screenplay' | 'practice' | 'process' | 'competencies'

const inDilemma = { 'dilemma.md': 'dilemma', 'drejebog.md': 'guide', 'film.fountain': 'screenplay' } as const
const flat = { practices: 'practice', processes: 'process', competencies: 'competencies' } as const

/** Every file that the format has a place for, in a settled order; other files are left alone. */
export async function findFiles(folder: string): Promise<ContentFile[]> {
  const found: ContentFile[] = []
  for (const language of languages) {
    for (const slug of await names(join(folder, language, 'dilemmas'))) {
      const place = join(folder, language, 'dilemmas', slug)
      for (const [name, kind] of Object.entries(inDilemma)) await add(kind, language, slug, join(place, name))
      for (const other of languages) if (other !== language) await add('screenplay', other, slug, join(place, `film.${other}.fountain`))
    }
    for (const [place, kind] of Object.entries(flat)) {
      for (const name of await names(join(folder, language, place))) {
        if (name.endsWith('.md')) await add(kind, language, name.slice(0, -3), join(folder, language, place, name))
      }
    }
  }
  return found

  async function add(kind: Kind, language: Language, slug: string, path: string): Promise<void> {
    const about = await stat(path).catch(() => undefined)
    if (about?.isFile() === true) found.push({ kind, language, slug, path, stamp: `${about.mtimeMs}:${about.size}` })
  }
}

/** Whether a screenplay is another language's twin of the film that it stands beside. */
export function isTwin({ path }: ContentFile): boolean {
  return !path.endsWith('film.fountain')
}

async function names(folder: string): Promise<string[]> {
  const entries = await readdir(folder).catch(() => [])
  return entries.filter((name) => !name.startsWith('.')).toSorted()
}
