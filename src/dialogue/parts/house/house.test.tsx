import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readinessOf, type Readiness } from '#anonymity/index.ts'
import { House } from './house.tsx'

const draw = (readiness: Readiness) => String(<House readiness={readiness} />)
const lit = (html: string) => html.match(/pane-lit/g)?.length ?? 0
const windowsOf = (html: string) => [...html.matchAll(/class="pane ([^"]*)"/g)].map(([, state]) => state?.startsWith('pane-lit') === true)

test('the house is dark, a third, two thirds and wholly lit at its four words', () => {
  assert.deepEqual((['quiet', 'some', 'most', 'all'] as const).map((word) => lit(draw(word))), [0, 5, 9, 14])
})

test('a window that is lit stays lit at the next word', () => {
  const steps = (['quiet', 'some', 'most', 'all'] as const).map((word) => windowsOf(draw(word)))
  for (const [index, states] of steps.entries()) {
    const after = steps[index + 1]
    if (after === undefined) continue
    for (const [place, isLit] of states.entries()) assert.ok(!isLit || after[place] === true, `window ${place} went out`)
  }
})

test('the picture follows from the word alone: every count behind a word gives the same house', () => {
  const pictures = new Map<Readiness, Set<string>>()
  for (let present = 1; present <= 60; present++) {
    for (let answered = 0; answered <= present; answered++) {
      const word = readinessOf(present, answered)
      pictures.set(word, (pictures.get(word) ?? new Set()).add(draw(word)))
    }
  }
  assert.deepEqual([...pictures.keys()].toSorted(), ['all', 'most', 'quiet', 'some'])
  for (const [word, drawn] of pictures) assert.equal(drawn.size, 1, word)
})

test('the house is decoration for a screen reader', () => {
  assert.match(draw('some'), /^<svg[^>]* aria-hidden="true" focusable="false"/)
})
