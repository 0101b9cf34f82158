import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { languages, type Language } from '#urls.ts'

/** A file of the library by what it is; `slug` is the name that its folder or file gives it. */
export type ContentFile = { kind: Kind; language: Language; slug: string; path: string; stamp: string }

export type Kind = 'dilemma' | 'guide' | 'screenplay' | 'practice' | 'process' | 'story' | 'competencies'

const inDilemma = { 'dilemma.md': 'dilemma', 'drejebog.md': 'guide', 'film.fountain': 'screenplay' } as const
const flat = { practices: 'practice', processes: 'process', stories: 'story', competencies: 'competencies' } as const

/**
 * Every file that the format has a place for, in a settled order; other files are left alone. Asked without waiting:
 * hundreds of small questions, put one at a time to the thread pool, take eight times as long.
 */
export function findFiles(folder: string): ContentFile[] {
  const found: ContentFile[] = []
  for (const language of languages) {
    for (const slug of names(join(folder, language, 'dilemmas'))) {
      const place = join(folder, language, 'dilemmas', slug)
      for (const [name, kind] of Object.entries(inDilemma)) add(kind, language, slug, join(place, name))
      for (const other of languages) if (other !== language) add('screenplay', other, slug, join(place, `film.${other}.fountain`))
    }
    for (const [place, kind] of Object.entries(flat)) {
      for (const name of names(join(folder, language, place))) {
        if (name.endsWith('.md')) add(kind, language, name.slice(0, -3), join(folder, language, place, name))
      }
    }
  }
  return found

  function add(kind: Kind, language: Language, slug: string, path: string): void {
    const about = lookAt(path)
    if (about?.isFile() === true) found.push({ kind, language, slug, path, stamp: `${about.mtimeMs}:${about.size}` })
  }
}

/** All that a file says; it may have vanished since it was found, and the next look finds it gone. */
export function contentOf({ path }: ContentFile): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Whether a screenplay is another language's twin of the film that it stands beside. */
export function isTwin({ path }: ContentFile): boolean {
  return !path.endsWith('film.fountain')
}

function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.')).toSorted()
  } catch {
    return []
  }
}
