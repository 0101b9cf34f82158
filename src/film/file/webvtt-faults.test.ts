import assert from 'node:assert/strict'
import { test } from 'node:test'
import { webVttFaults } from './webvtt-faults.ts'

const file = (...blocks: string[]): string => `WEBVTT\n\n${blocks.join('\n\n')}\n`

test('what the standard allows is valid', () => {
  const allowed = [
    'WEBVTT',
    '\uFEFFWEBVTT – captions\r\n\r\n00:01.000 --> 00:02.000\r\nHej',
    file('NOTE a remark', 'STYLE\n::cue { color: red }', '1\n00:00:01.000 --> 00:00:02.500 align:start line:-1 position:10%,line-left\n<v Søren>Å &amp; <i>du</i></v>'),
    file('00:01.000 --> 00:02.000\n<v Amina>Hej', '00:01.000 --> 00:03.000\n<00:00:01.500>nu'),
    file('123:00:01.000 --> 123:00:02.000\n&nbsp;a'),
  ]
  for (const text of allowed) assert.deepEqual(webVttFaults(text, 'captions'), [], text)
  assert.deepEqual(webVttFaults(file('00:01.000 --> 00:02.000\n{"question":"<a> & b"}'), 'metadata'), [])
})

test('every breach of the standard is found', () => {
  const breaches = [
    '', 'WEBVTTX', 'WEBVTT\nKind: captions\n\n00:01.000 --> 00:02.000\nHej',
    file('00:01.000 --> 00:01.000\nHej'), file('00:01.00 --> 00:02.000\nHej'), file('0:00:01.000 --> 00:02.000\nHej'), file('00:61.000 --> 01:02.000\nHej'), file('00:01.000 -> 00:02.000\nHej'),
    file('00:03.000 --> 00:04.000\nHej', '00:01.000 --> 00:02.000\nHej'), file('00:01.000 --> 00:02.000\na --> b'), file('00:01.000 --> 00:02.000'),
    file('00:01.000 --> 00:02.000\nSmør & brød'), file('00:01.000 --> 00:02.000\n<x>Hej</x>'), file('00:01.000 --> 00:02.000\n<i>Hej'), file('00:01.000 --> 00:02.000\nHej</i>'), file('00:01.000 --> 00:02.000\n<v>Hej'),
    file('00:01.000 --> 00:02.000\n1 > 2'), file('00:01.000 --> 00:02.000 align:middle\nHej'), file('00:01.000 --> 00:02.000 size:50% size:60%\nHej'), file('00:01.000 --> 00:02.000 size:150%\nHej'),
    file('00:01.000 --> 00:02.000\nHej', 'STYLE\n::cue {}'), file('NOTE a --> b'), 'WEBVTT\n\nHej\nmed dig',
  ]
  for (const text of breaches) assert.notDeepEqual(webVttFaults(text, 'captions'), [], text)
  assert.notDeepEqual(webVttFaults(file('00:01.000 --> 00:02.000\n<i>Brevet</i>'), 'chapters'), [])
})
