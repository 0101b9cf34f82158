import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canvasClock, type FilmAudio } from '../../../client/film/canvas-clock.ts'
import { captionAt } from '../../../client/film/caption-choice.ts'
import { cutOut } from '../../../client/film/cut.ts'
import { createDescriber, type Clip } from '../../../client/film/descriptions.ts'
import { commandOf, nextSpeed } from '../../../client/film/keys.ts'
import { recall, remember } from '../../../client/film/memory.ts'
import { changed, keepViewing, readViewing, usualViewing } from '../../../client/film/viewing.ts'
import { createSession } from '../../../client/film/session.ts'
import { filmHouse } from './testing-house.tsx'
import { textsOf } from './film-data.ts'

/** A beat that a test moves by hand. */
function handBeat() {
  let seconds = 100
  const listeners = new Set<() => void>()
  return {
    beat: { seconds: () => seconds, each: (listener: () => void) => (listeners.add(listener), () => void listeners.delete(listener)) },
    pass: (by: number, step = 0.04) => {
      for (let passed = 0; passed < by - 1e-9; passed += step) {
        seconds += Math.min(step, by - passed)
        for (const listener of listeners) listener()
      }
    },
  }
}

async function realFilm() {
  const film = await filmHouse().films.filmOf('brevet-i-skraldespanden')
  assert.ok(film)
  return film
}

test('the clock of a drawn film keeps the beat, its speed and its end, and its sound follows it', () => {
  const { beat, pass } = handBeat()
  const heard: string[] = []
  const audio: FilmAudio = { start: (at, rate) => void heard.push(`from ${at.toFixed(1)} at ${rate}`), stop: () => void heard.push('stop'), setVolume: (volume) => void heard.push(`volume ${volume}`), close: () => {} }
  const clock = canvasClock({ duration: 10 }, audio, beat)
  pass(5)
  assert.equal(clock.now, 0, 'it does not begin by itself')
  clock.play()
  pass(2)
  assert.equal(clock.now.toFixed(2), '2.00')
  clock.rate = 2
  pass(1)
  assert.equal(clock.now.toFixed(2), '4.00')
  clock.seek(9)
  pass(3)
  assert.deepEqual([clock.now, clock.ended, clock.isPlaying], [10, true, false])
  clock.isMuted = true
  assert.deepEqual(heard, ['from 0.0 at 1', 'stop', 'from 2.0 at 2', 'stop', 'from 9.0 at 2', 'stop', 'volume 0'])
})

test('a film pauses by itself within one picture of where it asks, and of the end of each consequence', async () => {
  const film = await realFilm()
  const { beat, pass } = handBeat()
  const clock = canvasClock(film.timeline, undefined, beat)
  const session = createSession({ id: film.id, timeline: film.timeline, texts: {}, narratedBy: 'robot' }, clock)
  const stop = film.timeline.stops[0]!
  clock.seek(stop.from - 0.5)
  clock.play()
  pass(2)
  assert.deepEqual([clock.now, clock.isPlaying, session.isAtEnd], [stop.from, false, true])
  const part = film.timeline.parts[2]!
  session.playPart(part.id)
  assert.deepEqual([clock.now, clock.isPlaying, session.isAtEnd, [...session.seen]], [part.from, true, false, [part.id]])
  pass(part.to - part.from + 1)
  assert.ok(Math.abs(clock.now - part.to) <= 0.04 && !clock.isPlaying)
})

test('each caption is shown from its first moment, never two, and nothing between', async () => {
  const { timeline } = await realFilm()
  const { captions } = textsOf(timeline)
  assert.ok(captions.length > 20)
  for (const [index, block] of captions.entries()) {
    assert.equal(captionAt(captions, block.from), block)
    assert.equal(captionAt(captions, block.to - 0.001), block)
    const next = captions[index + 1]
    if (next !== undefined && next.from > block.to) assert.equal(captionAt(captions, block.to), undefined)
  }
  assert.equal(captionAt(captions, 0), undefined)
})

test('a description that is longer than its quiet holds the picture until it has been said', async () => {
  const { beat, pass } = handBeat()
  const clock = canvasClock({ duration: 30 }, undefined, beat)
  let ended = (): void => {}
  const clip: Clip = { seconds: 9, play: (over) => void (ended = over), stop: () => {} }
  const description = { key: 'k', at: 2, lasts: 4, room: 3, text: 'Brevet ligger øverst.' }
  const describer = createDescriber(clock, [description], () => Promise.resolve(clip), () => {})
  describer.isOn = true
  clock.play()
  pass(2.2)
  await new Promise((done) => setImmediate(done))
  pass(6)
  assert.ok(describer.isHolding && !clock.isPlaying)
  assert.ok(clock.now >= 4.9 && clock.now <= 5, `it held at ${clock.now}`)
  ended()
  assert.ok(!describer.isHolding && clock.isPlaying)
  describer.isOn = false
  clock.seek(0)
  pass(10)
  assert.ok(clock.now > 9, 'switched off it holds nothing')
})

test('a description without a voice is shown as text', async () => {
  const { beat, pass } = handBeat()
  const clock = canvasClock({ duration: 30 }, undefined, beat)
  const shown: (string | undefined)[] = []
  const describer = createDescriber(clock, [{ key: 'k', at: 1, lasts: 0.01, room: 3, text: 'Et brev.' }], () => Promise.resolve(undefined), (told) => void shown.push(told?.description.text))
  describer.isOn = true
  clock.play()
  pass(1.2)
  await new Promise((done) => setTimeout(done, 30))
  assert.deepEqual(shown, ['Et brev.', undefined])
})

test('keys do what people know, and none is taken from a field, a button or the browser', () => {
  const press = (key: string, more = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...more })
  assert.deepEqual(commandOf(press('k'), 'button'), { act: 'toggle' })
  assert.deepEqual(commandOf(press('J'), 'other'), { act: 'skip', seconds: -10 })
  assert.deepEqual(commandOf(press('5'), 'seek'), { act: 'share', of: 0.5 })
  assert.deepEqual(commandOf(press('ArrowLeft'), 'seek'), { act: 'skip', seconds: -5 })
  assert.equal(commandOf(press('ArrowLeft'), 'slider'), undefined)
  assert.equal(commandOf(press(' '), 'button'), undefined, 'space presses the button that has the focus')
  assert.equal(commandOf(press('c'), 'field'), undefined)
  assert.equal(commandOf(press('f', { ctrlKey: true }), 'other'), undefined)
  assert.equal(commandOf(press('Tab'), 'other'), undefined)
  assert.deepEqual([nextSpeed(1, 1), nextSpeed(2, 1), nextSpeed(0.75, -1)], [1.25, 2, 0.75])
})

test('captions can always be read on their ground, whatever is chosen', () => {
  assert.equal(changed(usualViewing, { ground: 'paper' }).ink, 'black')
  assert.equal(changed({ ...usualViewing, ground: 'paper', ink: 'black' }, { ink: 'yellow' }).ground, 'petrol')
  assert.deepEqual(changed(usualViewing, { ink: 'cyan' }), { ...usualViewing, ink: 'cyan' })
})

test('settings are kept on this machine, and a broken or forbidden shelf gives the usual ones', () => {
  const shelf = new Map<string, string>()
  const storage = { getItem: (key: string) => shelf.get(key) ?? null, setItem: (key: string, value: string) => void shelf.set(key, value), removeItem: (key: string) => void shelf.delete(key) }
  keepViewing(storage, { ...usualViewing, size: 'xl', described: true })
  assert.deepEqual(readViewing(storage), { ...usualViewing, size: 'xl', described: true })
  shelf.set('film', '{"size":"enormous","ink":7')
  assert.deepEqual(readViewing(storage), usualViewing)
  assert.deepEqual(readViewing(undefined), usualViewing)
  remember(storage, 'brevet', { at: 12, seen: ['a'] })
  assert.deepEqual(recall(storage, 'brevet'), { at: 12, seen: ['a'] })
  assert.deepEqual(recall(storage, 'another'), { at: 0, seen: [] })
})

test('a part that is cut out for its sound has all that is in it and nothing else', async () => {
  const { timeline } = await realFilm()
  const cuts = timeline.parts.map((part) => cutOut(timeline, part))
  assert.equal(cuts.flatMap(({ cues }) => cues).length, timeline.cues.length)
  assert.equal(cuts.flatMap(({ sounds }) => sounds).length, timeline.sounds.length)
  for (const cut of cuts) assert.ok(cut.cues.every(({ from, to }) => from >= 0 && to <= cut.duration + 0.001))
})
