// The process that draws one picture for sharing and ends. It alone loads the canvas.
import * as v from 'valibot'
import { shareOrder } from './share-order.ts'

process.once('disconnect', () => process.exit())
if (!process.connected) process.exit(1)

process.once('message', (message) => {
  import('./draw.ts')
    .then(({ drawShared }) => drawShared(v.parse(shareOrder, message)))
    .then(
      () => ({ kind: 'done' }),
      (reason: unknown) => ({ kind: 'fault', detail: reason instanceof Error ? reason.message : 'unknown' }),
    )
    .then((last) => process.send?.(last, () => process.disconnect()))
})
