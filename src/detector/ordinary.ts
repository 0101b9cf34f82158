const endings = [
  'ernes', 'erens', 'elses', 'erne', 'ernes', 'erer', 'ende', 'ede', 'ens', 'ets', 'ers', 'ene', 'enes', 'elsen', 'ere', 'est', 'este', 'eren', 'ering', 'eringen',
  'ing', 'ingen', 'inger', 'ning', 'ningen', 'ninger', 'else', 'elser', 'igt', 'ige', 'en', 'et', 'er', 'es', 'ed', 'te', 'ne', 'rne', 'ns', 'ts', 'rs', 'ste', 'st', 'e', 's', 'n', 't', 'r',
]
/** By their last letter, so that most are never tried. */
const endingsBy = new Map<string, string[]>()
for (const ending of endings) endingsBy.set(ending.slice(-1), [...(endingsBy.get(ending.slice(-1)) ?? []), ending])

const longest = 40

/** Whether a word in lower case is made of known words: itself, one with an ending, or a compound of two or three. */
export function isMadeOf(has: (word: string) => boolean, word: string): boolean {
  if (word.length > longest) return false
  return isInflected(has, word) || isCompound(has, word, 3)
}

/** Whether a word is known as it is, or without an ending. */
export function isInflected(has: (word: string) => boolean, word: string): boolean {
  if (has(word) || (word.length > 2 && (has(`${word}e`) || has(`${word}${word.at(-1)}e`)))) return true
  for (const ending of endingsBy.get(word.slice(-1)) ?? []) {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (has(stem) || has(`${stem}e`)) return true
    // An unstressed e falls out before an ending: regel, reglen.
    if (stem.length > 3 && /[lnr]$/.test(stem) && (has(`${stem.slice(0, -1)}e${stem.at(-1)}`) || has(`${stem.slice(0, -1)}${stem.at(-2)}e${stem.at(-1)}`))) return true
    // A short vowel doubles the consonant before an ending: bakke, bak.
    if (stem.length > 3 && stem.at(-1) === stem.at(-2) && has(stem.slice(0, -1))) return true
  }
  return false
}

function isCompound(has: (word: string) => boolean, word: string, times: number): boolean {
  for (let at = 3; at <= word.length - 3; at++) {
    const first = word.slice(0, at)
    if (!isFirstPart(has, first)) continue
    const rest = word.slice(at)
    if (isInflected(has, rest)) return true
    if (times > 1 && rest.length > 5 && isCompound(has, rest, times - 1)) return true
  }
  return false
}

/** Whether a compound may begin so: with a word, one with its binding s, or a longer one with an ending. */
export function isFirstPart(has: (word: string) => boolean, part: string): boolean {
  return has(part) || (part.length > 3 && part.endsWith('s') && has(part.slice(0, -1))) || (part.length > 4 && isInflected(has, part))
}
