// What a phone must fetch has a budget that hurts a little.
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { buildClient } from './build-client.mjs'
import { report } from './files.mjs'

/** Gzip bytes at most, by built file. */
const budgets = { 'phone.js': 1536, 'phone.css': 4096, 'screen.js': 2048, 'find.js': 1024, 'alone.js': 1280, 'alone.css': 1536, 'guide.js': 4096, 'site.css': 10_752, 'room.css': 12_288, 'film.js': 1024, 'film-together.js': 1024, 'film.css': 4096, 'map.css': 1024, 'plan.css': 1024, 'passkey.js': 4096, 'editing.js': 4096, 'tell.js': 393_216, 'inside.css': 16_384 }

await buildClient()
const problems = Object.entries(budgets).flatMap(([name, most]) => {
  const path = `dist/assets/${name}`
  if (!existsSync(path)) return [`${path} is not built; run npm run build`]
  const bytes = gzipSync(readFileSync(path), { level: 9 }).length
  return bytes > most ? [`${path}: ${bytes} bytes, ${bytes - most} over its budget`] : []
})
report('weight', problems)
