import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { assignmentSchema, type Assignment, type Message, type Progress } from './order.ts'
import { problemOf } from './problems.ts'

/** Does what the film process was told to do, and gives the last message to whoever asked. */
export async function carryOut(given: unknown): Promise<Message> {
  try {
    const assignment = v.parse(assignmentSchema, given)
    return assignment.kind === 'film' ? await makeFilm(assignment) : await drawPosters(assignment)
  } catch (error) {
    const { why, detail } = problemOf(error)
    return { kind: 'failed', why, detail }
  }
}

async function makeFilm({ order, folder, engine: name }: Extract<Assignment, { kind: 'film' }>): Promise<Message> {
  const [{ loadEngine }, { materialFor }, { renderFilm }] = await Promise.all([import('./encoding.ts'), import('./material.ts'), import('./render.ts')])
  const engine = await loadEngine(name)
  const material = await materialFor(order, engine, showProgress)
  const files = await renderFilm(material, order, folder, engine, showProgress)
  const { user, system } = process.cpuUsage()
  return { kind: 'done', facts: { seconds: material.timeline.duration, files, cpuSeconds: (user + system) / 1e6, mostMegabytes: process.resourceUsage().maxRSS / 1024 } }
}

async function drawPosters({ wishes, folder }: Extract<Assignment, { kind: 'posters' }>): Promise<Message> {
  const { drawPoster } = await import('./poster.ts')
  for (const { hash, screenplay } of wishes) {
    const fault = await drawPoster(screenplay)
      .then((poster) => writeFile(join(folder, `${hash}.jpg`), poster, { flush: true }))
      .then(() => undefined, (error: unknown) => problemOf(error).detail)
    tell({ kind: 'poster', hash, ...(fault !== undefined && { fault }) })
  }
  return { kind: 'posters-done' }
}

function showProgress(progress: Progress): void {
  tell({ kind: 'progress', ...progress })
}

function tell(message: Message): void {
  process.send?.(message)
}
