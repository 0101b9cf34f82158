import type { Paragraph } from '../importing/imported.ts'

// Who speaks as a function, a letter or a number is no person.
const roles =
  /^(?:interviewer(?:en)?|informant(?:en)?|respondent(?:en)?|medarbejder(?:en)?|kollega(?:en)?|leder(?:en)?|tovholder(?:en)?|borger(?:en)?|observatør(?:en)?|moderator|facilitator|deltager|taler|speaker|participant|employee|colleague|leader|manager|citizen|observer|spørgsmål|svar|question|answer|note|noter|alle|flere|ukendt|unknown)(?: ?\d{1,3}| ?\p{L})?$|^\p{L}?\d{0,3}\.?$/iu

/** What each speaker is called in the kept text, by what the file called them. Whoever has a name becomes »Taler 1« and on. */
export function voicesOf(paragraphs: readonly Paragraph[], nameOf: (number: number) => string): ReadonlyMap<string, string> {
  const speakers = [...new Set(paragraphs.flatMap(({ speaker }) => speaker ?? []))]
  const taken = new Set(speakers.filter((speaker) => roles.test(speaker)).map((speaker) => speaker.toLowerCase()))
  let number = 0
  const next = (): string => {
    const name = nameOf(++number)
    return taken.has(name.toLowerCase()) ? next() : name
  }
  return new Map(speakers.map((speaker) => [speaker, roles.test(speaker) ? speaker : next()]))
}

/**
 * Text in which the speakers' own names are what the speakers are called: whoever is named before a colon is also named by
 * those who answer. A name that two of them share becomes `shared`.
 */
export function replaceNames(text: string, voices: ReadonlyMap<string, string>, shared: string): string {
  const names = new Map<string, string>()
  for (const [speaker, voice] of voices) {
    if (speaker === voice) continue
    for (const word of wordsOf(speaker)) if (/^\p{Lu}.{2}/u.test(word)) names.set(word, (names.get(word) ?? voice) === voice ? voice : shared)
  }
  if (names.size === 0) return text
  return text.replaceAll(/(?<![\p{L}\d])\p{Lu}[\p{L}\d’'-]*(?: \p{Lu}[\p{L}\d’'-]*)*/gu, (sequence) => {
    const words: string[] = []
    for (const word of sequence.split(' ')) {
      const [known, ending] = knownIn(names, word)
      if (known === undefined) words.push(word)
      else if (words.at(-1) !== known) words.push(`${known}${ending}`)
    }
    return words.join(' ')
  })
}

// »Mettes« and »Mette's« are Mette's too.
function knownIn(names: ReadonlyMap<string, string>, word: string): [string | undefined, string] {
  const [, stem = word, ending = ''] = /^(.*?)((?:['’]s|['’]|s)?)$/u.exec(word) ?? []
  const whole = names.get(word)
  return whole === undefined ? [names.get(stem), ending] : [whole, '']
}

function wordsOf(speaker: string): string[] {
  return speaker.split(/[\s.]+/).filter((word) => word !== '')
}
