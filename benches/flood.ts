import { connect } from 'node:net'
import { loopback, readHead, requestOf, type Ask } from './wire.ts'

const connections = 32

export type Flood = { answersPerSecond: number; generatorBusy: number }

/**
 * Asks for one thing over some connections, again as soon as it is there, for a while. Every body must be these bytes.
 * As little as can be is done for each answer: the server must be what is slow, and not this.
 */
export async function flood(port: number, what: Ask, body: Buffer, ms: number): Promise<Flood> {
  const usedBefore = process.cpuUsage()
  const startedAt = performance.now()
  const answers = await Promise.all(Array.from({ length: connections }, () => askFor(port, Buffer.from(requestOf(port, what)), body, startedAt + ms)))
  const tookMs = performance.now() - startedAt
  const { user, system } = process.cpuUsage(usedBefore)
  return { answersPerSecond: (1000 * answers.reduce((sum, count) => sum + count, 0)) / tookMs, generatorBusy: (user + system) / 1000 / tookMs }
}

function askFor(port: number, request: Buffer, body: Buffer, until: number): Promise<number> {
  return new Promise((done, failed) => {
    let received: Buffer | undefined
    let wholeLength = 0
    let answers = 0
    const socket = connect({ port, host: loopback, noDelay: true })
    socket.write(request)
    socket.on('error', failed)
    socket.on('close', () => failed(new Error('the connection broke')))
    socket.on('data', (chunk) => {
      received = received === undefined ? chunk : Buffer.concat([received, chunk])
      // Answers to the same question have heads of the same length: the day is always written with as many signs.
      wholeLength ||= (readHead(received)?.bodyStart ?? Number.NaN) + body.length || 0
      if (wholeLength === 0 || received.length < wholeLength) return
      const isSame = received.length === wholeLength && received.toString('latin1', 9, 12) === '200' && received.subarray(-body.length).equals(body)
      if (!isSame) return void socket.destroy(new Error('an answer differs'))
      received = undefined
      answers++
      if (performance.now() < until) socket.write(request)
      else {
        done(answers)
        socket.destroy()
      }
    })
  })
}
