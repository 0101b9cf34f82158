import { cueText, fileOf } from '../../timeline/webvtt.ts'
import type { VideoCue } from '../video.ts'

/** Lines of a video as a WebVTT file, whatever they came in as; who speaks is named as a voice. */
export function webVttOf(cues: readonly Pick<VideoCue, 'fromMs' | 'toMs' | 'who' | 'text'>[]): string {
  const sorted = [...cues].sort((one, other) => one.fromMs - other.fromMs)
  return fileOf(sorted.map(({ fromMs, toMs, who, text }) => {
    const plain = cueText(text)
    return { from: fromMs / 1000, to: toMs / 1000, body: who === '' ? plain : `<v ${cueText(who).replaceAll('\n', ' ')}>${plain}</v>` }
  }))
}
