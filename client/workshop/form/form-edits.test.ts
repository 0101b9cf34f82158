import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { formatScreenplay, parseScreenplay, partsOf, type Screenplay } from '../../../src/film/screenplay/index.ts'
import { add, change, doing, idFrom, inMood, move, remove } from './form-edits.ts'

const text = readFileSync('content/da/dilemmas/paa-konens-vegne/film.fountain', 'utf8')
const whole = read(text)

function read(script: string): Screenplay {
  const { screenplay, faults } = parseScreenplay(script)
  assert.deepEqual(faults, [])
  assert.ok(screenplay)
  return screenplay
}
/** What the form has done, as the text says it after it was written and read again. */
const through = (screenplay: Screenplay): Screenplay => read(formatScreenplay(screenplay))

test('whatever is added in the form can be written, read again, and stands where it was added', () => {
  for (const kind of ['scene', 'line', 'action', 'text', 'pause'] as const) {
    const { elements } = through(add(whole, 4, kind, 'Hør her'))
    assert.equal(elements.length, whole.elements.length + 1)
    assert.equal(elements[5]?.kind, kind)
  }
})

test('a stop that gets its consequences leads to scenes of their own', () => {
  const plain = read('Title: X\nMedvirkende:\n    AMINA: leder, 40\n\nINDE. KØEN - NAT\n\nAMINA ler.\n')
  let next = add(plain, 1, 'stop', 'Hvad ville du gøre?')
  for (const answer of ['Jeg siger nej', 'Jeg siger nej']) next = add(next, 2, 'consequence', answer)
  const parts = partsOf(through(next))
  assert.deepEqual(parts.map(({ id }) => id), ['start', 'jeg-siger-nej', 'jeg-siger-nej-2'])
  assert.deepEqual(parts[1]?.elements.map(({ kind }) => kind), ['scene', 'line'])
})

test('an element that is moved and moved back leaves the film as it was', () => {
  const index = whole.elements.findIndex(({ kind }) => kind === 'line')
  const moved = through(move(whole, index, 1))
  assert.notEqual(formatScreenplay(moved), formatScreenplay(whole))
  assert.equal(formatScreenplay(move(moved, index + 1, -1)), formatScreenplay(whole))
  assert.equal(move(whole, 0, -1), whole)
  assert.equal(through(remove(whole, index)).elements.length, whole.elements.length - 1)
})

test('another mood and another action keep what still makes sense', () => {
  const line = whole.elements.find((element) => element.kind === 'line')
  const action = whole.elements.find((element) => element.kind === 'action' && element.action === 'puts-on')
  assert.ok(line?.kind === 'line' && action?.kind === 'action')
  assert.equal('mood' in inMood(line, undefined), false)
  const fallback = { what: { thing: 'letter' }, where: { person: 'JONAS' } } as const
  const nods = doing(action, 'nods', fallback)
  assert.ok(!('what' in nods) && !('where' in nods))
  const shows = doing(action, 'takes', fallback)
  assert.deepEqual(shows.kind === 'action' && shows.what, action.what)
  const given = through(change(whole, whole.elements.indexOf(action), doing(action, 'gives', fallback)))
  assert.ok(given.elements.some((element) => element.kind === 'action' && element.action === 'gives'))
})

test('a consequence has a name that no other has', () => {
  assert.equal(idFrom('Jeg siger nej!', new Set()), 'jeg-siger-nej')
  assert.equal(idFrom('Jeg siger nej', new Set(['jeg-siger-nej'])), 'jeg-siger-nej-2')
  assert.equal(idFrom('Start', new Set()), 'start-2')
  assert.equal(idFrom('🍏', new Set()), 'svar')
})
