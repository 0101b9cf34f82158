import { chromium } from 'playwright-core'
import lighthouse, { desktopConfig, type Config } from 'lighthouse'
import { urls } from '#urls.ts'
import { freePort } from '../journeys/program.ts'
import { openBenchDatabase, startHouse } from './house.ts'
import { median, report } from './report.ts'
import { runBench } from './run.ts'

const pages = { front: urls.front, list: urls.dilemmas, dilemma: urls.dilemma('paa-konens-vegne'), practice: urls.practice('skaermen-vender-den-rigtige-vej') }
/** Mobile is what Lighthouse begins with: a middling phone on a slow network. */
const devices: Record<string, Config | undefined> = { mobile: undefined, desktop: desktopConfig }
const categories = ['accessibility', 'best-practices', 'seo', 'performance'] as const
/** One run tells when it is good. When it is not, the middle one of so many counts: a busy machine is not the page's fault. */
const times = 3

type Scores = Record<(typeof categories)[number], number>

/** What Lighthouse thinks of the library's pages: the lowest of all pages and devices. */
await runBench(async () => {
  const database = await openBenchDatabase()
  const [port, debuggingPort] = [await freePort(), await freePort()]
  const origin = `http://127.0.0.1:${port}`
  const house = await startHouse({ DATABASE_URL: database.ownerUrl, PORT: String(port), PUBLIC_URL: origin })
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', `--remote-debugging-port=${debuggingPort}`],
  })
  try {
    const all: Scores[] = []
    for (const [device, config] of Object.entries(devices)) {
      for (const [name, path] of Object.entries(pages)) {
        const scores = await scoresOf(`${origin}${path}`, debuggingPort, config)
        console.error(`${name}, ${device}: ${categories.map((category) => `${category} ${scores[category]}`).join(', ')}`)
        all.push(scores)
      }
    }
    for (const category of categories) report(category.replace('-', '_'), Math.min(...all.map((scores) => scores[category])), '', { atLeast: barOf(category) })
  } finally {
    await browser.close()
    await house.stop()
    await database.stop()
  }
}, 15)

/** The middle one of each figure over the runs; what missed is told on the error stream. */
async function scoresOf(address: string, port: number, config: Config | undefined): Promise<Scores> {
  const runs: Scores[] = []
  while (runs.length < times && !(runs.length === 1 && runs.every(isGood))) {
    const result = (await lighthouse(address, { port, logLevel: 'error', onlyCategories: [...categories] }, config))?.lhr
    if (result === undefined || result.runtimeError !== undefined) throw new Error(`${address}: ${result?.runtimeError?.message ?? 'Lighthouse said nothing'}`)
    tellMisses(result)
    const scoreOf = (category: (typeof categories)[number]) => Math.round(100 * (result.categories[category]?.score ?? 0))
    runs.push({ accessibility: scoreOf('accessibility'), 'best-practices': scoreOf('best-practices'), seo: scoreOf('seo'), performance: scoreOf('performance') })
  }
  const middle = (category: (typeof categories)[number]) => median(runs.map((scores) => scores[category]))
  return { accessibility: middle('accessibility'), 'best-practices': middle('best-practices'), seo: middle('seo'), performance: middle('performance') }
}

function isGood(scores: Scores): boolean {
  return categories.every((category) => scores[category] >= barOf(category))
}

function barOf(category: (typeof categories)[number]): number {
  return category === 'performance' ? 95 : 100
}

function tellMisses({ categories: found, audits, finalDisplayedUrl }: Result): void {
  for (const { id, auditRefs } of Object.values(found)) {
    const missed = auditRefs.map((one) => ({ weight: one.weight, audit: audits[one.id] })).filter(({ weight, audit }) => weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.95)
    for (const { audit } of missed) console.error(`${finalDisplayedUrl}: ${id}: ${audit?.title} (${audit?.displayValue ?? audit?.score})`)
  }
}
type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']
