import * as v from 'valibot'
import { loadEngine } from '../../file/encoding.ts'
import { FilmProblem } from '../../file/order.ts'
import { lookAt } from './look.ts'
import { assignmentSchema, problemOf, VideoProblem, type Assignment, type Message, type VideoFacts } from './message.ts'

// The process that looks at one file or makes one video, and ends. A file from outside is read here and nowhere else:
// whatever it does to a demuxer or a codec, the house goes on.
process.once('message', (message) => {
  work(v.parse(assignmentSchema, message))
    .then((facts): Message => ({ kind: 'done', facts }))
    .catch((error: unknown): Message => {
      const { why, detail } = problemOf(error)
      return { kind: 'failed', why, detail }
    })
    .then((last) => process.send?.(last, () => process.exit()))
})

async function work({ work: kind, source, folder, engine }: Assignment): Promise<VideoFacts> {
  if (kind === 'look') {
    const { seconds, width, height, sound, close } = await lookAt(source)
    close()
    return { seconds, width, height, hasSound: sound !== undefined }
  }
  const { makeVideo } = await import('./make.ts')
  return makeVideo(await engineOf(engine), source, folder, (share) => process.send?.({ kind: 'progress', share } satisfies Message))
}

async function engineOf(name: string) {
  try {
    return await loadEngine(name)
  } catch (error) {
    throw error instanceof FilmProblem ? new VideoProblem('no-encoder', error.detail) : error
  }
}

// Whoever asked has gone: nobody waits for the video, and nobody would take its files away.
process.once('disconnect', () => process.exit())
