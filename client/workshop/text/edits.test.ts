import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatScreenplay, parseScreenplay, type Element, type Screenplay } from '../../../src/film/screenplay/index.ts'
import { applyEdits, difference, moveBefore, pauseAfter, writeCasting } from './edits.ts'

const text = `Title: Sedlen
Medvirkende:
    AMINA: medarbejder, 38, hijab
    SØREN: borger, 74, gråt hår

INDE. BORGERSERVICE - FORMIDDAG

SØREN
(venlig)
Er det din kode?

[[LYD: pling, dør]]
AMINA nikker. AMINA smiler.

/* Her tænker hun. */

AMINA
Ja.
`

function read(script: string): Screenplay {
  const { screenplay, faults } = parseScreenplay(script)
  assert.deepEqual(faults, [])
  assert.ok(screenplay)
  return screenplay
}
const line = (screenplay: Screenplay, words: string): Element => {
  const found = screenplay.elements.find((element) => element.kind === 'line' && element.text === words)
  assert.ok(found)
  return found
}
const kinds = (script: string) => read(script).elements.map(({ kind }) => kind)

test('dragging the edge of a line writes a pause, changes it, and takes it away, and touches nothing else', () => {
  const first = read(text)
  const edit = pauseAfter(text, first, line(first, 'Er det din kode?'), 1.4)
  assert.ok(edit)
  const paused = applyEdits(text, [edit])
  assert.equal(paused, text.replace('kode?\n', 'kode?\n\n[[PAUSE: 1,5]]\n'))
  const second = read(paused)
  const longer = pauseAfter(paused, second, line(second, 'Er det din kode?'), 3)
  assert.ok(longer)
  const changed = applyEdits(paused, [longer])
  assert.match(changed, /kode\?\n\n\[\[PAUSE: 3\]\]\n/)
  assert.equal(pauseAfter(changed, read(changed), line(read(changed), 'Er det din kode?'), 3), undefined)
  const gone = pauseAfter(changed, read(changed), line(read(changed), 'Er det din kode?'), 0)
  assert.ok(gone)
  assert.equal(applyEdits(changed, [gone]).replaceAll(/\n{2,}/g, '\n\n'), text)
})

test('a pause is never longer than the format knows, and after the last line it still stands in the film', () => {
  const screenplay = read(text)
  const edit = pauseAfter(text, screenplay, line(screenplay, 'Ja.'), 90)
  assert.ok(edit)
  const paused = read(applyEdits(text, [edit]))
  assert.deepEqual(paused.elements.at(-1)?.kind === 'pause' && paused.elements.at(-1), { kind: 'pause', seconds: 30, at: paused.elements.at(-1)?.at })
})

test('dragging moves a line whole, with its mood and what shares its lines, and loses no word of the text', () => {
  const screenplay = read(text)
  const [, said, ping] = screenplay.elements
  assert.ok(said && ping)
  const up = applyEdits(text, moveBefore(text, screenplay, line(screenplay, 'Ja.'), said))
  assert.deepEqual(kinds(up), ['scene', 'line', 'line', 'sound', 'sound', 'action', 'action', 'remark'])
  const down = applyEdits(text, moveBefore(text, screenplay, said, undefined))
  assert.deepEqual(kinds(down), ['scene', 'sound', 'sound', 'action', 'action', 'remark', 'line', 'line'])
  assert.match(down, /SØREN\n\(venlig\)\nEr det din kode\?\n$/)
  const letters = (script: string) => [...script.replaceAll(/\s/g, '')].toSorted().join('')
  assert.equal(letters(down), letters(text))
  assert.equal(letters(up), letters(text))
})

test('what is let go where it was changes nothing', () => {
  const screenplay = read(text)
  const said = line(screenplay, 'Er det din kode?')
  const next = screenplay.elements.find(({ at }) => at.line > said.at.line)
  assert.deepEqual(moveBefore(text, screenplay, said, said), [])
  assert.deepEqual(moveBefore(text, screenplay, said, next), [])
})

test('a face that is chosen is written on the casting line, and only there', () => {
  const screenplay = read(text)
  const søren = screenplay.cast[1]
  assert.ok(søren)
  const edit = writeCasting(text, screenplay, { ...søren, traits: [{ trait: 'bald' }, { trait: 'coat', colour: 'brown' }] })
  assert.ok(edit)
  assert.equal(applyEdits(text, [edit]), text.replace('SØREN: borger, 74, gråt hår', 'SØREN: borger, 74, skaldet, brun frakke'))
})

test('the difference of two texts makes the one of the other, and is no larger than it must be', () => {
  const before = formatScreenplay(read(text))
  const after = before.replace('kode?', 'kode, Amina?')
  const edit = difference(before, after)
  assert.ok(edit)
  assert.equal(applyEdits(before, [edit]), after)
  assert.equal(edit.insert, ', Amina')
  assert.equal(difference(before, before), undefined)
})
