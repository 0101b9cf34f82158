import * as names from './data/names.ts'
import * as nouns from './data/proper.ts'
import * as dictionary from './data/words.ts'
import { keyOf } from './key.ts'
import { isInflected, isMadeOf } from './ordinary.ts'

/** The lists are opened when the first text is read. */
let opened: Record<'sounds' | 'given' | 'family' | 'proper' | 'places' | 'words' | 'wordNames' | 'notNames', Set<string>> | undefined

/** Opens the lists ahead of the first text, which else takes that time. */
export function prepare(): void {
  lists()
}

function lists() {
  opened ??= openAll()
  return opened
}

function openAll() {
  const given = open(names.given)
  return {
    given,
    sounds: new Set(Array.from(given, soundOf).filter((sound) => sound.length > 3)),
    family: open(names.family),
    wordNames: open(names.wordNames),
    notNames: open(names.notNames),
    proper: open(nouns.proper),
    places: open(nouns.places),
    words: open(dictionary.words),
  }
}

/** Each word begins with a capital that says how many letters it shares with the one before. */
function open(coded: string): Set<string> {
  const found = new Set<string>()
  let before = ''
  for (let at = 0; at < coded.length; ) {
    const shared = coded.charCodeAt(at) - 65
    let to = at + 1
    while (to < coded.length && (coded.charCodeAt(to) < 65 || coded.charCodeAt(to) > 90)) to++
    before = before.slice(0, shared) + coded.slice(at + 1, to)
    found.add(before)
    at = to
  }
  return found
}

/** Names no longer than this are looked up; longer runs of letters are nobody's. */
const longestName = 30

/** The spellings a word is looked up in: as it is, with æ, ø and å for ae, oe and aa, and without a genitive. */
export function spellingsOf(lower: string): string[] {
  if (lower.length > longestName) return []
  const key = keyOf(lower)
  const spellings = [key]
  if (/ae|oe|aa/.test(key)) spellings.push(key.replace(/ae/g, 'æ').replace(/oe/g, 'ø').replace(/aa/g, 'å'))
  if (/[øå]/.test(key)) spellings.push(key.replace(/å/g, 'aa'))
  return spellings
}

function genitiveOf(spelling: string): string | undefined {
  return spelling.length > 2 && spelling.endsWith('s') ? spelling.slice(0, -1) : undefined
}

/** How a word stands in a list: not, in the genitive, or as it is. */
type Standing = 0 | 1 | 2

function standing(list: ReadonlySet<string>, spellings: readonly string[]): Standing {
  if (spellings.some((spelling) => list.has(spelling))) return 2
  return spellings.some((spelling) => list.has(genitiveOf(spelling) ?? '')) ? 1 : 0
}

/** What different spellings of a name share: Benthe and Bente, Cristoffer and Kristopher. */
function soundOf(spelling: string): string {
  return spelling.replace(/ch|ck|c|q/g, 'k').replace(/ph/g, 'f').replace(/[hj]/g, '').replace(/[yi]e?/g, 'i').replace(/w/g, 'v').replace(/z/g, 's').replace(/aa/g, 'å').replace(/(.)\1+/g, '$1')
}

/** What is known of a word: an exact word is in the dictionary, another may be a compound. Whether it is one is looked up when asked. */
export type Known = { given: Standing; family: Standing; proper: Standing; place: Standing; notName: Standing; isWordName: boolean; readonly isWord: boolean; readonly soundsGiven: boolean; readonly isExactWord: boolean }

/** Everything the lists say of a word in lower case. */
export function knownOf(lower: string): Known {
  const all = lists()
  const spellings = spellingsOf(lower)
  const words = spellings.slice(0, 2)
  const has = (word: string) => all.words.has(word)
  const given = standing(all.given, spellings)
  let [isExact, isMade]: (boolean | undefined)[] = []
  return {
    given,
    family: standing(all.family, spellings),
    proper: standing(all.proper, spellings),
    place: standing(all.places, spellings),
    notName: standing(all.notNames, spellings),
    isWordName: given > 0 && standing(all.wordNames, spellings) === given,
    get soundsGiven() {
      return spellings.some((spelling) => all.sounds.has(soundOf(spelling)) || all.sounds.has(soundOf(genitiveOf(spelling) ?? '')))
    },
    get isExactWord() {
      return (isExact ??= words.some((spelling) => isInflected(has, spelling)))
    },
    get isWord() {
      return (isMade ??= this.isExactWord || words.some((spelling) => isMadeOf(has, spelling)))
    },
  }
}

/** Whether a name, also of more words, is a town or another known place. */
export function isPlace(name: string): boolean {
  const all = lists()
  const parts = name.toLowerCase().split(/[ -]/)
  return parts.every((part) => spellingsOf(part).some((spelling) => all.places.has(spelling) || all.notNames.has(spelling)))
}
