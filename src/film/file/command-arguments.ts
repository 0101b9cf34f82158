import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import type { Language } from '#urls.ts'
import type { FilmOrder } from './order.ts'
import { filmFileWords } from './words.ts'

/** What `npm run film` was asked for. */
export type Wish = Pick<FilmOrder, 'format' | 'height' | 'burnsCaptions' | 'hasRobotVoices'> & { dilemma: string; out: string; language: Language }

const heights = new Map<string, FilmOrder['height']>([['360', 360], ['720', 720], ['1080', 1080]])

/** Reads the words of a command line: a wish, or the sentence that says what is wrong with them. */
export function readArguments(given: readonly string[]): Wish | { problem: string } {
  const values = { '--size': '720', '--language': 'da' }
  const flags = { '--burn-captions': false, '--silent': false, '--webm': false }
  const places: string[] = []
  const rest = [...given]
  const asked = rest[rest.indexOf('--language') + 1]
  const words = filmFileWords[rest.includes('--language') && asked === 'en' ? 'en' : 'da']

  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (isOneOf(values, word)) {
      const value = rest.shift()
      if (value === undefined || value.startsWith('--')) return { problem: words.noValue(word) }
      values[word] = value
    } else if (isOneOf(flags, word)) flags[word] = true
    else if (word.startsWith('-')) return { problem: words.unknownOption(word) }
    else places.push(word)
  }
  const [dilemma, out, ...more] = places
  const { '--size': size, '--language': language } = values
  if (dilemma === undefined || out === undefined || more.length > 0) return { problem: words.usage }
  const height = heights.get(size)
  if (height === undefined) return { problem: words.badSize(size) }
  if (language !== 'da' && language !== 'en') return { problem: words.badLanguage(language) }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(dilemma)) return { problem: words.badDilemma(dilemma) }
  const ending = flags['--webm'] ? '.webm' : '.mp4'
  if (extname(out) === '.mp4' && flags['--webm']) return { problem: words.twoFormats }
  if (extname(out) !== ending) return { problem: words.badEnding(out, ending) }
  const path = resolve(out)
  const problem = problemOfPlace(path, words)
  if (problem !== undefined) return { problem }
  return {
    dilemma, out: path, language, format: flags['--webm'] ? 'webm' : 'mp4', height,
    burnsCaptions: flags['--burn-captions'], hasRobotVoices: !flags['--silent'],
  }
}

function isOneOf<T extends object>(known: T, word: string): word is Extract<keyof T, string> {
  return Object.hasOwn(known, word)
}

function problemOfPlace(path: string, words: (typeof filmFileWords)['da']): string | undefined {
  const folder = dirname(path)
  if (!existsSync(folder)) return words.noFolder(folder)
  if (existsSync(path) && statSync(path).isDirectory()) return words.isFolder(path)
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    return words.cannotWrite(folder)
  }
  return undefined
}
