import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigurationError, type Config } from '#platform/config.ts'

/** Opens a server on the configured address and returns its port. Throws a sentence when the address is not free. */
export function listenOn(server: Server, { host, port }: Pick<Config, 'host' | 'port'>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(problemOf(error, host, port)))
    server.listen(port, host, () => {
      const address: AddressInfo | string | null = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function problemOf(error: Error, host: string, port: number): Error {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return new ConfigurationError(`Port ${port} er optaget af et andet program. Vælg en anden med PORT, fx PORT=${port + 1}.`)
  }
  if (code === 'EACCES') {
    return new ConfigurationError(`Port ${port} kræver særlige rettigheder. Vælg en port over 1024 med PORT, fx 3000.`)
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new ConfigurationError(`Maskinen har ikke adressen ${host}. Ret HOST, fx til 0.0.0.0.`)
  }
  return error
}
