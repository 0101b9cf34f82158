import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { weighFacilitator } from './facilitator.ts'
import { openBenchDatabase, startHouse, startProgram, stopProgram, temporaryFolder } from './house.ts'
import { expect } from './meeting.ts'
import { median, report } from './report.ts'
import { cores, pinGenerator, runBench } from './run.ts'
import { askOnce, openConnection, type Answer } from './wire.ts'

const page = { path: '/dilemmaer/paa-konens-vegne', headers: { 'accept-encoding': 'gzip, deflate, br' } }
const connections = 32
const pairs = 7
const warmMs = 2_000
const legMs = 1_500

await runBench(async () => {
  pinGenerator()
  const database = await openBenchDatabase()
  try {
    const house = await startHouse({ DATABASE_URL: database.ownerUrl }, cores.server)
    try {
      await compareWithRaw(house.port)
      await weighFacilitator(house.port)
    } finally {
      await house.stop()
    }
  } finally {
    await database.stop()
  }
})

/** A page of the library beside the same bytes from plain Node, turn by turn on the same core. */
async function compareWithRaw(port: number): Promise<void> {
  const answer = expect(200, await askOnce(port, page))
  if (answer.headers.get('content-encoding') !== 'br') throw new Error('the page is not sent with brotli')
  const folder = temporaryFolder()
  const raw = await startRaw(answer, folder.path)
  try {
    const hash = hashOf(answer.body)
    await answersIn(raw.port, hash, warmMs)
    await answersIn(port, hash, warmMs)
    const ratios: number[] = []
    for (let pair = 0; pair < pairs; pair++) {
      const isRawFirst = pair % 2 === 0
      const first = await answersIn(isRawFirst ? raw.port : port, hash, legMs)
      const second = await answersIn(isRawFirst ? port : raw.port, hash, legMs)
      ratios.push(isRawFirst ? second / first : first / second)
    }
    report('library_ratio_of_raw', median(ratios), 'ratio', { atLeast: 0.8 })
  } finally {
    await stopProgram(raw.child)
    folder.remove()
  }
}

/** How many answers a second a server gives to some connections that ask again at once; every body is checked. */
async function answersIn(port: number, hash: string, ms: number): Promise<number> {
  const usedBefore = process.cpuUsage()
  const startedAt = performance.now()
  let answers = 0
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const connection = openConnection(port)
      while (performance.now() - startedAt < ms) {
        if (hashOf(expect(200, await connection.ask(page)).body) !== hash) throw new Error('a body differs')
        answers++
      }
      connection.close()
    }),
  )
  const tookMs = performance.now() - startedAt
  const { user, system } = process.cpuUsage(usedBefore)
  const share = (user + system) / 1000 / tookMs
  console.error(`${port}: ${Math.round((1000 * answers) / tookMs)} answers a second, the generator busy ${Math.round(100 * share)} %`)
  return answers / tookMs
}

async function startRaw({ headers, body }: Answer, folder: string) {
  const [headersFile, bodyFile] = [join(folder, 'headers.json'), join(folder, 'body')]
  // Node adds these by itself.
  const own = new Set(['date', 'connection', 'keep-alive'])
  writeFileSync(headersFile, JSON.stringify(Object.fromEntries([...headers].filter(([name]) => !own.has(name)))))
  writeFileSync(bodyFile, body)
  const child = startProgram(['benches/raw-server.ts', headersFile, bodyFile], {}, ['ignore', 'inherit', 'inherit', 'ipc'], cores.server)
  const port = await new Promise<number>((done, failed) => {
    child.once('message', (said) => done(typeof said === 'object' && said !== null && 'port' in said ? Number(said.port) : 0))
    child.once('exit', (code) => failed(new Error(`the raw server ended with ${code}`)))
  })
  return { port, child }
}

function hashOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64')
}
