import { connect } from 'node:net'
import { loopback, readChunks, readHead, requestOf } from './wire.ts'

/** A stream of events that is held open. */
export interface EventStream {
  /** Bytes of the body so far, as they were sent. */
  bytes(): number
  close(): void
}

type Listener = { onEvent(data: string): void; onEnd?(): void }

/** Opens a stream as a browser does and resolves when the first event is here. Events come as their data. */
export function openEventStream(port: number, path: string, cookie: string, { onEvent, onEnd }: Listener): Promise<EventStream> {
  return new Promise((done, failed) => {
    const socket = connect({ port, host: loopback, noDelay: true })
    let received: Buffer = Buffer.alloc(0)
    let text = ''
    let isOpen = false
    let bytes = 0

    function readEvents(): void {
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const data = dataOf(text.slice(0, end))
        text = text.slice(end + 2)
        if (data === undefined) continue
        onEvent(data)
        done({ bytes: () => bytes, close: () => socket.destroy() })
      }
    }

    socket.write(requestOf(port, { path, headers: { accept: 'text/event-stream', 'cache-control': 'no-cache', cookie } }))
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      if (!isOpen) {
        const head = readHead(received)
        if (head === undefined) return
        if (head.status !== 200) return void socket.destroy(new Error(`the stream ${path} answered ${head.status}`))
        isOpen = true
        received = received.subarray(head.bodyStart)
      }
      const { data, rest, isOver } = readChunks(received)
      received = rest
      for (const piece of data) {
        bytes += piece.length
        text += piece.toString()
      }
      readEvents()
      if (isOver) socket.destroy()
    })
    socket.on('error', failed)
    socket.on('close', () => {
      failed(new Error(`the stream ${path} was closed before its first event`))
      onEnd?.()
    })
  })
}

/** The data of an event; a comment that only keeps the stream open has none. */
function dataOf(event: string): string | undefined {
  const lines = event.split('\n').filter((line) => line.startsWith('data:'))
  return lines.length === 0 ? undefined : lines.map((line) => line.slice(line.startsWith('data: ') ? 6 : 5)).join('\n')
}
