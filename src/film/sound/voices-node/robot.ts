import { levelTo } from '../level/loudness.ts'
import { fadeIn, fadeOut } from '../making/tones.ts'
import { resample } from '../resample.ts'
import { rate, type Say, type Voice } from '../sound.ts'
import { mannerOf, type Manner } from '../voices/manner.ts'
import { voiceLufs } from '../voices/recording.ts'
import { heardSpan } from '../voices/trim.ts'
import type { VoiceMaker } from '../voices/voice-maker.ts'
import { startEspeak, type Spoken } from './espeak.ts'

/** Samples a second that espeak-ng gives. */
const espeakRate = 22_050
const keptAfter = 0.03
const men = ['m3', 'm7', 'm1', 'm2']
const women = ['f2', 'f1', 'f5', 'f3']

/** The robot's voice: a maker, and the end of its process, which also ends by itself when it is not used for some seconds. */
export type Robot = { say: VoiceMaker; end: () => Promise<void> }

/** Starts nothing until the first line is asked for. `report` is given one sentence when there can be no robot's voice. */
export function robotVoice({ report = () => {}, ...options }: { report?: (sentence: string) => void; packageName?: string; idleMs?: number } = {}): Robot {
  const espeak = startEspeak({ report, ...options })
  return {
    say: async (say) => {
      const spoken = await espeak.speak(wishOf(say))
      return spoken === undefined ? undefined : voiceOf(spoken)
    },
    end: espeak.end,
  }
}

function wishOf(say: Say): { text: string; voice: string; rate: number; pitch: number; range: number } {
  const manner = mannerOf(say)
  return { text: say.text, voice: `${say.language}+${variantOf(manner)}`, rate: manner.wordsAMinute, pitch: manner.pitch, range: manner.range }
}

function variantOf({ sex, timbre }: Manner): string {
  const variants = sex === 'woman' ? women : men
  return variants[timbre % variants.length] ?? 'm1'
}

function voiceOf({ audio, phonemes }: Spoken): Voice | undefined {
  const whole = resample(audio, espeakRate, rate)
  const heard = heardSpan(whole)
  if (heard === undefined) return undefined
  const seconds = Math.min(whole.length / rate, heard.to + keptAfter) - heard.from
  const samples = levelTo(fadeOut(fadeIn(whole.slice(Math.round(heard.from * rate), Math.round((heard.from + seconds) * rate)), 0.002), keptAfter), voiceLufs)
  return { kind: 'robot', seconds: samples.length / rate, samples, phonemes: spansOf(phonemes, heard.from, seconds) }
}

/** espeak tells when a sound begins; it lasts until the next. What is told of stress and glottal stops is nothing a mouth does. */
function spansOf(phonemes: Spoken['phonemes'], from: number, seconds: number): Voice['phonemes'] {
  return phonemes.flatMap(({ at, sound }, index) => {
    const begin = Math.max(0, at - from)
    const end = Math.min(seconds, (phonemes[index + 1]?.at ?? from + seconds) - from)
    const heard = sound.normalize('NFD').replaceAll(/[ˈˌʔ?ː]|\p{M}/gu, '').replaceAll('ε', 'ɛ').replaceAll('ɡ', 'g')
    return heard === '' || end <= begin ? [] : [{ from: round(begin), to: round(end), sound: heard }]
  })
}

function round(second: number): number {
  return Math.round(second * 1000) / 1000
}
