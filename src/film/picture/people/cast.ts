import type { Character, Trait } from '../../screenplay/screenplay.ts'
import type { ColourId, RoleId, TraitId } from '../../screenplay/vocabulary/index.ts'

/** The house cast: people that a writer can take into a film as they are. None of them is anybody. */
export const cast: readonly Character[] = [
  person('METTE', 'employee', 41, ['hair-bun', 'red'], 'skin-light', ['jacket', 'teal'], 'earrings', 'lanyard'),
  person('SØREN', 'citizen', 74, 'hair-grey', 'skin-light', 'glasses', 'moustache', 'hearing-aid', ['knit', 'orange']),
  person('AMINA', 'employee', 38, ['hijab', 'orange'], 'skin-brown', 'lanyard', ['knit', 'dark']),
  person('JONAS', 'employee', 31, 'skin-dark', 'hair-curly', 'beard', 'broad', 'tall', ['knit', 'yellow']),
  person('INGER', 'citizen', 82, ['hair-short', 'white'], 'skin-light', ['knit', 'pink'], 'slim', 'short', 'stick'),
  person('LENE', 'citizen', 46, ['hair-bob', 'brown'], 'skin-light', 'wheelchair', ['stripes', 'blue'], 'glasses'),
  person('THOMAS', 'it', 28, ['hair-short', 'fair'], 'skin-light', 'uniform', 'glasses', 'slim'),
  person('FATIMA', 'home-care', 34, 'skin-olive', ['hair-long', 'dark'], 'uniform'),
  person('VIGGO', 'student', 17, ['hair-short', 'red'], 'skin-light', ['hoodie', 'green'], 'slim'),
  person('HENRIK', 'leader', 53, 'hair-grey', 'skin-light', ['jacket', 'dark'], 'tie'),
  person('NAOMI', 'teacher', 29, 'skin-dark', ['hair-curly', 'black'], ['dress', 'violet'], 'earrings'),
  person('MIGUEL', 'cleaner', 36, 'skin-olive', ['hair-short', 'black'], 'moustache', 'uniform'),
  person('BENTE', 'secretary', 61, ['hair-short', 'grey'], 'skin-light', 'glasses', ['shirt', 'blue'], 'broad', 'lanyard'),
  person('POUL', 'citizen', 79, 'bald', 'skin-light', ['coat', 'brown'], ['scarf', 'yellow'], 'tie', 'stick'),
  person('SOFIE', 'relative', 25, ['hair-long', 'fair'], 'skin-light', ['raincoat', 'yellow'], 'pram'),
  person('SAMIR', 'relative', 22, 'skin-brown', ['hair-curly', 'black'], 'workwear', 'slim'),
]

type Said = TraitId | readonly [TraitId, ColourId]

function person(name: string, role: RoleId, age: number, ...said: readonly Said[]): Character {
  const traits = said.map((trait): Trait => (typeof trait === 'string' ? { trait } : { trait: trait[0], colour: trait[1] }))
  return { name, role, age, traits, at: { line: 1, column: 1 } }
}
