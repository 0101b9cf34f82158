import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** This process's place in a folder; the kernel gives it up by itself when the process dies in any way. */
export interface Presence {
  release(): void
}

type State = 'trying' | 'holding'

/** Takes a folder for this process alone, or tells which process has it. Pids that are used again deceive nobody. */
export async function claimFolder(folder: string): Promise<Presence | { heldBy: number }> {
  // Windows has no sockets in folders; there PostgreSQL's own lock is what guards the data.
  if (process.platform === 'win32') return { release: () => {} }
  // Each process first shows itself, and then looks. Two that look at the same time both see the other and withdraw
  // for a random while, so never do both hold.
  for (;;) {
    const own = await show(folder, 'trying')
    const others = await findLiving(folder, own.name)
    if (others.length === 0) {
      own.hold()
      return own
    }
    own.release()
    const holder = others.find(({ state }) => state === 'holding')
    if (holder !== undefined) return { heldBy: holder.pid }
    await sleep(20 + Math.random() * 150)
  }
}

/** Shows that this process uses a folder, alone or not. Where that cannot be written, nothing is shown. */
export async function showPresence(folder: string): Promise<Presence> {
  if (process.platform === 'win32') return { release: () => {} }
  return show(folder, 'holding').catch(() => ({ release: () => {} }))
}

const placeOf = (folder: string) => join(folder, 'running')

async function show(folder: string, state: State): Promise<Presence & { name: string; hold(): void }> {
  const place = placeOf(folder)
  mkdirSync(place, { recursive: true })
  // Root may start what another user started yesterday, and that user must be able to clean up tomorrow.
  if (process.getuid?.() === 0) chownSync(place, statSync(folder).uid, statSync(folder).gid)
  const name = `${process.pid}-${randomBytes(6).toString('hex')}.sock`
  const answer = { state }
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.end(answer.state)
  })
  await reach(place, async (short) => {
    await listen(server, join(short, `.${name}`))
    chmodSync(join(short, `.${name}`), 0o666)
    // Under its own name only now that it answers: a socket that refuses is dead, and anybody may remove it.
    renameSync(join(short, `.${name}`), join(short, name))
  })
  return {
    name,
    hold: () => (answer.state = 'holding'),
    release: () => {
      rmSync(join(place, name), { force: true })
      server.close()
    },
  }
}

async function findLiving(folder: string, except: string): Promise<{ pid: number; state: State }[]> {
  const place = placeOf(folder)
  const names = readdirSync(place).filter((name) => /^\d+-[0-9a-f]+\.sock$/.test(name) && name !== except)
  const found = await Promise.all(
    names.map(async (name) => {
      const state = await reach(place, (short) => ask(join(short, name)))
      // Names are never used twice, so removing a dead one can hit nobody else.
      if (state === 'dead') rmSync(join(place, name), { force: true })
      return state === 'dead' ? [] : [{ pid: Number.parseInt(name, 10), state }]
    }),
  )
  return found.flat()
}

function ask(path: string): Promise<State | 'dead'> {
  return new Promise((resolve) => {
    const socket = connect(path)
    let said = ''
    // A process that hangs is alive: its socket accepts though it says nothing.
    socket.setTimeout(1_000, () => socket.destroy())
    socket.on('data', (chunk) => (said += chunk.toString()))
    socket.on('error', (error) => {
      const isGone = 'code' in error && (error.code === 'ECONNREFUSED' || error.code === 'ENOENT')
      resolve(isGone ? 'dead' : 'holding')
    })
    socket.on('close', () => resolve(said === 'trying' ? 'trying' : 'holding'))
  })
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => {
      server.unref()
      resolve()
    })
  })
}

// The path of a socket may be about a hundred bytes; through an open folder it is always short.
async function reach<T>(place: string, use: (short: string) => Promise<T>): Promise<T> {
  if (process.platform !== 'linux' || place.length < 60) return use(place)
  const folder = openSync(place, 'r')
  try {
    return await use(`/proc/self/fd/${folder}`)
  } finally {
    closeSync(folder)
  }
}
