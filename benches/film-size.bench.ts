import { oneRunThrough, withFilm } from './film-making.ts'
import { report } from './report.ts'
import { runBench } from './run.ts'

await runBench(async () => {
  await withFilm(oneRunThrough(), ({ facts, bytes }) => report('mb_per_minute', (bytes / 1e6 / facts.seconds) * 60, 'MB', { atMost: 8 }))
}, 15)
