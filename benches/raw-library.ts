import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

/** The least that Node can do with many pages: each body and its headers read from files, and sent to whoever names its path. */
const [folder = ''] = process.argv.slice(2)
const listed: { path: string; headers: Record<string, string> }[] = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8'))
const pages = new Map(listed.map(({ path, headers }, index) => [path, { headers, body: readFileSync(join(folder, String(index))) }]))

const server = createServer((request, response) => {
  const page = pages.get(request.url ?? '')
  if (page === undefined) return void response.writeHead(404).end()
  response.writeHead(200, page.headers)
  response.end(page.body)
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: portOf(server.address()) }))
for (const event of ['SIGTERM', 'disconnect'] as const) process.once(event, () => process.exit(0))

function portOf(address: ReturnType<typeof server.address>): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}
