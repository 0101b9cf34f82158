import { lexicons, type Lexicon } from './matching/lexicon.ts'
import { fillPattern, patternFor, type Pattern, type Slot } from './matching/patterns.ts'
import type { Character, Element, Screenplay, Target, Trait } from './screenplay.ts'
import type { ThingId } from './vocabulary/index.ts'
import { wordsOf } from './words.ts'
import type { ScreenplayWords } from './words.da.ts'

type Ink = { words: ScreenplayWords; lexicon: Lexicon; language: Screenplay['language'] }

/**
 * A screenplay as text, written in one settled way in its own language. Read again it is the same but for where things
 * stand, and every program that reads Fountain opens it.
 */
export function formatScreenplay(screenplay: Screenplay): string {
  const { language } = screenplay
  const ink: Ink = { words: wordsOf(language), lexicon: lexicons[language], language }
  return `${[titlePage(ink, screenplay), ...blocksOf(ink, screenplay.elements)].join('\n\n')}\n`
}

/** A trait of somebody's looks in words: »orange strik«, »kort gråt hår«. */
export function traitInWords(trait: Trait, language: Screenplay['language']): string {
  const { traits, colours } = lexicons[language]
  const { colour } = trait
  const pattern = patternFor(traits, trait.trait, colour ? ['colour'] : [])
  const noun = pattern?.text.split(' ').at(-1) ?? ''
  if (!pattern) return traits.find(({ id }) => id === trait.trait)?.text.replace('{colour} ', '') ?? ''
  return fillPattern(pattern, () => (colour ? agreeing(colours.words.filter(({ id }) => id === colour).map(({ text }) => text), noun) : ''))
}

/** `Title` stays English: it is the key that every program of Fountain looks for. */
function titlePage(ink: Ink, { title, dilemma, language, secondsWished, cast, props }: Screenplay): string {
  const { keys } = ink.words
  const lines = [`Title: ${title}`]
  if (dilemma !== undefined) lines.push(`${keys.dilemma}: ${dilemma}`)
  lines.push(`${keys.language}: ${language}`)
  if (secondsWished !== undefined) lines.push(`${keys.duration}: ${secondsWished}`)
  if (cast.length > 0) lines.push(`${keys.cast}:`, ...cast.map((character) => `    ${castingLine(ink, character)}`))
  if (props.length > 0) lines.push(`${keys.props}:`, ...props.map(({ name, note }) => `    ${name}${note && `: ${note}`}`))
  return lines.join('\n')
}

function castingLine({ lexicon, language }: Ink, { name, role, age, traits }: Character): string {
  return `${name}: ${[lexicon.roles.word(role), String(age), ...traits.map((trait) => traitInWords(trait, language))].join(', ')}`
}

/** Actions and notes stand close together; everything else has air around it. */
function blocksOf(ink: Ink, elements: readonly Element[]): string[] {
  const blocks: { text: string; isClose: boolean }[] = []
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index]
    if (!element) continue
    const sounds = soundsFrom(ink, elements, index)
    if (sounds.length > 1) index += sounds.length - 1
    const text = sounds.length > 0 ? `[[${ink.words.notes.sound}: ${sounds.join(', ')}]]` : textOf(ink, element)
    const isClose = close.has(element.kind)
    const before = blocks.at(-1)
    if (before?.isClose && isClose) before.text += `\n${text}`
    else blocks.push({ text, isClose })
  }
  return blocks.map(({ text }) => text)
}

/** Sounds that follow each other share a note. */
function soundsFrom({ lexicon }: Ink, elements: readonly Element[], from: number): string[] {
  const sounds: string[] = []
  for (let index = from; ; index++) {
    const element = elements[index]
    if (element?.kind !== 'sound') return sounds
    sounds.push(lexicon.sounds.word(element.sound))
  }
}

function textOf(ink: Ink, element: Element): string {
  const { words, lexicon } = ink
  const { notes } = words
  switch (element.kind) {
    case 'chapter':
      return `# ${element.title}`
    case 'scene':
      return heading(ink, element)
    case 'line':
      return `${element.who}${element.onPhone ? ` (${words.onPhone})` : ''}\n${element.mood ? `(${lexicon.moods.word(element.mood)})\n` : ''}${element.text}`
    case 'action':
      return `${element.who} ${phrase(ink, lexicon.actions, element.action, { what: element.what, where: element.where })}.`
    case 'text':
      return `> ${element.text} <`
    case 'camera':
      return `[[${notes.camera}: ${phrase(ink, lexicon.shots, element.shot, { on: element.on })}]]`
    case 'sound':
      return `[[${notes.sound}: ${lexicon.sounds.word(element.sound)}]]`
    case 'weather':
      return `[[${notes.weather}: ${lexicon.weathers.word(element.weather)}]]`
    case 'description':
      return `[[${notes.description}: ${element.text}]]`
    case 'pause':
      return `[[${notes.pause}: ${ink.language === 'da' ? String(element.seconds).replace('.', ',') : element.seconds}]]`
    case 'stop':
      return [`[[${notes.stop}: ${element.question}]]`, ...element.choices.map(({ text, to }) => `* ${text} -> ${to}`)].join('\n')
    case 'remark':
      return `/* ${element.text} */`
  }
}

/** Fountain knows INT. and EXT.; before INDE. and UDE. it needs a full stop to see a scene. */
function heading({ words, lexicon, language }: Ink, scene: Extract<Element, { kind: 'scene' }>): string {
  const prefix = `${language === 'da' ? '.' : ''}${scene.inside ? words.inside : words.outside}.`
  const id = scene.id === undefined ? '' : ` #${scene.id}#`
  return `${prefix} ${lexicon.places.word(scene.place).toUpperCase()} - ${lexicon.times.word(scene.time).toUpperCase()}${id}`
}

function phrase<Id extends string>({ lexicon }: Ink, patterns: readonly Pattern<Id>[], id: Id, targets: Partial<Record<Slot, Target | undefined>>): string {
  const slots: readonly Slot[] = ['what', 'where', 'on']
  const given = slots.filter((slot) => targets[slot])
  const fitting = isOther(id, targets.where) ? patterns.filter((each) => each.text !== patternFor(patterns, id, given)?.text) : patterns
  const pattern = patternFor(fitting, id, given) ?? patterns.find((each) => each.id === id)
  if (!pattern) return ''
  return fillPattern(pattern, (slot) => {
    const target = targets[slot]
    if (!target) return ''
    return 'person' in target ? target.person : lexicon.things.word(target.thing)
  })
}

/** Whether the entry's second way of saying it is the right one: a letter is dropped in the bin, but a mobile is laid in a bag. */
function isOther(id: string, where: Target | undefined): boolean {
  const usual = usualPlace.get(id)
  return usual !== undefined && where !== undefined && !('thing' in where && where.thing === usual)
}

/** Danish adjectives follow the noun: »hvidt hår«, »hvid skjorte«. */
function agreeing(forms: readonly string[], noun: string): string {
  const byLength = forms.toSorted((one, other) => one.length - other.length)
  return (neuter.has(noun) ? byLength.at(-1) : byLength[0]) ?? ''
}

const usualPlace: ReadonlyMap<string, ThingId> = new Map([['throws-in', 'bin'], ['carries', 'counter']])
const neuter = new Set(['hår', 'pagehår', 'tørklæde'])
const close = new Set<Element['kind']>(['action', 'camera', 'sound', 'weather', 'description', 'pause'])
