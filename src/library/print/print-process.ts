// The process that sets one document and ends. It alone loads the compiler, which is large and keeps whoever runs it busy.

process.once('disconnect', () => process.exit())
if (!process.connected) process.exit(1)

process.once('message', (message) => {
  import('./carry-out.ts').then(({ carryOut }) => carryOut(message)).then((last) => process.send?.(last, () => process.disconnect()))
})
