import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { before, test } from 'node:test'
import { fromDecibels, loudness } from '../level/loudness.ts'
import { truePeak } from '../level/true-peak.ts'
import { chanceOf, white } from '../making/noise.ts'
import type { Samples, Voice } from '../sound.ts'
import type { Cue, Timeline } from '../../timeline/timeline.ts'
import { mixDescriptions } from './descriptions.ts'
import { mix, type Mixed } from './mix.ts'

// Ninety seconds, as long as a real film: a line every two and a half seconds, in two scenes and two parts.
const cues: Cue[] = Array.from({ length: 34 }, (_, index) => {
  const from = 1 + index * 2.5 + (index % 7) * 0.0371
  return { key: `line-${index}`, who: index % 2 === 0 ? 'AMINA' : 'SØREN', onPhone: index % 9 === 8, ...(index % 5 === 4 && { mood: 'quiet' as const }), text: 'Nu sagde den nej igen.', phonemes: [], voice: 'own', from, to: from + 1.5 }
})
const film: Timeline = {
  title: 'Prøve', language: 'da', duration: 90, cast: [],
  parts: [{ id: 'start', title: '', from: 0, to: 60 }, { id: 'then', title: '', from: 60, to: 90 }],
  scenes: [{ from: 0, to: 60, inside: true, place: 'counter', time: 'forenoon', weather: 'sun', part: 'start' }, { from: 60, to: 90, inside: false, place: 'square', time: 'forenoon', weather: 'sun', part: 'then' }],
  shots: [], deeds: [], cues, texts: [], stops: [], chapters: [],
  descriptions: [{ key: 'seen', at: 5, lasts: 1, room: 1, text: 'Et brev.' }],
  sounds: [{ at: 2.7, sound: 'printer' }, { at: 30, sound: 'ping' }, { at: 59.6, sound: 'clock' }, { at: 70, sound: 'door' }],
  ambience: [{ from: 0, to: 60, ambience: 'chatter' }, { from: 60, to: 90, ambience: 'pigeons' }],
}
const silentFilm = { ...film, cues: cues.map((cue) => ({ ...cue, voice: 'silent' as const })) }
const voices = new Map<string, Voice>(cues.map(({ key }, index) => [key, { kind: 'own', seconds: 1.5, phonemes: [], samples: spoken(index) }]))

/** A voice of noise in syllables, very loud or very soft, that begins at once. */
function spoken(index: number): Samples {
  return white(72_000, chanceOf(`${index}`)).map((sample, at) => sample * (0.03 + (index % 4) * 0.2) * (0.55 + 0.45 * Math.cos((at / 48_000) * 2 * Math.PI * 4)))
}

let mixed: Mixed
let cpuSeconds = 0
before(() => {
  const begin = process.cpuUsage()
  mixed = mix(film, voices)
  const { user, system } = process.cpuUsage(begin)
  cpuSeconds = (user + system) / 1e6
})

test('a film of 90 s is mixed in at most 3 CPU seconds', (context) => {
  context.diagnostic(`${cpuSeconds.toFixed(2)} CPU seconds`)
  assert.ok(cpuSeconds <= 3, `${cpuSeconds} s`)
  assert.equal(mixed.left.length, 90 * 48_000)
  assert.equal(mixed.right.length, 90 * 48_000)
})

test('a film is -18 LUFS within 0.5, and at most -1 dBTP', () => {
  const sides = [mixed.left, mixed.right]
  assert.ok(sides.every((side) => side.every((sample) => Math.abs(sample) <= 1)))
  const { integrated } = loudness(sides)
  assert.ok(Math.abs(integrated + 18) <= 0.5, `${integrated} LUFS`)
  assert.ok(truePeak(sides) <= -1, `${truePeak(sides)} dBTP`)
})

test('each line begins within 10 ms of its cue, and all who speak are as loud as each other', () => {
  const levels: number[] = []
  for (const cue of cues) {
    assert.ok(Math.abs(onset(mixed, cue.from) - cue.from) <= 0.01, `${cue.key}: ${onset(mixed, cue.from)} instead of ${cue.from}`)
    const part = [mixed.left, mixed.right].map((side) => side.slice(Math.round(cue.from * 48_000), Math.round(cue.to * 48_000)))
    levels.push(loudness(part).integrated + (cue.mood === 'quiet' ? 3 : 0))
  }
  assert.ok(Math.max(...levels) - Math.min(...levels) < 3, `${Math.min(...levels)} to ${Math.max(...levels)} LUFS`)
})

test('what is heard all the time lies about 22 LU under the voices', () => {
  const bed = mix({ ...film, sounds: [] }, voices)
  const between = loudness([bed.left, bed.right].map((side) => side.slice(Math.round(5.2 * 48_000), Math.round(5.9 * 48_000)))).integrated
  assert.ok(between < -34 && between > -50, `${between} LUFS between two lines`)
})

test('a film without voices is at most -30 LUFS, and not dead', () => {
  const { left, right } = mix(silentFilm, new Map([...voices].map(([key, voice]) => [key, { kind: 'silent', seconds: voice.seconds, phonemes: [] }])))
  const { integrated } = loudness([left, right])
  assert.ok(integrated <= -29.9 && integrated > -50, `${integrated} LUFS`)
})

test('a sound does not ring on into another part', () => {
  const withBell = mix({ ...silentFilm, ambience: [], scenes: [] }, new Map())
  const energy = (from: number, to: number) => withBell.left.slice(from * 48_000, to * 48_000).reduce((sum, sample) => sum + Math.abs(sample), 0)
  assert.ok(energy(59.6, 60) > 1)
  assert.equal(energy(60, 61), 0)
})

test('the same film gives the same samples', () => {
  const again = mix(film, voices)
  const digest = ({ left, right }: Mixed) => createHash('sha256').update(left).update(right).digest('hex')
  assert.equal(digest(again), digest(mixed))
})

test('a description is a clip of its own, and in a described film it is heard at its time', () => {
  const narrator = new Map<string, Voice>([['seen', { kind: 'robot', seconds: 1, phonemes: [], samples: spoken(3).slice(0, 48_000) }], ['unused', { kind: 'robot', seconds: 1, phonemes: [] }]])
  const clips = mixDescriptions(film, narrator)
  assert.deepEqual([...clips.keys()], ['seen'])
  assert.ok(Math.abs(loudness([clips.get('seen') ?? new Float32Array(0)]).integrated + 18) < 0.1)
  const described = mix(film, voices, narrator)
  const level = ({ left, right }: Mixed) => loudness([left, right].map((side) => side.slice(5.1 * 48_000, 5.9 * 48_000))).integrated
  assert.ok(level(described) > level(mixed) + 8)
})

/** The second near a cue at which energy rises to half of the level that it then has, against what was before. */
function onset({ left, right }: Mixed, near: number): number {
  const at = Math.round(near * 48_000)
  const level = (from: number, length: number) => {
    let sum = 0
    for (let index = from; index < from + length; index++) sum += (left[index] ?? 0) ** 2 + (right[index] ?? 0) ** 2
    return Math.sqrt(sum / length)
  }
  const wanted = Math.max(level(at + 960, 1920) * fromDecibels(-6), 0.001)
  for (let from = at - 9600; from < at + 9600; from += 24) if (level(from, 96) > wanted) return (from + 48) / 48_000
  return Number.NaN
}
