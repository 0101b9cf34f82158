// Builds what the browser fetches: scripts, styles, fonts and pictures, each one file in dist/assets.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Writes dist/assets anew. Names in the folder are the names that pages ask for; the server adds the hashes. */
export async function buildClient(root = '.', out = `${root}/dist/assets`) {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const scripts = readdirSync(`${root}/client`).filter((name) => name.endsWith('.ts'))
  const ways = {
    outdir: out,
    entryNames: '[name]',
    assetNames: '[name].[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    loader: { '.woff2': 'file' },
    logLevel: 'warning',
  }
  await build({
    ...ways,
    entryPoints: [
      ...scripts.map((name) => `${root}/client/${name}`),
      `${root}/client/video/video.ts`,
      ...['site', 'inside', 'alone', 'phone', 'room', 'film', 'video', 'workshop', 'map', 'plan'].map((name) => `${root}/client/styles/${name}.css`),
    ],
  })
  // A film is many small pieces, fetched when somebody presses play: the player, the drawing, and the places it is set in.
  // Pieces point at each other, so they bear their hash in their name and are served under it.
  await build({
    ...ways,
    entryPoints: { film: `${root}/client/film/film.ts`, 'film-together': `${root}/client/film/together.ts`, 'film-sound': `${root}/client/film/sound-worker.ts` },
    splitting: true,
    chunkNames: 'piece-[name].[hash]',
    plugins: [placesWhenNeeded(root)],
  })
  cpSync(`${root}/client/pictures`, out, { recursive: true })
  // Compressed here once, so that a start need not.
  for (const name of readdirSync(out)) {
    if (!/\.(css|js|svg)$/.test(name)) continue
    const body = readFileSync(`${out}/${name}`)
    writeFileSync(`${out}/${name}.br`, brotliCompressSync(body))
    writeFileSync(`${out}/${name}.gz`, gzipSync(body, { level: 9 }))
  }
}

/** The film's picture asks for places at once, as a server may; a browser is given those that the film needs. */
function placesWhenNeeded(root) {
  const list = resolve(root, 'client/film/places.ts')
  return {
    name: 'places when needed',
    setup(esbuild) {
      esbuild.onLoad({ filter: /[\\/]film[\\/]picture[\\/]places[\\/]index\.ts$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8')
        const contents = text
          .replaceAll(/^import \{ \w+ \} from '\.\/(?!shared\/)\w+\/index\.ts'\n/gm, '')
          .replace(/^const drawn\b.*$/m, `import { fetched as drawn } from ${JSON.stringify(list)}`)
        if (!contents.includes('fetched as drawn') || /from '\.\/(?!shared\/)\w+\/index\.ts'/.test(contents)) return { errors: [{ text: 'the list of places is written otherwise; mend placesWhenNeeded in scripts/build-client.mjs' }] }
        return { contents, loader: 'ts', resolveDir: dirname(path) }
      })
    },
  }
}

if (import.meta.main) await buildClient()
