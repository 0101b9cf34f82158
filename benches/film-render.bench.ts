import { oneRunThrough, withFilm } from './film-making.ts'
import { report } from './report.ts'
import { runBench } from './run.ts'

await runBench(async () => {
  await withFilm(oneRunThrough(), ({ facts, cpuSeconds, wallSeconds }) => {
    report('cpu_s_per_film_s', cpuSeconds / facts.seconds, 's', { atMost: 0.75 })
    report('renderer_rss_mb', facts.mostMegabytes, 'MB', { atMost: 300 })
    report('wall_s_90s_film', (wallSeconds * 90) / facts.seconds, 's', { atMost: 60 })
  })
}, 15)
