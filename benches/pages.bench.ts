import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { weighFacilitator } from './facilitator.ts'
import { flood } from './flood.ts'
import { openBenchDatabase, startHouse, startProgram, stopProgram, temporaryFolder } from './house.ts'
import { expect } from './meeting.ts'
import { median, report } from './report.ts'
import { cores, pinGenerator, runBench } from './run.ts'
import { askOnce, browserEncodings, type Answer } from './wire.ts'

const page = { path: '/dilemmaer/paa-konens-vegne', headers: browserEncodings }
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
    await answersIn(raw.port, answer.body, warmMs)
    await answersIn(port, answer.body, warmMs)
    const ratios: number[] = []
    for (let pair = 0; pair < pairs; pair++) {
      const isRawFirst = pair % 2 === 0
      const first = await answersIn(isRawFirst ? raw.port : port, answer.body, legMs)
      const second = await answersIn(isRawFirst ? port : raw.port, answer.body, legMs)
      ratios.push(isRawFirst ? second / first : first / second)
    }
    report('library_ratio_of_raw', median(ratios), 'ratio', { atLeast: 0.8 })
  } finally {
    await stopProgram(raw.child)
    folder.remove()
  }
}

async function answersIn(port: number, body: Buffer, ms: number): Promise<number> {
  const { answersPerSecond, generatorBusy } = await flood(port, page, body, ms)
  console.error(`${port}: ${Math.round(answersPerSecond)} answers a second, the generator busy ${Math.round(100 * generatorBusy)} %`)
  return answersPerSecond
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
