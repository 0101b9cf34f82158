import { oneRunThrough, withFilm } from './film-making.ts'
import { onsetNear, soundOf } from './film-sound.ts'
import { report } from './report.ts'
import { runBench } from './run.ts'

await runBench(async () => {
  // Without its other sounds, which begin where they like: what rises out of the room is a voice.
  const spoken = oneRunThrough().replaceAll(/^\[\[LYD:.*\]\]$/gm, '')
  await withFilm(spoken, async ({ path, captions }) => {
    const begins = beginningsOf(captions)
    const sound = await soundOf(path)
    const errors = begins.map((second) => Math.abs((onsetNear(sound, second) ?? Number.NaN) - second) * 1000)
    if (process.argv.includes('--each')) for (const [index, second] of begins.entries()) console.error(second, errors[index])
    if (errors.length < 10 || errors.some(Number.isNaN)) throw new Error(`of ${errors.length} captions ${errors.filter(Number.isNaN).length} have no voice`)
    report('captions_measured', errors.length, '')
    report('max_onset_error_ms', Math.max(...errors), 'ms', { atMost: 40 })
  })
}, 15)

/** Where captions begin that begin a line: one that follows another without a break is the rest of the same line. */
function beginningsOf(captions: string): number[] {
  const times = [...captions.matchAll(/^(\d+):(\d+):([\d.]+) --> (\d+):(\d+):([\d.]+)/gm)].map((match) => {
    const [fromHours = 0, fromMinutes = 0, from = 0, toHours = 0, toMinutes = 0, to = 0] = match.slice(1).map(Number)
    return { from: fromHours * 3600 + fromMinutes * 60 + from, to: toHours * 3600 + toMinutes * 60 + to }
  })
  return times.filter(({ from }, index) => index === 0 || Math.abs((times[index - 1]?.to ?? 0) - from) > 0.01).map(({ from }) => from)
}
