import type { Character } from '../../../screenplay/screenplay.ts'
import type { TraitId } from '../../../screenplay/vocabulary/index.ts'
import { mix } from '../paint/colour.ts'
import { held } from '../paint/path.ts'
import { bearingOf, type Bearing } from './bearing.ts'
import { chance, pick, span } from './chance.ts'
import type { Body, Features, Hair, HairStyle, Look, Skin } from './look.ts'
import { hairOf, hairs, skinOf, type SkinId } from './shades.ts'
import { wearOf } from './wearing.ts'

type Has = (id: TraitId) => boolean

/** How somebody of the cast looks. It follows from name, role, age and traits alone, so a name looks the same in every film. */
export function lookOf({ name, role, age, traits }: Omit<Character, 'at'>): Look {
  const said = new Set(traits.map(({ trait }) => trait))
  const has: Has = (id) => said.has(id)
  const bearing = bearingOf(name, [...said])
  const skinId = skinIdOf(name, has)
  const skin = skinOf(skinId)
  const hair = hairFor(name, age, bearing, skinId, traits.find(({ trait }) => trait.startsWith('hair-'))?.colour, has)
  const hijab = traits.find(({ trait }) => trait === 'hijab')
  return {
    age, skin, hair,
    ...(hijab ? { hijab: hijab.colour ? hijabs[hijab.colour] ?? hairs[hijab.colour] : pick(name, 'hijab', '#C9875F', '#7E9A92', '#B5707A', '#5B6F8C', '#A58F6C') } : {}),
    face: featuresOf(name, age, bearing, skin, hair, has),
    body: bodyOf(name, age, bearing, has),
    wear: wearOf(name, role, age, bearing, traits),
    ...(has('wheelchair') ? { aid: 'wheelchair' } : has('pram') ? { aid: 'pram' } : has('stick') ? { aid: 'stick' } : {}),
  }
}

const hijabs: Partial<Record<string, string>> = { white: '#EFE6D6', grey: '#8E959B', black: '#2E323C', brown: '#8A6149', red: '#A94A43', fair: '#E2CDA8', dark: '#3A4656', blue: '#56799C', green: '#5A7F69', yellow: '#D9A94E', orange: '#CF7A50', pink: '#D19A97', violet: '#83709A', teal: '#4A7B80' }

function skinIdOf(name: string, has: Has): SkinId {
  if (has('skin-light')) return pick<SkinId>(name, 'tone', 'light', 'rosy')
  if (has('skin-olive')) return 'olive'
  if (has('skin-brown')) return 'brown'
  if (has('skin-dark')) return pick<SkinId>(name, 'tone', 'dark', 'dark', 'deep')
  if (has('hijab')) return pick<SkinId>(name, 'skin', 'olive', 'brown', 'brown', 'dark', 'light')
  return pick<SkinId>(name, 'skin', 'light', 'light', 'light', 'rosy', 'rosy', 'rosy', 'olive', 'olive', 'brown', 'dark')
}

function hairFor(name: string, age: number, bearing: Bearing, skin: SkinId, said: keyof typeof hairs | undefined, has: Has): Hair {
  const darkest = skin === 'dark' || skin === 'deep' || skin === 'brown'
  const born = darkest ? pick(name, 'hair', hairs.black, '#33261F') : skin === 'olive' ? pick(name, 'hair', hairs.dark, hairs.black, hairs.brown) : pick(name, 'hair', hairs.brown, hairs.fair, hairs.dark, '#8C5A33', '#B98A52', hairs.red)
  const greyness = held((age - 47) / 24 + span(name, 'grey', -0.25, 0.2), 0, 1)
  const grown = has('hair-grey') ? mix(hairs.grey, hairs.white, held((age - 50) / 30, 0, 0.8)) : mix(born, age > 70 ? hairs.white : hairs.grey, Math.round(greyness * 10) / 11)
  return hairOf(styleOf(name, age, bearing, darkest, has), said ? hairs[said] : grown)
}

function styleOf(name: string, age: number, bearing: Bearing, curls: boolean, has: Has): HairStyle {
  const woman = bearing === 'woman'
  if (has('bald')) return 'bald'
  if (has('hair-bun')) return 'bun'
  if (has('hair-bob')) return 'bob'
  if (has('hair-curly')) return pick<HairStyle>(name, 'style', 'curly', curls ? 'afro' : 'curly')
  if (has('hair-long')) return pick<HairStyle>(name, 'style', 'long', 'waves', woman ? 'waves' : 'ponytail')
  if (has('hair-short')) return woman ? 'pixie' : pick<HairStyle>(name, 'style', 'short', 'parted', 'crop')
  if (!woman) return age > 62 ? pick<HairStyle>(name, 'style', 'senior', 'senior', 'bald', 'parted') : curls ? pick<HairStyle>(name, 'style', 'crop', 'curly', 'afro') : pick<HairStyle>(name, 'style', 'short', 'parted', 'crop', 'curly')
  if (age > 62) return pick<HairStyle>(name, 'style', 'pixie', 'bob', 'bun', 'curly')
  return curls ? pick<HairStyle>(name, 'style', 'curly', 'afro', 'bun', 'waves') : pick<HairStyle>(name, 'style', 'long', 'waves', 'bun', 'bob', 'ponytail', 'pixie')
}

function featuresOf(name: string, age: number, bearing: Bearing, skin: Skin, hair: Hair, has: Has): Features {
  const man = bearing === 'man'
  const pale = skin.base === skinOf('light').base || skin.base === skinOf('rosy').base
  const brow = Number.parseInt(hair.colour.slice(1, 3), 16) > 200 ? mix(hair.colour, '#8F8578', 0.42) : mix(hair.colour, '#1C1210', pale ? 0.18 : 0.3)
  const beard = has('beard')
  return {
    jaw: man ? span(name, 'jaw', 0.25, 1) : span(name, 'jaw', -0.9, -0.1), length: span(name, 'length', -0.8, 0.8),
    nose: span(name, 'nose', -0.8, 0.8) + (age > 65 ? 0.3 : 0), lips: man ? span(name, 'lips', -0.7, 0) : span(name, 'lips', 0, 0.9), eyes: span(name, 'eyes', -0.6, 0.6),
    iris: pale ? pick(name, 'iris', '#4C6A7C', '#5E7F8C', '#5B7060', '#6B4A33', '#4A3428') : pick(name, 'iris', '#3E2A20', '#4A3023', '#33231D'),
    lashes: !man, brow, browWidth: man ? span(name, 'brows', 4, 5.4) : span(name, 'brows', 2.8, 4), lines: held((age - 42) / 30, 0, 1), freckles: pale && chance(name, 'freckles') < 0.22,
    ...(beard ? { beard: mix(hair.colour, '#1A1210', age > 50 ? 0.02 : 0.12) } : man && Number.parseInt(hair.colour.slice(1, 3), 16) < 130 && age > 22 && age < 50 && chance(name, 'stubble') < 0.3 ? { stubble: mix(hair.colour, '#2A1D1A', 0.3) } : {}),
    ...(has('moustache') ? { moustache: hair.colour } : {}),
    ...(has('glasses') ? { glasses: { colour: pick(name, 'glasses', '#37363A', '#6B4A35', '#3A4E63', '#7B3E3A'), round: chance(name, 'rims') < 0.5 } } : {}),
    hearingAid: has('hearing-aid'), earrings: has('earrings'),
  }
}

function bodyOf(name: string, age: number, bearing: Bearing, has: Has): Body {
  const woman = bearing === 'woman'
  const young = held((19 - age) / 8, 0, 1)
  const old = held((age - 60) / 25, 0, 1)
  const size = has('broad') ? 1 : has('slim') ? -1 : span(name, 'size', -0.45, 0.5)
  const height = (woman ? 0.955 : 1.01) + span(name, 'height', -0.025, 0.025) + (has('tall') ? 0.045 : 0) - (has('short') ? 0.055 : 0) - old * 0.035 - young * 0.07
  return {
    height, head: (woman ? 0.98 : 1) + young * 0.02,
    shoulders: (woman ? 0.9 : 1.06) * (1 + size * 0.06) * (1 - young * 0.08), waist: (woman ? 0.86 : 1) * (1 + size * 0.17 + old * 0.06),
    hips: (woman ? 1.04 : 0.96) * (1 + size * 0.12), arms: (woman ? 0.88 : 1.02) * (1 + size * 0.08) * (1 - young * 0.08),
    bust: woman ? held(0.5 + size * 0.3 - young * 0.35, 0, 1) : 0, belly: held(size * 0.55 + old * 0.35, 0, 1),
  }
}
