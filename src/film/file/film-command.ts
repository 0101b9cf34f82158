import { runFilmInTerminal } from './command.ts'

await runFilmInTerminal()
