import * as v from 'valibot'
import { loadEngine } from './encoding.ts'
import { materialFor } from './material.ts'
import { assignmentSchema, type Message, type Progress } from './order.ts'
import { problemOf } from './problems.ts'
import { renderFilm } from './render.ts'

/** Makes the film that the film process was told to make, and gives the last message to whoever asked. */
export async function carryOut(given: unknown): Promise<Message> {
  try {
    const { order, folder, engine: name } = v.parse(assignmentSchema, given)
    const engine = await loadEngine(name)
    const material = await materialFor(order, engine, tell)
    const files = await renderFilm(material, order, folder, engine, tell)
    const { user, system } = process.cpuUsage()
    return { kind: 'done', facts: { seconds: material.timeline.duration, files, cpuSeconds: (user + system) / 1e6, mostMegabytes: process.resourceUsage().maxRSS / 1024 } }
  } catch (error) {
    const { why, detail } = problemOf(error)
    return { kind: 'failed', why, detail }
  }
}

function tell(progress: Progress): void {
  process.send?.({ kind: 'progress', ...progress } satisfies Message)
}
