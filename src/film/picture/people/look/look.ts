import type { Cap } from '../head/hair/cap.ts'

/** How somebody looks in every picture: all that does not change from moment to moment. Made by `lookOf`. */
export type Look = {
  age: number
  skin: Skin
  hair: Hair
  /** The colour of a hijab; it covers the hair. */
  hijab?: string
  face: Features
  body: Body
  wear: Wear
  /** What somebody moves with or leans on. */
  aid?: 'wheelchair' | 'stick' | 'pram'
}

export type Skin = { base: string; light: string; shade: string; blush: string; lip: string; palm: string }

export type HairStyle = 'crop' | 'short' | 'parted' | 'pixie' | 'senior' | 'curly' | 'afro' | 'long' | 'waves' | 'bun' | 'bob' | 'ponytail' | 'bald'
export type Hair = { style: HairStyle; colour: string; dark: string; light: string; /** How it lies on the head; nobody who is bald has one. */ cap?: Cap }

/** -1 to 1 where nothing else is said; `lines` are the lines of age, 0 to 1. */
export type Features = {
  jaw: number; length: number; nose: number; lips: number; eyes: number
  iris: string; lashes: boolean; brow: string; browWidth: number; lines: number; freckles: boolean
  beard?: string; stubble?: string; moustache?: string; glasses?: { colour: string; round: boolean }; hearingAid: boolean; earrings: boolean
}

/** Multiples of the ordinary person: `height` of the whole, the rest of their part. `bust` and `belly` are 0 to 1. */
export type Body = { height: number; head: number; shoulders: number; waist: number; hips: number; arms: number; bust: number; belly: number }

export type UpperKind = 'tee' | 'blouse' | 'shirt' | 'knit' | 'stripes' | 'jacket' | 'coat' | 'raincoat' | 'hoodie' | 'dress' | 'workwear' | 'tunic' | 'polo'
/** What somebody wears. `trim` is the second colour: what is under a jacket, the collar, the stripes. */
export type Wear = {
  upper: UpperKind; colour: string; trim: string; shortSleeves: boolean
  lower: 'trousers' | 'skirt'; lowerColour: string; shoes: string; trainers: boolean
  lanyard?: string; scarf?: string; tie?: string; badge: boolean; watch: boolean
}
