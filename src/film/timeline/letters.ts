import type { Language } from '#urls.ts'

/** A speech sound and how long it is against the others of its line. */
export type Sounded = { sound: string; weight: number }

type Rule = readonly [letters: string, ...sounds: string[]]

/** Longest first within a letter; what is silent in Danish, as the d of »land«, has no sound. */
const danish: Rule[] = [
  ['tion', 'ɕ', 'o', 'n'], ['hv', 'v'], ['hj', 'j'], ['sj', 'ɕ'], ['ng', 'ŋ'], ['nk', 'ŋ', 'k'], ['nd', 'n'], ['ld', 'l'], ['rd', 'ɐ'], ['ig', 'i'], ['eg', 'ɑ', 'j'], ['ej', 'ɑ', 'j'],
  ['øj', 'ʌ', 'j'], ['aj', 'ɑ', 'j'], ['av', 'ɑ', 'w'], ['ov', 'ɔ', 'w'], ['af', 'æ'], ['er', 'ɐ'], ['ch', 'ɕ'],
  ['a', 'a'], ['b', 'b'], ['c', 's'], ['d', 'd'], ['e', 'e'], ['f', 'f'], ['g', 'g'], ['h', 'h'], ['i', 'i'], ['j', 'j'], ['k', 'k'], ['l', 'l'], ['m', 'm'], ['n', 'n'], ['o', 'o'],
  ['p', 'p'], ['q', 'k'], ['r', 'ʁ'], ['s', 's'], ['t', 't'], ['u', 'u'], ['v', 'v'], ['w', 'v'], ['x', 'k', 's'], ['y', 'y'], ['z', 's'], ['æ', 'ɛ'], ['ø', 'ø'], ['å', 'ɔ'], ['é', 'e'], ['ä', 'ɛ'], ['ö', 'ø'], ['ü', 'y'],
]

const english: Rule[] = [
  ['tion', 'ʃ', 'ə', 'n'], ['igh', 'ɑ', 'i'], ['ough', 'ɔ'], ['th', 'θ'], ['sh', 'ʃ'], ['ch', 'ʃ'], ['ph', 'f'], ['wh', 'w'], ['ck', 'k'], ['ng', 'ŋ'], ['qu', 'k', 'w'], ['kn', 'n'],
  ['oo', 'u'], ['ee', 'i'], ['ea', 'i'], ['ou', 'ɑ', 'w'], ['ow', 'o', 'w'], ['ai', 'e', 'i'], ['ay', 'e', 'i'], ['oa', 'o', 'w'], ['er', 'ə'],
  ['a', 'æ'], ['b', 'b'], ['c', 'k'], ['d', 'd'], ['e', 'ɛ'], ['f', 'f'], ['g', 'g'], ['h', 'h'], ['i', 'ɪ'], ['j', 'ʃ'], ['k', 'k'], ['l', 'l'], ['m', 'm'], ['n', 'n'], ['o', 'ɔ'],
  ['p', 'p'], ['q', 'k'], ['r', 'r'], ['s', 's'], ['t', 't'], ['u', 'ʌ'], ['v', 'v'], ['w', 'w'], ['x', 'k', 's'], ['y', 'i'], ['z', 'z'],
]

const digits: Record<Language, string[]> = {
  da: ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
}

const vowels = 'aæɑɛeiɪyuoɔøʌəɐ'
const pauses: Record<string, number> = { ' ': 0.18, ',': 2.2, ';': 2.6, ':': 2.6, '–': 2.4, '…': 3.2, '.': 3.4, '?': 3.4, '!': 3.4 }

/** Estimates from the letters what is heard, well enough for a mouth to move by. A pause is the sound `''`. */
export function soundsOf(text: string, language: Language): Sounded[] {
  const rules = language === 'en' ? english : danish
  const spoken = text.toLowerCase().replaceAll(/\d/g, (digit) => ` ${digits[language][Number(digit)] ?? ''}`).trim()
  const sounds: Sounded[] = []
  for (let at = 0; at < spoken.length; ) {
    const rule = rules.find(([letters]) => spoken.startsWith(letters, at))
    if (rule === undefined) {
      const weight = pauses[spoken.charAt(at)] ?? 0
      if (weight > 0) sounds.push({ sound: '', weight })
      at++
      continue
    }
    const [letters, ...heard] = rule
    for (const sound of heard) sounds.push({ sound, weight: vowels.includes(sound) ? 1.25 : 0.8 })
    at += letters.length
  }
  while (sounds.at(-1)?.sound === '') sounds.pop()
  return sounds
}
