import { runPrintCommand } from './command.ts'

process.exitCode = await runPrintCommand(process.argv.slice(2), (line) => console.log(line))
