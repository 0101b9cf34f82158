import { open } from 'node:fs/promises'
import { limits } from '../video.ts'
import { headBytes, kindProblem } from '../making/kind.ts'
import { VideoProblem, type Why } from '../making/message.ts'
import type { Sink } from './multipart.ts'

/** A file that is being received on the disk. */
export type Incoming = Sink & {
  /** Ends it. Throws a VideoProblem when what came cannot be a video. */
  finish(): Promise<number>
  /** Lets go of it, whatever has come. */
  close(): Promise<void>
}

/**
 * Receives a file at a place of a file on the disk. What cannot be a video is no longer written as soon as that is known,
 * but read to its end, so that the browser can be told why.
 */
export async function receiveAt(path: string, at = 0): Promise<Incoming> {
  const file = await open(path, at === 0 ? 'w' : 'r+', 0o600)
  let problem: Why | undefined
  let length = at
  let head = new Uint8Array(0)
  const judge = (isWhole: boolean): void => {
    if (at > 0 || problem !== undefined || (head.length < headBytes && !isWhole)) return
    problem = kindProblem(head)
  }
  return {
    write: async (bytes) => {
      length += bytes.length
      if (length > limits.bytes) problem ??= 'too-many-bytes'
      // Who sends far more than may be sent does not wait for an answer.
      if (length > 3 * limits.bytes) throw new VideoProblem('too-many-bytes')
      const wasShort = head.length < headBytes
      if (wasShort) {
        head = Uint8Array.from([...head, ...bytes.subarray(0, headBytes - head.length)])
        judge(false)
      }
      if (problem === undefined) await writeAll(file, bytes, length - bytes.length)
    },
    finish: async () => {
      judge(length === head.length)
      if (problem === undefined) await file.sync()
      await file.close()
      if (problem !== undefined) throw new VideoProblem(problem)
      return length
    },
    close: () => file.close().catch(() => {}),
  }
}

async function writeAll(file: { write(bytes: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesWritten: number }> }, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten
}
