import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { loudness } from '../level/loudness.ts'
import type { Say, Voice } from '../sound.ts'
import { frameLevels } from '../voices/trim.ts'
import { robotVoice } from './robot.ts'

const isInstalled = (() => {
  try {
    return createRequire(import.meta.url).resolve('@echogarden/espeak-ng-emscripten') !== ''
  } catch {
    return false
  }
})()
const installed = { skip: isInstalled ? false : 'the optional package @echogarden/espeak-ng-emscripten is not installed' }
const at = { line: 1, column: 1 }
const lineOf = (name: string, text: string): Say => ({ key: name, text, language: 'da', onPhone: false, who: { name, role: 'citizen', age: 60, traits: [], at } })
const bente = lineOf('BENTE', 'Du skylder mig en pause, Jonas.')
const robot = robotVoice()
after(robot.end)

test('the robot speaks Danish: sound from the beginning to the end, at the level of all voices', installed, async () => {
  const voice = await robot.say(bente)
  assert.ok(voice?.samples !== undefined)
  assert.equal(voice.kind, 'robot')
  assert.ok(voice.seconds > 1.2 && voice.seconds < 4, `${voice.seconds} s`)
  const levels = frameLevels(voice.samples)
  const loudest = Math.max(...levels)
  assert.ok(levels.findIndex((level) => level > loudest * 0.02) <= 1, 'it begins at 0')
  assert.ok(levels.findLastIndex((level) => level > loudest * 0.006) >= levels.length - 8, 'it ends where it ends')
  assert.ok(Math.abs(loudness([voice.samples]).integrated + 18) < 0.1)
  assert.ok(voice.samples.every(Number.isFinite))
})

test('its mouth has the sounds and the times that espeak gives', installed, async () => {
  const voice = await robot.say(bente)
  assert.ok(voice !== undefined && voice.phonemes.length > 12)
  assert.ok(voice.phonemes.some(({ sound }) => sound === 's'))
  assert.ok(voice.phonemes.every(({ from, to, sound }) => to > from && from >= 0 && to <= voice.seconds + 0.001 && /^[^ˈˌʔ?]+$/.test(sound)))
  // The s of »skylder« hisses: more of its energy is in what changes from sample to sample than in a vowel.
  const hiss = (sound: string) => {
    const span = voice.phonemes.find((one) => one.sound === sound)
    const part = voice.samples?.subarray(Math.round((span?.from ?? 0) * 48_000), Math.round((span?.to ?? 0) * 48_000)) ?? new Float32Array(0)
    return part.reduce((sum, sample, index) => sum + (sample - (part[index - 1] ?? sample)) ** 2, 0) / part.reduce((sum, sample) => sum + sample ** 2, 1e-9)
  }
  assert.ok(hiss('s') > 3 * hiss('m'), `${hiss('s')} against ${hiss('m')}`)
})

test('a line sounds the same to the bit, whoever spoke before it and in which process', installed, async () => {
  const digest = (voice: Voice | undefined) => createHash('sha256').update(voice?.samples ?? 'none').digest('hex')
  const alone = digest(await robot.say(bente))
  const [verner, again] = await Promise.all([robot.say(lineOf('VERNER', 'Det er hendes egne penge.')), robot.say(bente)])
  assert.notEqual(digest(verner), alone)
  assert.equal(digest(again), alone)
  await robot.end()
  assert.equal(digest(await robot.say(lineOf('VERNER', 'Det er hendes egne penge.'))), digest(verner))
  assert.equal(digest(await robot.say(bente)), alone)
})

test('words that say nothing are no voice', installed, async () => {
  assert.equal(await robot.say(lineOf('BENTE', '…')), undefined)
})

test('the process ends when it is not used, and when the job is over', installed, async () => {
  const short = robotVoice({ idleMs: 80 })
  const before = children()
  await short.say(bente)
  assert.equal(children(), before + 1)
  for (let waited = 0; children() > before && waited < 100; waited++) await setTimeout(30)
  assert.equal(children(), before)
  await short.say(bente)
  await Promise.all([short.end(), robot.end()])
  assert.equal(children(), 0)
})

test('without the package there is no voice, and one sentence says what to install', async () => {
  const sentences: string[] = []
  const none = robotVoice({ packageName: '@echogarden/is-not-here', report: (sentence) => sentences.push(sentence) })
  assert.deepEqual(await Promise.all([none.say(bente), none.say(bente)]), [undefined, undefined])
  assert.equal(await none.say(bente), undefined)
  assert.equal(sentences.length, 1)
  assert.match(sentences[0] ?? '', /@echogarden\/is-not-here is not installed/)
  await none.end()
})

function children(): number {
  return execFileSync('ps', ['-o', 'args=', '--ppid', `${process.pid}`], { encoding: 'utf8' }).split('\n').filter((line) => line.includes('espeak-process')).length
}
