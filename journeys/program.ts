import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import pg from 'pg'
import { clusterFolder, superuserUrlOf } from '#platform/database/embedded.ts'
import { gather } from '#testing/logs.ts'
import { readPidFile } from '#platform/database/pid-file.ts'

/** The built program as a process of its own, on a data folder and a port. */
export interface Program {
  origin: string
  process: ChildProcess
  /** All that it has printed. */
  output(): string
  /** `kill -9` of Node alone, or of Node and its PostgreSQL together. */
  kill(what: 'node' | 'both'): Promise<void>
  /** Asks it to end, and waits until it has. Resolves to its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** Starts `dist/main.js` and resolves when /health answers. Rejects with its output when it ends first. */
export async function startProgram(folder: string, port: number, environment: Record<string, string> = {}): Promise<Program> {
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/main.js'], {
    env: { ...process.env, DATA_FOLDER: folder, PORT: String(port), HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      gather(chunk.toString())
    })
  }
  const ended = new Promise<number | null>((done) => child.on('exit', (code) => done(code)))
  const origin = `http://127.0.0.1:${port}`
  await untilHealthy(origin, ended, () => output)
  return {
    origin,
    process: child,
    output: () => output,
    async kill(what) {
      const postmaster = what === 'both' ? readPidFile(clusterFolder(folder))?.pid : undefined
      if (what === 'both' && postmaster === undefined) throw new Error('there is no PostgreSQL to kill')
      child.kill('SIGKILL')
      if (postmaster !== undefined) process.kill(postmaster, 'SIGKILL')
      await ended
    },
    stop(signal = 'SIGTERM') {
      child.kill(signal)
      return ended
    },
  }
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await new Promise<number>((done) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done(typeof address === 'object' && address !== null ? address.port : 0)
    }),
  )
  await new Promise((done) => server.close(done))
  return port
}

/** Rows from the program's own database, past the application. */
export async function rowsOf<Row extends pg.QueryResultRow>(folder: string, query: string, values: unknown[] = []): Promise<Row[]> {
  const port = readPidFile(clusterFolder(folder))?.port
  if (port === undefined) throw new Error('PostgreSQL does not run in this folder')
  const client = new pg.Client({ connectionString: superuserUrlOf(folder, port) })
  await client.connect()
  try {
    return (await client.query<Row>(query, values)).rows
  } finally {
    await client.end()
  }
}

async function untilHealthy(origin: string, ended: Promise<number | null>, output: () => string): Promise<void> {
  let code: number | null | undefined
  void ended.then((value) => (code = value))
  for (let tries = 0; tries < 1200; tries++) {
    if (code !== undefined) throw new Error(`the program ended with ${code}:\n${output()}`)
    const response = await fetch(`${origin}/health`).catch(() => undefined)
    if (response?.ok) return
    await new Promise((done) => setTimeout(done, 25))
  }
  throw new Error(`the program did not answer in 30 s:\n${output()}`)
}
