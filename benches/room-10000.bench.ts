import { roomBench } from './room.ts'
import { runBench } from './run.ts'

await runBench(() => roomBench(10_000), 10)
