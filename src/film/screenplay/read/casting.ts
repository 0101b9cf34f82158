import { fold, isCapitals, plain } from '../matching/fold.ts'
import { nearest } from '../matching/nearest.ts'
import { matchPattern, tokensOf } from '../matching/patterns.ts'
import type { Character, Trait } from '../screenplay.ts'
import { listOf, type Written } from './lines.ts'
import { castNamed, report, spotOn, type Reading } from './reading.ts'

/** Reads one line of the cast: »AMINA: medarbejder, 38, hijab, blå skjorte«. What cannot be read gets the plainest value. */
export function readCasting(reading: Reading, line: Written): void {
  const index = reading.next
  const at = spotOn(index, line.column)
  const colon = line.text.indexOf(':')
  const written = plain(colon < 0 ? (line.text.split(',')[0] ?? '') : line.text.slice(0, colon))
  const name = written.toUpperCase()
  if (!isName(name)) return report(reading, at, (words) => words.badName(written.slice(0, longestShown)))
  if (!isCapitals(written)) report(reading, at, (words) => words.nameCapitals(name))
  if (castNamed(reading, name)) return report(reading, at, (words) => words.doubleName(name))
  if (reading.cast.length >= mostCast) return report(reading, at, (words) => words.tooManyCast(mostCast))
  const [role, age, ...others] = colon < 0 ? [] : listOf({ text: line.text.slice(colon + 1), column: line.column + colon + 1 })
  const character: Character = { name, role: 'citizen', age: 40, traits: [], at }
  reading.cast.push(character)
  reading.castByName.set(fold(name), character)
  if (!role) return report(reading, at, (words) => words.castIncomplete(name))
  const known = reading.lexicon.roles.find(role.text)
  if (known) character.role = known
  else report(reading, spotOn(index, role.column), (words) => words.unknownRole(role.text, reading.lexicon.roles.nearest(role.text)))
  character.traits = readTraits(reading, readAge(reading, character, age, role) ? others : age ? [age, ...others] : others)
}

/** Whether a text can be the name of somebody: capitals, digits, hyphens and apostrophes, at most four words. */
export function isName(text: string): boolean {
  return text.length <= 40 && isCapitals(text) && /^[\p{L}\p{N}\p{M}'’\- ]+$/u.test(text) && text.split(' ').length <= 4
}

/** One trait as it is written, with its colour. */
export function traitFrom(reading: Pick<Reading, 'lexicon'>, text: string): Trait | undefined {
  const { traits, colours } = reading.lexicon
  const match = matchPattern(tokensOf(text, 1), traits, (written) => colours.find(written.map((token) => token.text).join(' ')))
  if (!match) return undefined
  return match.slots.colour === undefined ? { trait: match.pattern.id } : { trait: match.pattern.id, colour: match.slots.colour }
}

/** Whether the piece after the role was an age, right or wrong; if not it is the first trait. */
function readAge(reading: Reading, character: Character, age: Written | undefined, role: Written): boolean {
  const number = fold(age?.text ?? '').split(' ')[0] ?? ''
  if (age && /^\d+$/.test(number) && Number(number) >= 1 && Number(number) <= 110) {
    character.age = Number(number)
    return true
  }
  const isTrait = !age || traitFrom(reading, age.text) !== undefined
  const at = spotOn(reading.next, age?.column ?? role.column)
  report(reading, at, (words) => (isTrait ? words.ageMissing(character.name) : words.badAge(age.text.slice(0, longestShown))))
  return !isTrait
}

function readTraits(reading: Reading, written: readonly Written[]): Trait[] {
  const [first] = written
  if (first && written.length > mostTraits) report(reading, spotOn(reading.next, first.column), (words) => words.tooManyTraits(mostTraits))
  return written.slice(0, mostTraits).flatMap(({ text, column }) => {
    const trait = traitFrom(reading, text)
    if (trait) return [trait]
    report(reading, spotOn(reading.next, column), (words) => words.unknownTrait(text.slice(0, longestShown), nearestTrait(reading, text)))
    return []
  })
}

/** The nearest trait, said with the colour that the writer said. */
function nearestTrait(reading: Reading, text: string): string | undefined {
  const colour = fold(text).split(' ').find((word) => reading.lexicon.colours.find(word))
  return nearest(text, reading.lexicon.traits.flatMap((pattern) => (pattern.slots.length === 0 ? [pattern.text] : colour ? [pattern.text.replace('{colour}', colour)] : [])))
}

const mostCast = 40
const mostTraits = 12
const longestShown = 60
