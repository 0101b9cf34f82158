import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBenchDatabase, startHouse, startProgram, stopProgram, temporaryFolder } from './house.ts'
import { mustBeSame, readLibrary, tour, type LibraryPage } from './library-tour.ts'
import { median, report } from './report.ts'
import { cores, pinGenerator, runBench } from './run.ts'

const publicUrl = 'http://bibliotek.test'
const pairs = 9
const warmMs = 2_500
const legMs = 2_000

/** All pages of the library together, beside the same bytes and headers from plain Node, turn by turn on the same core. */
await runBench(async () => {
  pinGenerator()
  const database = await openBenchDatabase()
  const house = await startHouse({ DATABASE_URL: database.ownerUrl, PUBLIC_URL: publicUrl }, cores.server)
  const folder = temporaryFolder()
  try {
    const pages = await readLibrary(house.port, publicUrl)
    report('pages', pages.length, '')
    report('pages_kib', pages.reduce((sum, { body }) => sum + body.length, 0) / 1024, 'KiB')
    const raw = await startRaw(pages, folder.path)
    try {
      for (const port of [raw.port, house.port]) await mustBeSame(port, pages)
      for (const port of [raw.port, house.port]) await answersIn(port, pages, warmMs)
      const ratios: number[] = []
      const [raws, houses]: [number[], number[]] = [[], []]
      for (let pair = 0; pair < pairs; pair++) {
        const isRawFirst = pair % 2 === 0
        const first = await answersIn(isRawFirst ? raw.port : house.port, pages, legMs)
        const second = await answersIn(isRawFirst ? house.port : raw.port, pages, legMs)
        const [ofRaw, ofHouse] = isRawFirst ? [first, second] : [second, first]
        raws.push(ofRaw)
        houses.push(ofHouse)
        ratios.push(ofHouse / ofRaw)
      }
      for (const port of [raw.port, house.port]) await mustBeSame(port, pages)
      report('raw_answers_per_second', median(raws), '1/s')
      report('answers_per_second', median(houses), '1/s')
      report('ratio_of_raw', median(ratios), 'ratio', { atLeast: 0.8 })
    } finally {
      await stopProgram(raw.child)
    }
  } finally {
    folder.remove()
    await house.stop()
    await database.stop()
  }
})

async function answersIn(port: number, pages: readonly LibraryPage[], ms: number): Promise<number> {
  const { answersPerSecond, generatorBusy } = await tour(port, pages, ms)
  console.error(`${port}: ${Math.round(answersPerSecond)} answers a second, the generator busy ${Math.round(100 * generatorBusy)} %`)
  return answersPerSecond
}

async function startRaw(pages: readonly LibraryPage[], folder: string) {
  // Node adds these by itself.
  const own = new Set(['date', 'connection', 'keep-alive'])
  const listed = pages.map(({ path, headers }) => ({ path, headers: Object.fromEntries([...headers].filter(([name]) => !own.has(name))) }))
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(listed))
  for (const [index, { body }] of pages.entries()) writeFileSync(join(folder, String(index)), body)
  const child = startProgram(['benches/raw-library.ts', folder], {}, ['ignore', 'inherit', 'inherit', 'ipc'], cores.server)
  const port = await new Promise<number>((done, failed) => {
    child.once('message', (said) => done(typeof said === 'object' && said !== null && 'port' in said ? Number(said.port) : 0))
    child.once('exit', (code) => failed(new Error(`the raw server ended with ${code}`)))
  })
  return { port, child }
}
