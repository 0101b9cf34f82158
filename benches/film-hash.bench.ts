import { itsBeginning, withFilm } from './film-making.ts'
import { report } from './report.ts'
import { runBench } from './run.ts'

await runBench(async () => {
  const hashes = new Set<string>()
  for (let time = 0; time < 3; time++) hashes.add(await withFilm(itsBeginning(), ({ hash }) => hash))
  report('distinct_hashes', hashes.size, '', { atMost: 1 })
}, 15)
