import type { Words } from './words.ts'

/** What somebody is in the film; it decides where they belong in a place. */
export const roles = {
  citizen: { da: ['borger'], en: ['citizen'] },
  employee: { da: ['medarbejder'], en: ['employee'] },
  leader: { da: ['leder'], en: ['leader'] },
  relative: { da: ['pårørende'], en: ['relative'] },
  'home-care': { da: ['hjemmepleje', 'sosu-assistent'], en: ['home care'] },
  it: { da: ['it-medarbejder'], en: ['IT employee'] },
  cleaner: { da: ['servicemedarbejder'], en: ['cleaner'] },
  teacher: { da: ['lærer'], en: ['teacher'] },
  secretary: { da: ['skolesekretær', 'sekretær'], en: ['secretary'] },
  student: { da: ['elev', 'praktikant'], en: ['trainee'] },
} as const satisfies Record<string, Words>

/** How somebody looks, in the casting line after role and age, with commas between. What is not said follows from the name, so that it stays the same. */
export const traits = {
  'skin-light': { da: ['lys hud'], en: ['light skin'] },
  'skin-olive': { da: ['gylden hud'], en: ['olive skin'] },
  'skin-brown': { da: ['brun hud'], en: ['brown skin'] },
  'skin-dark': { da: ['mørk hud'], en: ['dark skin'] },
  'hair-short': { da: ['kort {colour} hår', 'kort hår'], en: ['short {colour} hair', 'short hair'] },
  'hair-long': { da: ['langt {colour} hår', 'langt hår'], en: ['long {colour} hair', 'long hair'] },
  'hair-curly': { da: ['krøllet {colour} hår', 'krøllet hår'], en: ['curly {colour} hair', 'curly hair'] },
  'hair-bun': { da: ['opsat {colour} hår', 'knold', 'opsat hår'], en: ['{colour} hair in a bun', 'bun'] },
  'hair-bob': { da: ['pagehår', '{colour} pagehår'], en: ['bob', '{colour} bob'] },
  'hair-grey': { da: ['gråt hår'], en: ['grey hair'] },
  bald: { da: ['skaldet'], en: ['bald'] },
  hijab: { da: ['hijab', '{colour} hijab'], en: ['hijab', '{colour} hijab'] },
  glasses: { da: ['briller'], en: ['glasses'] },
  beard: { da: ['skæg'], en: ['beard'] },
  moustache: { da: ['overskæg'], en: ['moustache'] },
  'hearing-aid': { da: ['høreapparat'], en: ['hearing aid'] },
  earrings: { da: ['øreringe'], en: ['earrings'] },
  wheelchair: { da: ['kørestol'], en: ['wheelchair'] },
  stick: { da: ['stok'], en: ['walking stick'] },
  pram: { da: ['barnevogn'], en: ['pram'] },
  slim: { da: ['spinkel'], en: ['slim'] },
  broad: { da: ['kraftig'], en: ['broad'] },
  tall: { da: ['høj'], en: ['tall'] },
  short: { da: ['lille'], en: ['short'] },
  lanyard: { da: ['nøglesnor'], en: ['lanyard'] },
  shirt: { da: ['skjorte', '{colour} skjorte'], en: ['shirt', '{colour} shirt'] },
  knit: { da: ['strik', '{colour} strik'], en: ['knit', '{colour} knit'] },
  jacket: { da: ['jakke', '{colour} jakke'], en: ['jacket', '{colour} jacket'] },
  coat: { da: ['frakke', '{colour} frakke'], en: ['coat', '{colour} coat'] },
  raincoat: { da: ['regnjakke', '{colour} regnjakke'], en: ['raincoat', '{colour} raincoat'] },
  hoodie: { da: ['hættetrøje', '{colour} hættetrøje'], en: ['hoodie', '{colour} hoodie'] },
  dress: { da: ['kjole', '{colour} kjole'], en: ['dress', '{colour} dress'] },
  stripes: { da: ['stribet trøje', '{colour} stribet trøje'], en: ['striped shirt', '{colour} striped shirt'] },
  workwear: { da: ['arbejdstøj'], en: ['work clothes'] },
  uniform: { da: ['uniform'], en: ['uniform'] },
  tie: { da: ['slips'], en: ['tie'] },
  scarf: { da: ['tørklæde', '{colour} tørklæde'], en: ['scarf', '{colour} scarf'] },
} as const satisfies Record<string, Words>

/** Colours of hair and clothes. */
export const colours = {
  white: { da: ['hvid', 'hvidt'], en: ['white'] },
  grey: { da: ['grå', 'gråt'], en: ['grey'] },
  black: { da: ['sort'], en: ['black'] },
  brown: { da: ['brun', 'brunt'], en: ['brown'] },
  red: { da: ['rød', 'rødt'], en: ['red'] },
  fair: { da: ['lyst', 'lys'], en: ['fair'] },
  dark: { da: ['mørk', 'mørkt'], en: ['dark'] },
  blue: { da: ['blå', 'blåt'], en: ['blue'] },
  green: { da: ['grøn', 'grønt'], en: ['green'] },
  yellow: { da: ['gul', 'gult'], en: ['yellow'] },
  orange: { da: ['orange'], en: ['orange'] },
  pink: { da: ['lyserød', 'lyserødt'], en: ['pink'] },
  violet: { da: ['lilla'], en: ['violet'] },
  teal: { da: ['petroleumsblå', 'petroleumsblåt'], en: ['teal'] },
} as const satisfies Record<string, Words>

export type RoleId = keyof typeof roles
export type TraitId = keyof typeof traits
export type ColourId = keyof typeof colours
