import type { Cue, Phoneme } from '../timeline/timeline.ts'

/** The sounds of a line as they are sent: each with its milliseconds, before it those of a silence where there is one. They are half of what a film is sent with. */
export type SentSounds = (string | number)[]

/** The sounds of a line, packed to be sent. */
export function packSounds({ phonemes }: Cue): SentSounds {
  let last = 0
  return phonemes.flatMap(({ from, to, sound }) => {
    const [begins, ends] = [Math.round(from * 1000), Math.round(to * 1000)]
    const gap = begins - last
    last = ends
    return gap === 0 ? [sound, ends - begins] : [gap, sound, ends - begins]
  })
}

/** The sounds of a line as they were before they were sent. */
export function unpackSounds(sent: SentSounds): Phoneme[] {
  const phonemes: Phoneme[] = []
  let last = 0
  let sound: string | undefined
  for (const part of sent) {
    if (typeof part === 'string') sound = part
    else {
      if (sound !== undefined) phonemes.push({ from: last / 1000, to: (last + part) / 1000, sound })
      last += part
      sound = undefined
    }
  }
  return phonemes
}
