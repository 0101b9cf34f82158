// The process that makes one film, or draws some posters, and ends. It alone loads the canvas and the codecs, and it is
// killed when a film is called off.

// Whoever asked has gone: nobody waits for the film, and nobody would take its files away. Said before all that takes time.
process.once('disconnect', () => process.exit())
if (!process.connected) process.exit(1)

process.once('message', (message) => {
  import('./assignment.ts').then(({ carryOut }) => carryOut(message)).then((last) => process.send?.(last, () => process.disconnect()))
})
