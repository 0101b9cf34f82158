import { readdirSync, readFileSync } from 'node:fs'

/** What a mark in a text stands for. */
export const marks = { n: 'name', c: 'cpr', t: 'phone', e: 'email', a: 'address', p: 'plate', s: 'case-number', k: 'account', d: 'card', b: 'birth-date', i: 'identity', x: 'secret' } as const
export type Marked = { start: number; end: number; kind: (typeof marks)[keyof typeof marks] }

/** A text with its personal data marked, and how it was written. */
export type MarkedText = { text: string; marked: Marked[]; style: string; isInformal: boolean }

const informal = new Set(['chat', 'dictated', 'lower-case', 'typing-errors', 'templates-informal', 'later-informal', 'last-informal'])

/** Takes {n:Mette Holm} out of its braces, and remembers where it stands. */
export function parse(source: string, style: string): MarkedText {
  let text = ''
  const marked: Marked[] = []
  let done = 0
  for (const found of source.matchAll(/\{([a-z]):([^}]*)\}/g)) {
    text += source.slice(done, found.index)
    const kind = Object.entries(marks).find(([letter]) => letter === found[1])?.[1]
    if (kind === undefined) throw new Error(`${style}: {${found[1]}:… is no mark`)
    marked.push({ start: text.length, end: text.length + (found[2]?.length ?? 0), kind })
    text += found[2]
    done = found.index + found[0].length
  }
  return { text: text + source.slice(done), marked, style, isInformal: informal.has(style) }
}

/** The texts that were written by hand, from the files of a folder, where a line with %% stands between two. */
export function handWritten(folder: string): MarkedText[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt') && !/^(given|family|templates-.*)\.txt$/.test(name))
  return files.flatMap((name) => pieces(folder, name).map((source) => parse(source, name.replace('.txt', ''))))
}

export function pieces(folder: string, name: string): string[] {
  return readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n%%\n')
}
