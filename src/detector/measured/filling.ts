import { readFileSync } from 'node:fs'
import { parse, pieces, type MarkedText } from './texts.ts'

const months = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december']
const streets = ['Vestergade', 'Rosenvænget', 'Gl. Landevej', 'Nørre Boulevard', 'Ahornparken', 'Sdr. Ringvej', 'Klintebakken', 'Mælkevejen', 'Fuglebakken', 'Sankt Jørgens Allé', 'Stationsstræde', 'Engdraget', 'Ø. Strandvej', 'Teglværksvej']
const towns = ['8800 Viborg', '2200 København N', '5230 Odense M', '7190 Billund', '4930 Maribo', '9400 Nørresundby', '3700 Rønne', '6950 Ringkøbing']

/** The templates of a folder, each filled so many times with made-up people and numbers; the same seed gives the same texts. */
export function filled(folder: string, times: number, seed: number): MarkedText[] {
  const chance = createChance(seed)
  const names = { given: readNames(folder, 'given'), family: readNames(folder, 'family') }
  return ['templates-edited', 'templates-informal'].flatMap((style) =>
    pieces(folder, `${style}.txt`).flatMap((template) => Array.from({ length: times }, () => parse(fill(template, names, chance), style))),
  )
}

function fill(template: string, names: { given: string[]; family: string[] }, chance: Chance): string {
  return template.replace(/\{(dato|[nctabpskdiegl]|gs)(\.?)\}/g, (_, slot: string, dot: string) => {
    const value = valueOf(slot, names, chance)
    if (slot === 'dato') return value
    if (slot === 's' && /^1\d{5}$/.test(value)) return `sagsnr. {s:${value}}`
    if (slot === 'k' && !value.includes('-')) return `konto {k:${value}}`
    const mark = slot === 'g' || slot === 'gs' || slot === 'l' ? 'n' : slot
    return `{${mark}:${dot === '.' && mark !== 'e' ? value.toLowerCase() : value}}`
  })
}

function valueOf(slot: string, { given, family }: { given: string[]; family: string[] }, chance: Chance): string {
  const digits = (count: number) => Array.from({ length: count }, () => chance.below(10)).join('')
  const two = (most: number) => String(1 + chance.below(most)).padStart(2, '0')
  const first = chance.one(given)
  switch (slot) {
    case 'g': return first
    case 'gs': return /[sxz]$/.test(first) ? `${first}'` : `${first}s`
    case 'l': return chance.one(family)
    case 'n': return `${first} ${chance.one(family)}`
    case 'dato': return `${1 + chance.below(28)}. ${chance.one(months)} 2024`
    case 'c': return spelled(two(28) + two(12) + digits(2), digits(4), chance)
    case 't': return [`${2 + chance.below(8)}${digits(1)}`, digits(2), digits(2), digits(2)].join(chance.one([' ', '', '.', '-']))
    case 'e': return `${ascii(first)}.${ascii(chance.one(family))}@${chance.one(['kommunen', 'posten', 'skolehuset'])}-eksempel.dk`
    case 'a': return `${chance.one(streets)} ${1 + chance.below(199)}${chance.one(['', '', 'B', ', 2. th', ', st. tv.', ', 1. sal'])}${chance.one(['', `, ${chance.one(towns)}`])}`
    case 'p': return chance.one(['AX', 'BK', 'CP', 'DT', 'EH']) + chance.one([` ${digits(2)} ${digits(3)}`, digits(5), ` ${digits(5)}`])
    case 's': return chance.one([`24/${digits(5)}`, `2023-${digits(6)}`, `EMN-2024-${digits(5)}`, `1${digits(5)}`, `27.${two(60)}.00-G01-${1 + chance.below(90)}-24`])
    case 'k': return chance.one([`${1 + chance.below(8)}${digits(3)} 000${digits(7)}`, `${1 + chance.below(8)}${digits(3)}-${digits(10)}`, `${1 + chance.below(8)}${digits(3)} ${digits(8)}`])
    case 'd': return ['4571', digits(4), digits(4), digits(4)].join(chance.one([' ', '-']))
    case 'b': return chance.one([`${1 + chance.below(28)}. ${chance.one(months)} 19${30 + chance.below(69)}`, `${1 + chance.below(28)}/${1 + chance.below(12)}-${40 + chance.below(59)}`, `${two(28)}.${two(12)}.19${40 + chance.below(59)}`])
    default: return `${digits(9)}`
  }
}

/** A CPR number in one of the ways that people write it. */
function spelled(date: string, rest: string, chance: Chance): string {
  const pairs = date.match(/../g) ?? []
  return chance.one([`${date}-${rest}`, `${date} ${rest}`, `${date}${rest}`, `${date} - ${rest}`, `${date}–${rest}`, `${pairs.join('.')}-${rest}`, `${pairs.join(' ')} ${rest}`, `${pairs.join('/')} ${rest}`, `${date}\n${rest}`, `${date.slice(0, 4)} ${date.slice(4)} ${rest}`, `${date}.${rest}`])
}

function ascii(name: string): string {
  return name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').normalize('NFD').replace(/[^a-z]/g, '')
}

function readNames(folder: string, name: string): string[] {
  return readFileSync(`${folder}/${name}.txt`, 'utf8').split(/\s+/).filter(Boolean)
}

export type Chance = { below: (most: number) => number; one: <Item>(items: readonly Item[]) => Item }

/** Mulberry32: small, and the same everywhere. */
export function createChance(seed: number): Chance {
  let state = seed
  const below = (most: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * most)
  }
  return {
    below,
    one: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to choose from')
      return item
    },
  }
}
