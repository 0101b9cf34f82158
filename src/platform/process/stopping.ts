import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/** Resolves at the first signal of a terminal, a supervisor or a closed window; a second one ends the process at once. */
export function listenForStop(): Promise<void> {
  let firstAt: number | undefined
  return new Promise((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(name, () => {
        if (firstAt === undefined) {
          firstAt = performance.now()
          resolve()
        } else if (performance.now() - firstAt > echoMs) {
          process.exit(1)
        }
      })
    }
    // Between npm and us stands a shell, and a shell that npm tells to stop tells nobody: we are left without it.
    const parent = process.ppid
    const isUnderNpm = process.env['npm_lifecycle_event'] === 'start'
    if (isUnderNpm) setInterval(() => process.ppid === parent || resolve(), 200).unref()
  })
}

// npm passes on a Ctrl+C that the terminal has sent to us already: the same wish, told twice.
const echoMs = 800

/** Closes a server: open streams end at once, a request under way gets five seconds. */
export function closer(server: Server): () => Promise<void> {
  const open = new Set<{ request: IncomingMessage; response: ServerResponse }>()
  server.on('request', (request, response) => {
    if (response.writableEnded) return
    const exchange = { request, response }
    open.add(exchange)
    response.once('close', () => open.delete(exchange))
  })
  return () =>
    new Promise((resolve) => {
      const late = setTimeout(() => server.closeAllConnections(), 5_000)
      server.close(() => {
        clearTimeout(late)
        resolve()
      })
      for (const { request, response } of open) {
        if (request.headers.accept?.includes('text/event-stream')) response.destroy()
        else if (!response.headersSent) response.setHeader('connection', 'close')
      }
      server.closeIdleConnections()
    })
}
