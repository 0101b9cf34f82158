import { testDatabase } from '#platform/database/testing.ts'
import { trespass } from '#testing/tenants.ts'
import { report } from './report.ts'
import { runBench } from './run.ts'

await runBench(async () => {
  const database = await testDatabase()
  try {
    const tried = await trespass(database)
    report('tried', tried.length, 'verbs on tables')
    report('rows_across', tried.reduce((sum, { rows }) => sum + rows, 0), 'rows', { atMost: 0 })
  } finally {
    await database.close()
  }
})
