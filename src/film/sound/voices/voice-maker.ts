import { silentVoice } from '../../timeline/silent-voice.ts'
import type { Samples, Say, Voice } from '../sound.ts'
import { prepareRecording } from './recording.ts'

/** Says a line; `undefined` when this maker cannot, so that the next may try. It never throws. */
export type VoiceMaker = (say: Say) => Promise<Voice | undefined>

/** A maker that asks each of its makers in turn, and takes the first voice it is given. */
export function firstVoice(makers: readonly VoiceMaker[]): VoiceMaker {
  return async (say) => {
    for (const make of makers) {
      const voice = await make(say)
      if (voice !== undefined) return voice
    }
    return undefined
  }
}

/** The last of every chain: time and a mouth that moves, without sound. */
export const silent: VoiceMaker = (say) => Promise.resolve(silentVoice(say))

/** A voice recorded by people: `read` finds the line's recording, decoded at `rate`, and is the one who knows files. */
export function ownVoice(read: (key: string) => Promise<Samples | undefined>): VoiceMaker {
  return async (say) => {
    const samples = await read(say.key)
    return samples === undefined ? undefined : prepareRecording(samples, say)
  }
}

/** The files in which a line's own recording may lie in its dilemma's folder, in the order in which they are looked for. */
export function recordingNames(key: string): string[] {
  return ['wav', 'webm', 'ogg', 'm4a'].map((ending) => `voice/${key}.${ending}`)
}
