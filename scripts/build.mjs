// Builds what runs: the server and its tools into dist/, and what the browser fetches into dist/assets.
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { buildClient } from './build-client.mjs'

/** Builds the project in a folder; a build that fails leaves the one before it. Packages stay where npm put them. */
export async function buildProject(root = '.') {
  await build({
    absWorkingDir: resolve(root),
    entryPoints: {
      main: 'src/main.ts',
      backup: 'src/platform/database/backup-command.ts',
      restore: 'src/platform/database/restore-command.ts',
    },
    outdir: 'dist',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  })
  await buildClient(root)
}

if (import.meta.main) await buildProject()
