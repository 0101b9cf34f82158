import { addAround, gained, quiet, shaped, together } from '../making/assembling.ts'
import { bandpass, highpass, lowpass } from '../making/filters.ts'
import { between, type Chance } from '../making/noise.ts'
import { rate, type Samples } from '../sound.ts'

// First and second formant of a, æ, e, i, o, u, ø.
const vowels: readonly (readonly [number, number])[] = [[700, 1150], [620, 1600], [430, 1950], [310, 2150], [470, 850], [340, 760], [430, 1450]]

/** Voices without words, as they are heard from the other end of a hall: syllables with a tune, and pauses to listen. */
export function babble(seconds: number, { voices, chance }: { voices: number; chance: Chance }): Samples {
  const hall = quiet(seconds)
  for (let voice = 0; voice < voices; voice++) {
    const ground = voice % 2 === 0 ? between(chance, 98, 130) : between(chance, 175, 225)
    const nearness = between(chance, 0.5, 1)
    let at = between(chance, 0, seconds)
    const end = at + seconds - 0.7
    while (at < end) {
      const syllables = Math.floor(between(chance, 4, 12))
      for (let index = 0; index < syllables && at < end; index++) {
        const lasts = between(chance, 0.12, 0.26)
        // A sentence begins high and comes to rest.
        const hz = ground * (1.18 - (0.3 * index) / syllables) * between(chance, 0.94, 1.08)
        addAround(hall, syllable(lasts, hz, chance), at, nearness * between(chance, 0.5, 1))
        at += lasts * between(chance, 0.85, 1.15)
      }
      at += between(chance, 0.35, 2.2)
    }
  }
  return distant(hall)
}

/** One syllable: a voice's buzz through the two resonances of a vowel. */
export function syllable(seconds: number, hz: number, chance: Chance): Samples {
  const [first, second] = vowels[Math.floor(chance() * vowels.length)] ?? [500, 1500]
  const buzz = quiet(seconds)
  let phase = chance()
  for (let index = 0; index < buzz.length; index++) {
    const glide = 1 + 0.05 * Math.sin((index / rate) * 23) - (0.06 * index) / buzz.length
    phase += (hz * glide) / rate
    if (phase >= 1) phase -= 1
    buzz[index] = 2 * phase - 1
  }
  lowpass(buzz, 1800)
  const vowel = together(bandpass(new Float32Array(buzz), first, 4), gained(bandpass(buzz, second, 7), 0.45))
  return shaped(vowel, (share) => Math.sin(Math.PI * share ** 0.7) ** 1.3)
}

/** As through a hall: no rumble, no consonants, and a short smear of echoes. */
function distant(loop: Samples): Samples {
  const near = settled(loop)
  const hall = new Float32Array(near)
  for (const [delay, gain] of [[0.023, 0.5], [0.041, 0.42], [0.067, 0.34], [0.103, 0.25], [0.149, 0.17]] as const) addAround(hall, near, delay, gain)
  return hall
}

/** A filter run twice around the loop, so that it has forgotten at the beginning that there was one. */
function settled(loop: Samples): Samples {
  const twice = new Float32Array(loop.length * 2)
  twice.set(loop)
  twice.set(loop, loop.length)
  return new Float32Array(lowpass(highpass(twice, 160), 1300).subarray(loop.length))
}
