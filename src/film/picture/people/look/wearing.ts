import type { ColourId, RoleId, TraitId } from '../../../screenplay/vocabulary/index.ts'
import type { Trait } from '../../../screenplay/screenplay.ts'
import type { Bearing } from './bearing.ts'
import { chance, pick } from './chance.ts'
import type { UpperKind, Wear } from './look.ts'
import { cloth } from './shades.ts'

const garments: ReadonlyMap<TraitId, UpperKind> = new Map([
  ['coat', 'coat'], ['raincoat', 'raincoat'], ['jacket', 'jacket'], ['dress', 'dress'], ['hoodie', 'hoodie'], ['knit', 'knit'],
  ['stripes', 'stripes'], ['shirt', 'shirt'], ['workwear', 'workwear'],
])
const uniforms: Readonly<Record<'home-care' | 'it' | 'cleaner' | 'other', { upper: UpperKind; colour: string; trim: string; lower: string }>> = {
  'home-care': { upper: 'tunic', colour: '#EEF1EC', trim: '#3F8583', lower: '#3A6462' },
  it: { upper: 'polo', colour: '#2C3547', trim: '#4E7F7C', lower: '#3A3F4C' },
  cleaner: { upper: 'tunic', colour: '#4C8064', trim: '#E9E2CF', lower: '#33403C' },
  other: { upper: 'polo', colour: '#2C4159', trim: '#E4AC48', lower: '#2A303C' },
}
const staff: readonly RoleId[] = ['employee', 'leader', 'teacher', 'secretary', 'it', 'home-care', 'cleaner']
const palette: readonly ColourId[] = ['teal', 'orange', 'yellow', 'blue', 'green', 'pink', 'red', 'violet', 'dark', 'brown', 'white']

/** What somebody wears: as the traits say, else as the role lets expect, else as the name decides. */
export function wearOf(name: string, role: RoleId, age: number, bearing: Bearing, traits: readonly Trait[]): Wear {
  const has = (id: TraitId): Trait | undefined => traits.find(({ trait }) => trait === id)
  const said = traits.find(({ trait }) => garments.has(trait))
  const inUniform = has('uniform') !== undefined || (said === undefined && (role === 'home-care' || role === 'cleaner'))
  const scarf = has('scarf')
  const shared = {
    shoes: pick(name, 'shoes', '#3A2E2B', '#2B2F38', '#5B4034'),
    trainers: age < 35 || inUniform || has('workwear') !== undefined,
    badge: inUniform, watch: inUniform && role === 'home-care',
    ...(has('lanyard') ? { lanyard: said?.colour === 'orange' || said?.colour === 'yellow' ? '#3F8583' : pick(name, 'lanyard', '#D4714B', '#E4AC48') } : {}),
    ...(scarf ? { scarf: scarf.colour ? cloth[scarf.colour] : pick(name, 'scarf', '#E4AC48', '#B4573A', '#4E7F7C') } : {}),
    ...(has('tie') ? { tie: pick(name, 'tie', '#B4573A', '#2F5B4E', '#2C4159') } : {}),
  }
  if (inUniform) {
    const { upper, colour, trim, lower } = uniforms[role === 'home-care' || role === 'it' || role === 'cleaner' ? role : 'other']
    return { ...shared, upper, colour, trim, shortSleeves: true, lower: 'trousers', lowerColour: lower }
  }
  const upper = (said && garments.get(said.trait)) ?? usualFor(name, role, age, bearing)
  const colour = said?.colour ? cloth[said.colour] : usualColour(name, upper)
  const skirt = upper === 'dress' || (bearing === 'woman' && age > 60 && upper !== 'workwear' && chance(name, 'skirt') < 0.45)
  return {
    ...shared, upper, colour, trim: trimFor(name, upper), shortSleeves: upper === 'tee' || (upper === 'dress' && chance(name, 'sleeves') < 0.4),
    lower: skirt ? 'skirt' : 'trousers', lowerColour: upper === 'workwear' ? '#3B4652' : pick(name, 'lower', '#2C4159', '#3B4356', '#4A3F44', '#5C5345', '#38505C'),
  }
}

function usualFor(name: string, role: RoleId, age: number, bearing: Bearing): UpperKind {
  if (role === 'leader') return pick<UpperKind>(name, 'upper', 'jacket', 'jacket', 'shirt')
  if (role === 'it') return pick<UpperKind>(name, 'upper', 'polo', 'hoodie', 'tee')
  if (age < 25) return pick<UpperKind>(name, 'upper', 'hoodie', 'tee', 'stripes')
  if (staff.includes(role)) return pick<UpperKind>(name, 'upper', 'shirt', 'knit', 'jacket', bearing === 'woman' ? 'blouse' : 'polo')
  if (age > 65) return pick<UpperKind>(name, 'upper', 'knit', 'shirt', bearing === 'woman' ? 'blouse' : 'knit')
  return pick<UpperKind>(name, 'upper', 'knit', 'tee', 'shirt', 'stripes', bearing === 'woman' ? 'blouse' : 'hoodie')
}

function usualColour(name: string, upper: UpperKind): string {
  if (upper === 'raincoat') return pick(name, 'colour', cloth.yellow, cloth.teal, cloth.orange)
  if (upper === 'coat' || upper === 'jacket') return pick(name, 'colour', cloth.dark, cloth.teal, cloth.brown, cloth.blue, '#4A4652')
  if (upper === 'workwear') return '#3F5468'
  if (upper === 'shirt') return pick(name, 'colour', cloth.white, '#A9C3D1', '#D9E2E0', '#C8A9A0')
  return cloth[pick(name, 'colour', 'teal', ...palette)]
}

function trimFor(name: string, upper: UpperKind): string {
  if (upper === 'workwear') return '#E8C94F'
  if (upper === 'jacket' || upper === 'coat') return pick(name, 'trim', '#F7EFE0', '#DDE5E6', '#E9CFC2')
  return pick(name, 'trim', '#F7EFE0', '#F1E2C6', '#DDE5E6')
}
