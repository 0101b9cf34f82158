import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { partAt, stretchOf } from '../player/course.ts'
import { webVttFaults } from '../file/webvtt-faults.ts'
import { captionsFile, timelineChecks } from '../timeline/index.ts'
import { readCaptions } from './captions/read.ts'
import { webVttOf } from './captions/write.ts'
import { kindProblem } from './making/kind.ts'
import { bitsFor, rateFor, sizeFor } from './making/sizing.ts'
import { videoTimeline } from './laying.ts'
import { stopProblems } from './stops.ts'
import { readTime, timeText } from './times.ts'
import type { ReadyVideo, VideoChoice, VideoCue, VideoStop } from './video.ts'
import { words } from './words.ts'

const length = 120_000
const { captionFaults: say, stopProblems: stopSay } = words.da

function videoOf({ stops = [], cues = [] }: { stops?: VideoStop[]; cues?: VideoCue[] }): ReadyVideo {
  return { id: 'v', title: 'Nabolaget spørger', language: 'da', size: 1, createdOn: '2026-11-24', state: 'ready', seconds: length / 1000, width: 1280, height: 720, hasSound: true, hash: 'h', cues, stops }
}

test('a time that is written is the time that is read', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 7_200_000 }), (ms) => assert.equal(readTime(timeText(ms)), ms)))
  assert.deepEqual(['0:42.5', '42', '1:02,25', '1:02:03', '0:60', '', 'x', '-1', '1:2:99', '90:00'].map(readTime), [42_500, 42_000, 62_250, 3_723_000, undefined, undefined, undefined, undefined, undefined, 5_400_000])
})

const choice = fc.record({ text: fc.string({ minLength: 1 }), at: fc.integer({ min: 0, max: length + 5_000 }), lasts: fc.integer({ min: -1_000, max: 40_000 }), shows: fc.boolean() })
  .map(({ text, at, lasts, shows }): VideoChoice => ({ text, ...(shows && { range: { fromMs: at, toMs: at + lasts } }) }))
const stop = fc.record({ id: fc.uuid(), atMs: fc.integer({ min: 0, max: length }), question: fc.constant('Hvad nu?'), choices: fc.array(choice, { minLength: 1, maxLength: 7 }) })
const cue = fc.record({ id: fc.uuid(), fromMs: fc.integer({ min: 0, max: length - 1 }), lasts: fc.integer({ min: 1, max: 20_000 }), text: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''), who: fc.constantFrom('', 'Amina') })
  .map(({ lasts, ...rest }): VideoCue => ({ ...rest, toMs: Math.min(length, rest.fromMs + lasts), kind: 'captions', language: 'da' }))

/** Lays down the stops that are valid among those before them, as the forms do. */
function accepted(stops: readonly VideoStop[]): VideoStop[] {
  return stops.reduce<VideoStop[]>((kept, each) => (Object.keys(stopProblems(each, kept, length, words.da)).length === 0 ? [...kept, each] : kept), [])
}

test('every video that the forms accept is a film that the player can play, with every question in reach', () => {
  let asked = 0
  let shown = 0
  fc.assert(fc.property(fc.array(stop, { maxLength: 12 }), fc.array(cue, { maxLength: 12 }), (tried, cues) => {
    const stops = accepted(tried)
    const film = videoTimeline(videoOf({ stops, cues }))
    asked += stops.length
    shown += film.parts.length - 1
    // Beside choices that show something, one that shows nothing is no fault.
    const unshown = stops.filter(({ choices }) => choices.some(({ range }) => range !== undefined)).flatMap(({ choices }) => choices.filter(({ range }) => range === undefined))
    const allowed = new Set(unshown.map(({ text }) => `»${text}« leads nowhere`))
    assert.deepEqual(timelineChecks(film).problems.filter((fault) => !allowed.has(fault)), [])
    assert.deepEqual(film.parts[0]?.from, 0)
    const sorted = [...film.parts].sort((one, other) => one.from - other.from)
    for (const [index, part] of sorted.entries()) assert.ok(part.from < part.to && part.to <= (sorted[index + 1]?.from ?? film.duration), 'parts do not cross')
    assert.equal(new Set(film.parts.map(({ id }) => id)).size, film.parts.length)
    for (const { from } of film.stops) assert.equal(stretchOf(film, partAt(film, from)).to, from, 'the film is played up to each question')
    assert.deepEqual(webVttFaults(captionsFile(film), 'captions'), [])
    assert.deepEqual(JSON.parse(JSON.stringify(film)), film)
  }), { numRuns: 400 })
  assert.ok(asked > 50 && shown > 20, `the test meant something: ${asked} questions, ${shown} stretches`)
})

const at = (atMs: number, ...ranges: ([number, number] | undefined)[]): VideoStop => ({ id: String(atMs), atMs, question: 'Hvad nu?', choices: ranges.map((range, index) => ({ text: `valg ${index}`, ...(range !== undefined && { range: { fromMs: range[0], toMs: range[1] } }) })) })

test('each choice of a question leads to its stretch, and where none shows anything the film goes on', () => {
  const film = videoTimeline(videoOf({ stops: [at(20_000, undefined, undefined), at(40_000, [60_000, 80_000], [60_000, 80_000], [80_000, 100_000], undefined)] }))
  assert.deepEqual(film.parts.map(({ id, from, to }) => [id, from, to]), [['start', 0, 20.04], ['efter-20000', 20.04, 60], ['fra-60000-til-80000', 60, 80], ['fra-80000-til-100000', 80, 100]])
  assert.deepEqual(film.stops.map(({ choices }) => choices.map(({ part }) => part)), [['efter-20000', 'efter-20000'], ['fra-60000-til-80000', 'fra-60000-til-80000', 'fra-80000-til-100000', '']])
})

test('a question that cannot stand is refused with its own sentence', () => {
  const among = (stops: VideoStop[], one: VideoStop) => Object.values(stopProblems(one, stops, length, words.da))
  assert.deepEqual(among([], at(30_000, [40_000, 50_000], [50_000, 60_000])), [])
  assert.deepEqual(among([], at(0, undefined, undefined)), [stopSay.outside('2:00')])
  assert.deepEqual(among([], at(130_000, undefined, undefined)), [stopSay.outside('2:00')])
  assert.deepEqual(among([], at(30_000, undefined)), [stopSay.count])
  assert.deepEqual(among([], at(30_000, [29_000, 40_000], undefined)), [stopSay.overStop('0:30')])
  assert.deepEqual(among([], at(30_000, [10_000, 20_000], undefined)), [stopSay.overStop('0:30')])
  assert.deepEqual(among([], at(30_000, [50_000, 40_000], undefined)), [stopSay.backwards])
  assert.deepEqual(among([], at(30_000, [110_000, 130_000], undefined)), [stopSay.rangeOutside('2:00')])
  assert.deepEqual(among([], at(30_000, [40_000, 40_500], undefined)), [stopSay.tooShort])
  assert.deepEqual(among([], at(30_000, [40_000, 50_000], [45_000, 60_000])), [stopSay.crosses('0:40', '0:50')])
  assert.deepEqual(among([at(30_000, undefined, undefined)], at(30_000, undefined, undefined)), [stopSay.sameMoment])
  const first = at(30_000, [60_000, 80_000], undefined)
  assert.deepEqual(among([first], at(40_000, undefined, undefined)), [stopSay.neverAsked])
  assert.deepEqual(among([at(40_000, undefined, undefined)], first), [stopSay.hides('0:40')])
  assert.deepEqual(among([first], at(70_000, undefined, undefined)), [], 'a question inside a stretch is asked when it is shown')
})

const srt = '\uFEFF1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>Hej</i> &amp; velkommen\r\nto linjer\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nFarvel\r\n'
const vtt = 'WEBVTT - en fil\n\nNOTE en note\n\nSTYLE\n::cue { color: red }\n\nmærke\n00:01.000 --> 00:02.500 align:start\n<v Amina>Hej <00:01.500>du\n\n01:00:00.000 --> 01:00:01.000\nfor sent'

test('captions of both kinds are read, and what is written is valid WebVTT that says the same', () => {
  const { cues, faults } = readCaptions(srt, length, 'da')
  assert.deepEqual(faults, [])
  assert.deepEqual(cues, [{ fromMs: 1_000, toMs: 2_500, who: '', text: 'Hej & velkommen\nto linjer' }, { fromMs: 3_000, toMs: 4_000, who: '', text: 'Farvel' }])
  assert.deepEqual(readCaptions(vtt, 4_000_000, 'da').cues[0], { fromMs: 1_000, toMs: 2_500, who: 'Amina', text: 'Hej du' })
  assert.deepEqual(readCaptions(vtt, length, 'da'), { cues: [], faults: [{ line: 12, message: say.pastEnd('2:00') }] })
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((each) => each.replaceAll(/[\s\0]+/g, ' ').trim()).filter((each) => each !== '' && !/^\p{Cc}|-->|[\u0085\u2028\u2029]/u.test(each))
  fc.assert(fc.property(fc.array(fc.tuple(text, fc.constantFrom('', 'Amina')), { minLength: 1, maxLength: 8 }), (lines) => {
    const written = lines.map(([each, who], index) => ({ fromMs: index * 2_000, toMs: index * 2_000 + 1_500, who, text: each }))
    const file = webVttOf(written)
    assert.deepEqual(webVttFaults(file, 'captions'), [])
    assert.deepEqual(readCaptions(file, length, 'da').cues, written)
  }))
})

test('each fault of a caption file has its line and says what to write', () => {
  const faultsOf = (text: string) => readCaptions(text, length, 'da').faults
  assert.deepEqual(faultsOf(''), [{ line: 1, message: say.none }])
  assert.deepEqual(faultsOf('WEBVTT\n\nhej\n'), [{ line: 3, message: say.noTimes }])
  assert.deepEqual(faultsOf('WEBVTT\n\n00:99:00.000 --> 00:00:02.000\nhej'), [{ line: 3, message: say.badTime('00:99:00.000') }])
  assert.deepEqual(faultsOf('1\n00:00:02,000 --> 00:00:01,000\nhej'), [{ line: 2, message: say.backwards('0:02') }])
  assert.deepEqual(faultsOf('1\n00:00:02,000 --> 00:00:04,000\nhej\n\n2\n00:00:03,000 --> 00:00:05,000\ndu'), [{ line: 6, message: say.overlaps('0:04') }])
  assert.deepEqual(faultsOf('1\n00:00:02,000 --> 00:00:04,000\n'), [{ line: 2, message: say.noText }])
})

test('what a file is stands in its first bytes', () => {
  const kindOf = (text: string) => kindProblem(Uint8Array.from(Buffer.from(text, 'latin1')))
  assert.deepEqual(['\0\0\0\x20ftypqt  ', '\0\0\0\x20ftypM4A ', '\x1A\x45\xDF\xA3', 'MZ', 'RIFF\0\0\0\0WAVE', 'RIFF\0\0\0\0AVI ', ''].map(kindOf), [undefined, 'sound-only', undefined, 'program', 'sound-only', 'not-video', 'empty'])
})

test('a picture is never made larger, never more than 720 lines, and under 8 MB a minute', () => {
  fc.assert(fc.property(fc.integer({ min: 16, max: 3840 }), fc.integer({ min: 16, max: 2160 }), (width, height) => {
    const size = sizeFor({ width, height })
    assert.ok(size.width <= width + 1 && size.height <= height + 1 && Math.min(size.width, size.height) <= 720 && Math.max(size.width, size.height) <= 1280)
    assert.ok(size.width % 2 === 0 && size.height % 2 === 0)
    assert.ok((bitsFor(size) + 96_000) * 60 / 8 < 8_000_000)
  }))
  assert.deepEqual([23.976, 24, 25, 29.97, 30, 50, 59.94, 60, 15].map(rateFor), [25, 25, 25, 30, 30, 25, 30, 30, 25])
})
