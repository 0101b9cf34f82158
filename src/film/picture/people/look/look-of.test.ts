import assert from 'node:assert/strict'
import { test } from 'node:test'
import { colours, roles, traits, type ColourId, type RoleId, type TraitId } from '../../../screenplay/vocabulary/index.ts'
import { cast } from '../cast.ts'
import { bearingOf } from './bearing.ts'
import { lookOf } from './look-of.ts'

const keys = <K extends string>(record: Record<K, unknown>): K[] => Object.keys(record) as K[]
const someone = (name: string, role: RoleId, age: number, ...said: { trait: TraitId; colour?: ColourId }[]) => lookOf({ name, role, age, traits: said })

test('the same casting gives the same look, and another name another look', () => {
  assert.deepEqual(someone('Karla', 'citizen', 30), someone('Karla', 'citizen', 30))
  assert.deepEqual(someone('KARLA', 'citizen', 30), someone('Karla', 'citizen', 30))
  const looks = new Set(['ANNE', 'ELSE', 'KIRSTEN', 'TRINE', 'SIGNE', 'PIA', 'LONE', 'RIKKE'].map((name) => JSON.stringify(someone(name, 'citizen', 40))))
  assert.equal(looks.size, 8)
})

test('every trait in every role, with and without every colour, gives a whole look without a broken number or colour', () => {
  for (const role of keys(roles)) {
    for (const trait of keys(traits)) {
      for (const colour of [undefined, ...keys(colours)]) {
        for (const age of [17, 45, 82]) {
          const text = JSON.stringify(someone('KIM', role, age, colour ? { trait, colour } : { trait }), (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'broken' : value))
          assert.doesNotMatch(text, /broken|NaN|undefined/, `${role} ${trait} ${colour ?? ''}`)
        }
      }
    }
  }
})

test('what the casting says is what is seen', () => {
  const look = someone('KIM', 'citizen', 50, { trait: 'hijab', colour: 'green' }, { trait: 'glasses' }, { trait: 'wheelchair' }, { trait: 'coat', colour: 'red' }, { trait: 'hearing-aid' }, { trait: 'scarf', colour: 'yellow' })
  assert.ok(look.hijab && look.face.glasses && look.face.hearingAid && look.wear.scarf)
  assert.equal(look.aid, 'wheelchair')
  assert.equal(look.wear.upper, 'coat')
  assert.notEqual(look.wear.colour, someone('KIM', 'citizen', 50, { trait: 'coat', colour: 'blue' }).wear.colour)
  assert.equal(someone('KIM', 'citizen', 50, { trait: 'bald' }).hair.style, 'bald')
  assert.ok(someone('KIM', 'citizen', 50, { trait: 'tall' }).body.height > someone('KIM', 'citizen', 50, { trait: 'short' }).body.height + 0.08)
  assert.ok(someone('KIM', 'citizen', 50, { trait: 'broad' }).body.waist > someone('KIM', 'citizen', 50, { trait: 'slim' }).body.waist)
})

test('a uniform is that of the role', () => {
  const uniform = (role: RoleId) => someone('KIM', role, 40, { trait: 'uniform' }).wear
  assert.deepEqual([uniform('home-care').upper, uniform('home-care').watch], ['tunic', true])
  assert.deepEqual([uniform('it').upper, uniform('it').badge, uniform('it').watch], ['polo', true, false])
  assert.deepEqual([uniform('cleaner').upper, uniform('cleaner').colour], ['tunic', '#4C8064'])
  assert.equal(new Set([uniform('home-care').colour, uniform('it').colour, uniform('cleaner').colour]).size, 3)
})

test('names of women and men are known, the casting says more than the name', () => {
  for (const name of ['Amina', 'BENTE', 'Inger', 'MOREN', 'KVINDEN', 'The mother']) assert.equal(bearingOf(name, []), 'woman', name)
  for (const name of ['Søren', 'VERNER', 'Jonas', 'MANDEN', 'the man']) assert.equal(bearingOf(name, []), 'man', name)
  assert.equal(bearingOf('Bente', ['beard']), 'man')
})

test('the house cast is at least twelve people of many ages, skins and bodies, each with a name of their own', () => {
  const looks = cast.map(lookOf)
  assert.ok(cast.length >= 12)
  assert.equal(new Set(cast.map(({ name }) => name)).size, cast.length)
  assert.ok(Math.min(...cast.map(({ age }) => age)) <= 17 && Math.max(...cast.map(({ age }) => age)) >= 82)
  assert.ok(new Set(looks.map(({ skin }) => skin.base)).size >= 4)
  assert.ok(new Set(looks.map(({ hair }) => hair.style)).size >= 6)
})
