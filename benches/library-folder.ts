import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { languages } from '#urls.ts'

/** How many Markdown files the library is planned to have: forty dilemmas with their scripts in two languages, and what belongs to them. */
const planned = { dilemmas: 160, practices: 50, processes: 16 }

/** Fills a folder with a library of the planned size: the content there is, and copies of it under other names until it is enough. */
export function makeLibrary(folder: string): { files: number; bytes: number } {
  cpSync('content', folder, { recursive: true })
  for (const [kind, wanted] of Object.entries(planned)) {
    const slugs = readdirSync(join('content/da', kind))
    // Whole and in both languages before others.
    slugs.sort((one, other) => filesOf(kind, other).length - filesOf(kind, one).length)
    const full = slugs.filter((slug) => filesOf(kind, slug).length === filesOf(kind, slugs[0] ?? '').length)
    let count = slugs.flatMap((slug) => filesOf(kind, slug)).filter(isMarkdown).length
    for (let copy = 0; count < wanted; copy++) count += copied(kind, full[copy % full.length] ?? '', copy, folder)
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name))).filter((about) => about.isFile())
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) }
}

function copied(kind: string, name: string, copy: number, folder: string): number {
  const slug = name.replace('.md', '')
  const files = filesOf(kind, name)
  for (const file of files) {
    // There is one starter in a library.
    const text = readFileSync(join('content', file), 'utf8').replaceAll(slug, `${slug}-${copy}`).replace(/^starter: .*\n/m, '')
    const place = join(folder, file.replace(slug, `${slug}-${copy}`))
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, text)
  }
  return files.filter(isMarkdown).length
}

/** The files of a dilemma or a page in every language, below content/. */
function filesOf(kind: string, name: string): string[] {
  return languages.flatMap((language) => {
    const place = join(language, kind, name)
    const about = statSync(join('content', place), { throwIfNoEntry: false })
    if (about === undefined) return []
    return about.isFile() ? [place] : readdirSync(join('content', place)).map((file) => join(place, file))
  })
}

function isMarkdown(file: string): boolean {
  return file.endsWith('.md')
}
