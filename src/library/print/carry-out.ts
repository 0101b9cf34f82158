import { writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { orderSchema, type Message } from './print-order.ts'
import { typeset } from './typeset.ts'

/** Sets what the message asks for; whatever is wrong is told and never thrown. */
export async function carryOut(message: unknown): Promise<Message> {
  try {
    const order = v.parse(orderSchema, message)
    const { pdf, pages } = typeset(order)
    writeFileSync(order.out, pdf, { flush: true })
    return { kind: 'done', pages, bytes: pdf.length }
  } catch (error) {
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) }
  }
}
