import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import type pg from 'pg'

/** Takes pieces of text; `write` says whether it can take more at once, and `drain` when it can again. */
export interface Sink {
  write(piece: Buffer): boolean
  once(event: 'drain', listener: () => void): unknown
}

/** Copies what a `copy … to stdout` gives into a sink, in PostgreSQL's text format, and returns the number of rows. */
export function copyOut(client: pg.Client, sql: string, sink: Sink): Promise<number> {
  return new Promise((resolve, reject) => {
    client.query(new Copy(sql, { resolve, reject }, { sink }))
  })
}

/** Feeds a `copy … from stdin`, and returns the number of rows. */
export function copyIn(client: pg.Client, sql: string, source: AsyncIterable<Buffer>): Promise<number> {
  return new Promise((resolve, reject) => {
    client.query(new Copy(sql, { resolve, reject }, { source }))
  })
}

type Outcome = { resolve(rows: number): void; reject(error: Error): void }
type Connection = {
  stream: Duplex
  sendCopyFromChunk(piece: Buffer): void
  endCopyFrom(): void
  sendCopyFail(reason: string): void
}

// pg calls these methods by name while the query is the active one of its connection.
class Copy implements pg.Submittable {
  private readonly sql: string
  private readonly outcome: Outcome
  private readonly ends: { sink?: Sink; source?: AsyncIterable<Buffer> }
  private rows = 0
  private isOver = false

  constructor(sql: string, outcome: Outcome, ends: { sink?: Sink; source?: AsyncIterable<Buffer> }) {
    this.sql = sql
    this.outcome = outcome
    this.ends = ends
  }

  submit(connection: pg.Connection): void {
    connection.query(this.sql)
  }

  handleCopyData({ chunk }: { chunk: Buffer }, { stream }: Connection): void {
    const { sink } = this.ends
    // A copy, since pg receives the next pieces into the same memory.
    if (sink === undefined || sink.write(Buffer.from(chunk)) || stream.isPaused()) return
    stream.pause()
    sink.once('drain', () => stream.resume())
  }

  handleCopyInResponse(connection: Connection): void {
    this.feed(connection).catch((error: unknown) => connection.sendCopyFail(String(error)))
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.rows = Number(text.split(' ')[1])
  }

  handleError(error: Error): void {
    this.isOver = true
    this.outcome.reject(error)
  }

  handleReadyForQuery(): void {
    this.isOver = true
    this.outcome.resolve(this.rows)
  }

  private async feed(connection: Connection): Promise<void> {
    for await (const piece of this.ends.source ?? []) {
      if (this.isOver) return
      connection.sendCopyFromChunk(piece)
      if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain')
    }
    if (!this.isOver) connection.endCopyFrom()
  }
}
