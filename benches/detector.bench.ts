import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { launch } from '../journeys/chromium.ts'
import { filled } from '../src/detector/measured/filling.ts'
import { hostileTexts } from '../src/detector/measured/hostile.ts'
import { measure } from '../src/detector/measured/measure.ts'
import { spelledTexts } from '../src/detector/measured/spellings.ts'
import { handWritten } from '../src/detector/measured/texts.ts'
import { median, report } from './report.ts'
import { runBench } from './run.ts'

const folder = 'src/detector/measured'
const runs = 15

await runBench(async () => {
  const written = handWritten(folder)
  const texts = [...written, ...filled(folder, 12, 1)]
  const all = measure(texts)
  const spellings = measure([...texts, ...spelledTexts()])
  report('formatted_recall', all.formattedRecall, '', { atLeast: 0.995 })
  report('cpr_recall', spellings.cprRecall, '', { atLeast: 1 })
  report('name_recall_edited', all.nameRecallEdited, '', { atLeast: 0.95 })
  report('name_recall_informal', all.nameRecallInformal, '', { atLeast: 0.9 })
  report('questions_per_100_words', all.doubtfulPer100Words, '', { atMost: 8 })
  console.error(`${texts.length} texts (${written.length} by hand), ${all.words} words; masked rightly ${all.precision.toFixed(4)}; asked once each ${all.questionsPer100Words.toFixed(2)} per 100 words`)
  const alone = measure(written)
  console.error(`by hand alone: formatted ${alone.formattedRecall.toFixed(4)}, edited ${alone.nameRecallEdited.toFixed(4)}, informal ${alone.nameRecallInformal.toFixed(4)}, masked rightly ${alone.precision.toFixed(4)}, doubtful ${alone.doubtfulPer100Words.toFixed(2)}`)
  if (process.argv.includes('misses')) for (const line of new Set(spellings.misses.concat(all.wrong.map((wrong) => `masked: ${wrong}`)))) console.error(line)
  await time(written.map(({ text }) => text).join('\n\n').slice(0, 5000))
})

/** The same bundle as a page fetches, in a browser's page. */
async function time(prose: string): Promise<void> {
  const { outputFiles } = await build({ entryPoints: ['src/detector/index.ts'], bundle: true, minify: true, format: 'iife', globalName: 'detector', target: 'es2022', write: false })
  const script = outputFiles[0]?.text ?? ''
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: script })
    const timesOf = (text: string): Promise<number[]> =>
      page.evaluate(([given, times]) => {
        const { detect }: { detect(text: string): unknown } = Reflect.get(globalThis, 'detector')
        return Array.from({ length: times }, () => {
          const begun = performance.now()
          detect(given)
          return performance.now() - begun
        })
      }, [text, runs] as const)
    const [first = Number.NaN, ...later] = await timesOf(prose)
    report('ms_5000_chars', median(later), 'ms', { atMost: 100 })
    console.error(`at best ${Math.min(...later).toFixed(1)} ms; the first text, which opens the lists: ${first.toFixed(1)} ms`)
    const slowest: [string, number][] = []
    for (const [name, text] of hostileTexts(5000)) slowest.push([name, median(await timesOf(text))])
    slowest.sort((a, b) => b[1] - a[1])
    report('ms_5000_chars_hostile', slowest[0]?.[1] ?? Number.NaN, 'ms', { atMost: 100 })
    console.error(`slowest: ${slowest.slice(0, 3).map(([name, ms]) => `${name} ${ms.toFixed(1)}`).join(', ')}`)
  } finally {
    await browser.close()
  }
  report('kb_compressed', gzipSync(script, { level: 9 }).length / 1024, 'kB', { atMost: 1024 })
}
