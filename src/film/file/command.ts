import { renameSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { listenForStop } from '#platform/process/stopping.ts'
import { readConfig } from '#platform/config.ts'
import { readArguments, type Wish } from './command-arguments.ts'
import { orderForDilemma } from './dilemma-order.ts'
import { runFilmProcess, type Making } from './film-child.ts'
import { problemOf } from './problems.ts'
import type { FilmOrder } from './order.ts'
import { keepNames, withWorkFolder } from './work-folder.ts'
import { filmFileWords } from './words.ts'

/** Where a command speaks: lines, and a line of progress that is written over. */
export type Speaker = { say(line: string): void; show(progress: string): void }

/** `npm run film`: makes the film of a dilemma in a file, with what belongs to it beside it. Gives the exit code. */
export async function runFilmCommand(given: readonly string[], speaker: Speaker, making: Pick<Making, 'signal' | 'engine'> = {}): Promise<number> {
  const wish = readArguments(given)
  if ('problem' in wish) {
    speaker.say(wish.problem)
    return 2
  }
  const words = filmFileWords[wish.language]
  const order = orderOf(wish)
  if ('problem' in order) {
    speaker.say(order.problem)
    return 2
  }
  const folder = dirname(wish.out)
  try {
    await withWorkFolder(folder, async (work) => {
      const onProgress: Making['onProgress'] = ({ share, doing }) => speaker.show(words.percent(share, words.doing[doing]))
      const facts = await runFilmProcess(order, work, { ...making, onProgress })
      const beside = facts.files.slice(1)
      // The film comes last: where it is, everything is.
      for (const name of beside) renameSync(join(work, name), join(folder, besideName(wish.out, name)))
      renameSync(join(work, facts.files[0] ?? ''), wish.out)
      keepNames(folder)
      speaker.show('')
      speaker.say(words.made(wish.out, facts.seconds, statSync(wish.out).size / 1e6))
      speaker.say(words.beside(beside.map((name) => besideName(wish.out, name)).join(', ')))
    })
    return 0
  } catch (error) {
    speaker.show('')
    if (making.signal?.aborted === true) {
      speaker.say(words.cancelled)
      return 130
    }
    const problem = problemOf(error)
    speaker.say(words.problem[problem.why])
    if (problem.why === 'fault') speaker.say(problem.detail)
    return 1
  }
}

/** Runs the command for the terminal that started it: Ctrl+C ends it tidily. */
export async function runFilmInTerminal(): Promise<void> {
  const stop = new AbortController()
  void listenForStop().then(() => stop.abort())
  const { stderr } = process
  const say = (line: string): void => console.log(line)
  let told = ''
  const show = (progress: string): void => {
    if (stderr.isTTY) stderr.write(`\r\u001B[K${progress}`)
    else if (progress !== '' && progress.slice(0, -1) !== told.slice(0, -1)) stderr.write(`${progress}\n`)
    told = progress
  }
  process.exit(await runFilmCommand(process.argv.slice(2), { say, show }, { signal: stop.signal }))
}

function orderOf({ dilemma, language, format, height, burnsCaptions, hasRobotVoices }: Wish): FilmOrder | { problem: string } {
  const words = filmFileWords[language]
  const order = orderForDilemma(readConfig(process.env).contentFolder, language, dilemma, { format, height, burnsCaptions, hasRobotVoices })
  if ('screenplay' in order) return order
  if (order.faults.length === 0) return { problem: words.noScreenplay(dilemma, order.path) }
  return { problem: words.faults(order.path, order.faults.map(({ line, column, message }) => `${line}:${column} ${message}`)) }
}

/** »film.mp4« has its captions in »film.captions.da.vtt« and its poster in »film.jpg«. */
function besideName(out: string, name: string): string {
  const own = basename(out, extname(out))
  return name === 'poster.jpg' ? `${own}.jpg` : `${own}.${name}`
}
