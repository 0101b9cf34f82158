import assert from 'node:assert/strict'
import test from 'node:test'
import { props, type PropId } from '../../screenplay/vocabulary/index.ts'
import { drawProp, propSize, propStates, propUp } from './index.ts'
import { changedHashes, countingPen, darkerThan, drawnBy, inkOf } from './testing-pictures.ts'

const ids = Object.keys(props) as PropId[]
const scale = 2
const side = 340 * scale

function picture(id: PropId, state?: string, variant?: string) {
  return drawnBy(side, side, (pen) => {
    pen.translate(side / 2, side / 2)
    pen.scale(scale, scale)
    drawProp(pen, id, state, variant)
  })
}

function small(id: PropId, state?: string, variant?: string) {
  return drawnBy(220, 220, (pen) => {
    pen.translate(110, 110)
    pen.scale(0.75, 0.75)
    drawProp(pen, id, state, variant)
  })
}

test('every thing of the vocabulary is about as large as it says it is', () => {
  for (const id of ids) {
    const { width, height } = propSize(id)
    const ink = inkOf(picture(id))
    assert.ok(ink, `${id} leaves nothing`)
    const drawn = { width: (ink.right - ink.left) / scale, height: (ink.bottom - ink.top) / scale }
    assert.ok(drawn.width > width * 0.75 && drawn.width < width * 1.2 && drawn.height > height * 0.75 && drawn.height < height * 1.3, `${id} says ${width} by ${height} and is ${Math.round(drawn.width)} by ${Math.round(drawn.height)}`)
  }
})

test('a thing in a hand touches the palm', () => {
  for (const id of ids) {
    const ink = inkOf(picture(id))
    assert.ok(ink && ink.left <= side / 2 && ink.right >= side / 2 && ink.top <= side / 2 + 12 * scale && ink.bottom >= side / 2 - 12 * scale, id)
  }
})

test('a letter held up is read upwards, a bag hangs down', () => {
  assert.equal(propUp('letter'), 'fingers')
  const letter = inkOf(picture('letter'))
  const bag = inkOf(picture('bag'))
  assert.ok(letter && letter.bottom - side / 2 > side / 2 - letter.top)
  assert.ok(bag && bag.bottom - side / 2 > 2 * (side / 2 - bag.top))
})

test('each state of a thing is a picture of its own', () => {
  for (const id of ids) {
    const states = propStates(id).filter((state) => !(id === 'note' && state.endsWith('back')))
    assert.equal(new Set(states.map((state) => small(id, state).hash)).size, states.length, id)
  }
})

test('a state that a thing does not have is drawn as its usual one', () => {
  assert.equal(small('laptop').hash, small('laptop', 'closed').hash)
  for (const id of ids) {
    assert.equal(small(id, 'in-a-thousand-pieces').hash, small(id).hash, id)
    assert.equal(small(id, 'lying-in-a-thousand-pieces').hash, small(id, 'lying').hash, id)
  }
})

test('the phone is pink when the screenplay says so', () => {
  assert.notEqual(small('phone', 'back', 'pink').hash, small('phone', 'back').hash)
  assert.equal(small('phone', 'back', 'as new').hash, small('phone', 'back').hash)
})

test('a note face down cannot be read', () => {
  assert.ok(darkerThan(picture('note', 'face-up'), 140) > 50)
  assert.equal(darkerThan(picture('note', 'face-down'), 140), 0)
})

test('nothing on any thing is text', () => {
  for (const id of ids) for (const state of propStates(id)) assert.doesNotThrow(() => drawProp(countingPen().pen, id, state), `${id} ${state}`)
  assert.throws(() => countingPen().pen.fillText('010203-1234', 0, 0))
})

test('things look as they were approved', () => {
  const now = Object.fromEntries(ids.flatMap((id) => propStates(id).map((state) => [`${id} ${state}`, small(id, state).hash])))
  assert.deepEqual(changedHashes(new URL('props.hashes.json', import.meta.url), now), [])
})
