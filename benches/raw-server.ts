import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** The least that Node can do: one body and its headers, read from a file and sent to everybody. */
const [headersFile = '', bodyFile = ''] = process.argv.slice(2)
const headers: Record<string, string> = JSON.parse(readFileSync(headersFile, 'utf8'))
const body = readFileSync(bodyFile)

const server = createServer((_, response) => {
  response.writeHead(200, headers)
  response.end(body)
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: portOf(server.address()) }))
for (const event of ['SIGTERM', 'disconnect'] as const) process.once(event, () => process.exit(0))

function portOf(address: ReturnType<typeof server.address>): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}
