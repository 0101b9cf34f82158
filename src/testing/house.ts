import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../app.tsx'
import { createServices, type Services } from '../services.ts'
import { readConfig, type Config } from '#platform/config.ts'
import { testDatabase } from '#platform/database/testing.ts'
import type { Clock } from '#platform/clock.ts'
import { gather } from './logs.ts'

/** A whole house for a test: the real application on a database of its own, without a port. */
export type House = {
  services: Services
  app: ReturnType<typeof createApp>
  clock: Clock & { advance(ms: number): void }
  logged: readonly string[]
  close(): Promise<void>
}

/** Opens a house with real content and assets, and a data folder of its own; the clock stands still until the test moves it. */
export async function openHouse(environment: Record<string, string> = {}, changes: Partial<Config> = {}): Promise<House> {
  const database = await testDatabase()
  const logged: string[] = []
  const clock = stillClock()
  const folder = mkdtempSync(join(tmpdir(), 'erduaware-house-'))
  const config = { ...readConfig({ DATA_FOLDER: folder, ...environment }), ...changes }
  const log = (line: string) => {
    logged.push(line)
    gather(line)
  }
  const services = await createServices({ config, db: database.db, clock, log, assetsFolder: 'dist/assets' })
  return {
    services,
    app: createApp(services),
    clock,
    logged,
    async close() {
      await services.close()
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A clock that a test moves by hand; it begins on a Tuesday morning. */
export function stillClock(start = new Date('2026-11-24T09:00:00Z')): Clock & { advance(ms: number): void } {
  let now = start.getTime()
  return { now: () => new Date(now), advance: (ms) => void (now += ms) }
}
