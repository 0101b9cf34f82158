import { build, type BuildOptions } from 'esbuild'
import * as v from 'valibot'
import { houseCommand, startProgram, stopProgram, type RunningHouse } from './house.ts'
import { cores } from './run.ts'

/** The house of the room benches, and what it says of itself. */
export interface ToldHouse extends RunningHouse {
  /** How many streams it holds open, the time it has computed, and then its memory without garbage. */
  state(): Promise<State>
}

type State = v.InferOutput<typeof stateSaid>

const portSaid = v.object({ port: v.number() })
const stateSaid = v.object({ rss: v.number(), streams: v.number(), cpuMs: v.number() })

/** Builds told-house.ts as the product is built, and starts it on the server's core beside a database. Port 0 is any. */
export async function startToldHouse(ownerUrl: string, port: number): Promise<ToldHouse> {
  const { program: ways }: { program: BuildOptions } = await import(new URL('../scripts/build.mjs', import.meta.url).href)
  const program = '.cache/bench/told-house.js'
  await build({
    ...ways,
    entryPoints: ['benches/told-house.ts'],
    outfile: program,
    sourcemap: true,
  })
  const child = startProgram([...houseCommand.slice(0, -1), '--expose-gc', program], { DATABASE_URL: ownerUrl, PORT: String(port) }, ['ignore', 'inherit', 'inherit', 'ipc'], cores.server)

  function heard<Schema extends v.GenericSchema>(schema: Schema): Promise<v.InferOutput<Schema>> {
    return new Promise((done, failed) => {
      child.once('message', (said) => done(v.parse(schema, said)))
      child.once('exit', (code) => failed(new Error(`the house ended with ${code}`)))
      child.once('error', failed)
    })
  }

  return {
    ...(await heard(portSaid)),
    pid: child.pid ?? 0,
    stop: () => stopProgram(child),
    state() {
      const told = heard(stateSaid)
      child.send('state')
      return told
    },
  }
}
