import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { launch } from '../journeys/chromium.ts'
import { oneRunThrough, withFilm } from './film-making.ts'
import { startHouse, temporaryFolder } from './house.ts'
import { report } from './report.ts'
import { runBench } from './run.ts'

/** No film is set in fewer places than this one: one of them is fetched before a choice. */
const filmInFewPlaces = '/dilemmaer/log-paa-for-mig'

await runBench(async () => {
  await withFilm(oneRunThrough(), ({ facts, bytes }) => report('mb_per_minute', (bytes / 1e6 / facts.seconds) * 60, 'MB', { atMost: 8 }))
  await weighPlayer()
}, 15)

/** All scripts and styles that a page fetches when somebody presses play, but for the code of the sound, gzip. */
async function weighPlayer(): Promise<void> {
  const folder = temporaryFolder()
  const house = await startHouse({ DATA_FOLDER: join(folder.path, 'data') })
  const browser = await launch()
  try {
    const page = await (await browser.newContext({ locale: 'da-DK' })).newPage()
    await page.goto(`http://127.0.0.1:${house.port}${filmInFewPlaces}`)
    const fetched = new Set<string>()
    page.on('request', (request) => {
      const name = basename(new URL(request.url()).pathname)
      if (/\.(js|css)$/.test(name) && !name.startsWith('film-sound')) fetched.add(name)
    })
    await page.locator('button.film-start').click()
    await page.locator('dilemma-film canvas').waitFor()
    await page.waitForTimeout(2_000)
    const loader = (name: string) => name.replace(/^([^.]+)\.[^.]+\.(js|css)$/, '$1.$2')
    const sizes = [...fetched].map((name) => gzipSync(readFileSync(join('dist/assets', name.startsWith('piece-') ? name : loader(name))), { level: 9 }).length)
    report('player_and_place_gzip_kb', sizes.reduce((sum, size) => sum + size, 0) / 1024, 'KB', { atMost: 60 })
  } finally {
    await browser.close()
    await house.stop()
    folder.remove()
  }
}
