import { searchLogs } from '#testing/logs.ts'
import { report } from './report.ts'
import { runBench } from './run.ts'

await runBench(async () => {
  const { lines, hits } = searchLogs()
  if (lines === 0) throw new Error('there is nothing to search; run »npm test« first')
  report('lines', lines, 'lines')
  report('hits', hits.length, 'lines', { atMost: 0 })
})
