import {
  BufferTarget, EncodedAudioPacketSource, EncodedPacket, EncodedVideoPacketSource, Mp4OutputFormat, Output, TextSubtitleSource, WebMOutputFormat,
} from 'mediabunny'
import type { Language } from '#urls.ts'
import type { Codecs, Piece, Stream } from './encoding.ts'
import { withColours } from './h264-colour.ts'
import { finishMp4, type FileChapter } from './mp4-boxes.ts'

type Content = {
  title: string
  language: Language
  chapters: readonly FileChapter[]
  /** The texts of WebVTT files; the first is in the film's own language. */
  captions: readonly { language: Language; text: string }[]
}

/** A film file that is being put together: pieces of picture are added as they come, and at the end there is a file. */
export interface Muxing {
  addPicture(piece: Piece, description: Uint8Array | undefined): void
  finish(): Promise<Uint8Array>
}

const threeLetters: Record<Language, string> = { da: 'dan', en: 'eng' }
// What the encoder makes of RGB, told so that players need not guess.
const colourSpace = { primaries: 'bt709', transfer: 'bt709', matrix: 'smpte170m', fullRange: false } as const

/** Begins a file with the whole sound. An MP4 has its index first, so that it plays while it is being fetched. */
export async function beginFile(isMp4: boolean, codecs: Codecs, sound: Stream, content: Content): Promise<Muxing> {
  const target = new BufferTarget()
  const output = new Output({ format: isMp4 ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat(), target })
  const pictures = new EncodedVideoPacketSource(isMp4 ? 'avc' : 'vp9')
  const sounds = new EncodedAudioPacketSource(isMp4 ? 'aac' : 'opus')
  output.addVideoTrack(pictures, { languageCode: threeLetters[content.language], frameRate: codecs.video.framerate ?? 25 })
  output.addAudioTrack(sounds, { languageCode: threeLetters[content.language] })
  const captions = content.captions.map(({ language, text }, index) => {
    const source = new TextSubtitleSource('webvtt')
    // Captions are there for whoever switches them on; a burned-in copy would make them stand twice.
    output.addSubtitleTrack(source, { languageCode: threeLetters[language], disposition: { default: false, primary: index === 0 } })
    return { source, text }
  })
  output.setMetadataTags({ title: content.title })
  await output.start()

  const adding: Promise<void>[] = []
  const failure: { error?: unknown } = {}
  const add = (work: Promise<void>): void => void adding.push(work.catch((error: unknown) => void (failure.error ??= error)))
  for (const [index, piece] of sound.pieces.entries()) {
    const { codec, sampleRate, numberOfChannels } = codecs.audio
    const described = sound.description === undefined ? {} : { description: sound.description }
    add(sounds.add(packetOf(piece), index === 0 ? { decoderConfig: { codec, sampleRate, numberOfChannels, ...described } } : undefined))
  }
  for (const { source, text } of captions) add(source.add(text))

  return {
    addPicture: (piece, description) => {
      const { codec, width, height } = codecs.video
      const described = description === undefined ? {} : { description: isMp4 ? withColours(description) : description }
      const isFirst = piece.at === 0
      add(pictures.add(packetOf(piece), isFirst ? { decoderConfig: { codec, codedWidth: width, codedHeight: height, colorSpace: colourSpace, ...described } } : undefined))
    },
    finish: async () => {
      await Promise.all(adding)
      if (failure.error !== undefined) throw failure.error
      await output.finalize()
      if (target.buffer === null) throw new Error('the film file is empty')
      const file = new Uint8Array(target.buffer)
      return isMp4 ? finishMp4(file, content.chapters) : file
    },
  }
}

function packetOf({ bytes, isKey, at, lasts }: Piece): EncodedPacket {
  return new EncodedPacket(bytes, isKey ? 'key' : 'delta', at, lasts)
}
