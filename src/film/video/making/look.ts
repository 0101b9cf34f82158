import { EncodedPacketSink, FilePathSource, Input, MATROSKA, MP4, QTFF, WEBM, type InputAudioTrack, type InputTrack, type InputVideoTrack } from 'mediabunny'
import { limits } from '../video.ts'
import { VideoProblem } from './message.ts'

/** A file that came in, opened and found to be a video that may be made. */
export type Footage = { picture: InputVideoTrack; sound: InputAudioTrack | undefined; /** Seconds at which the picture begins in the file. */ begins: number; seconds: number; width: number; height: number; close(): void }

/** Opens a file and looks at everything that may be wrong with it. Throws a VideoProblem. */
export async function lookAt(path: string): Promise<Footage> {
  const input = new Input({ source: new FilePathSource(path), formats: [MP4, QTFF, WEBM, MATROSKA] })
  try {
    return { ...(await footageOf(input)), close: () => input.dispose() }
  } catch (error) {
    input.dispose()
    if (error instanceof VideoProblem) throw error
    // A demuxer that stumbles over a file tells of the file: what is the machine's own fault has a code.
    if (error instanceof Error && 'code' in error) throw error
    throw new VideoProblem('broken', String(error))
  }
}

async function footageOf(input: Input): Promise<Omit<Footage, 'close'>> {
  if (!(await input.canRead())) throw new VideoProblem('broken', 'no demuxer reads it')
  const [pictures, sounds] = [await input.getVideoTracks(), await input.getAudioTracks()]
  const [picture] = pictures
  if (picture === undefined) throw new VideoProblem(sounds.length > 0 ? 'sound-only' : (await input.getTracks()).length > 0 ? 'no-picture' : 'broken', 'no track of pictures')
  if (pictures.length > 1) throw new VideoProblem('many-pictures', `${pictures.length} tracks`)
  const [width, height] = [await picture.getDisplayWidth(), await picture.getDisplayHeight()]
  if (Math.max(width, height) > limits.longSide || Math.min(width, height) > limits.shortSide) throw new VideoProblem('too-large', `${width}x${height}`)
  if (Math.min(width, height) < 16) throw new VideoProblem('broken', `${width}x${height}`)
  if ((await picture.getDecoderConfig()) === null) throw new VideoProblem('unknown-codec', String(await picture.getInternalCodecId()))
  const begins = await picture.getFirstTimestamp()
  const seconds = (await picture.computeDuration()) - begins
  if (!(seconds > 0)) throw new VideoProblem('broken', `${seconds} seconds`)
  if (seconds > limits.seconds) throw new VideoProblem('too-long', `${Math.round(seconds)} seconds`)
  const sound = await firstThatCanBeHeard(sounds)
  for (const track of sound === undefined ? [picture] : [picture, sound]) await readTheLast(track)
  return { picture, sound, begins, seconds, width, height }
}

async function firstThatCanBeHeard(sounds: readonly InputAudioTrack[]): Promise<InputAudioTrack | undefined> {
  for (const sound of sounds) if ((await sound.getDecoderConfig()) !== null && (await new EncodedPacketSink(sound).getFirstPacket()) !== null) return sound
  return undefined
}

/** A file that was cut off has an index that points past its end. */
async function readTheLast(track: InputTrack): Promise<void> {
  const packets = new EncodedPacketSink(track)
  const first = await packets.getFirstPacket()
  const last = await packets.getPacket(Number.POSITIVE_INFINITY)
  if (first === null || last === null || last.data.byteLength === 0) throw new VideoProblem('broken', 'a track without its end')
}
