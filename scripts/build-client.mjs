// Builds what the browser fetches: scripts, styles, fonts and pictures, each one file in dist/assets.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
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
    entryPoints: { film: `${root}/client/film/film.ts`, 'film-together': `${root}/client/film/together.ts` },
    splitting: true,
    chunkNames: 'piece-[name].[hash]',
    plugins: [piecesWhenNeeded(root)],
  })
  // The sound is made in a worker, which shares nothing with the page.
  await build({ ...ways, entryPoints: { 'film-sound': `${root}/client/film/sound-worker.ts` } })
  cpSync(`${root}/client/pictures`, out, { recursive: true })
  // Compressed here once, so that a start need not.
  for (const name of readdirSync(out)) {
    if (!/\.(css|js|svg)$/.test(name)) continue
    const body = readFileSync(`${out}/${name}`)
    writeFileSync(`${out}/${name}.br`, brotliCompressSync(body))
    writeFileSync(`${out}/${name}.gz`, gzipSync(body, { level: 9 }))
  }
}

/** The film's picture asks for everything at once, as a server may; a browser is given what the film needs, by `client/film/pieces.ts`. */
function piecesWhenNeeded(root) {
  const film = resolve(root, 'client/film')
  const picture = resolve(root, 'src/film/picture')
  const parts = [...readFileSync(`${film}/pieces.ts`, 'utf8').matchAll(/^  \['([^']+)',.*import\('([^']+)'\)/gm)].map(([, path, file]) => ({ path, file: resolve(film, file) }))
  const arrived = JSON.stringify(`${film}/arrived.ts`)
  // What is fetched after something else says so: all that both have then stays in one file, and few small ones are fetched.
  const pieces = [...readFileSync(`${film}/pieces.ts`, 'utf8').matchAll(/import\('([^']+)'\)/g)].map(([, file]) => resolve(film, file))
  const shared = (...names) => names.map((name) => `${picture}/places/shared/${name}.ts`)
  const isRoom = (file) => file.endsWith('scenery.ts') && !/square|carpark/.test(file)
  const inRooms = shared('room', 'window', 'door', 'chair', 'wall-things')
  const everywhere = shared('sky', 'greenery', 'lamp')
  const keptTogether = new Set([...inRooms, ...everywhere])
  const later = new Map([
    ...pieces.map((file) => [file, [`${film}/drawing.ts`, ...(isRoom(file) ? inRooms : [])]]),
    [`${film}/drawing.ts`, everywhere],
    [`${film}/video-clock.ts`, [`${film}/stage.ts`]],
  ])
  return {
    name: 'pieces when needed',
    setup(esbuild) {
      // The two lists: what stands in them is here once it has arrived.
      esbuild.onLoad({ filter: /[\\/]film[\\/]picture[\\/]places[\\/]scenery\.ts$/ }, () => ({ contents: `export { scenery } from ${arrived}`, resolveDir: film }))
      esbuild.onLoad({ filter: /[\\/]film[\\/]picture[\\/]props[\\/]catalogue\.ts$/ }, () => ({ contents: `export { catalogue } from ${arrived}`, resolveDir: film }))
      // The parts: whoever draws with one is given functions of the same names that pass on to it.
      esbuild.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir, kind }) => {
        const part = kind === 'import-statement' && resolveDir.startsWith(picture) && parts.find(({ file }) => file === resolve(resolveDir, path))
        if (part) return { path: part.path, namespace: 'part' }
        // Nothing of a film does anything by being loaded, so what is not used of it is not fetched.
        const file = resolve(resolveDir, path)
        return resolveDir.startsWith(resolve(root, 'src/film')) ? { path: file, sideEffects: keptTogether.has(file) } : undefined
      })
      esbuild.onLoad({ filter: /[\\/]film[\\/].*\.ts$/, namespace: 'file' }, ({ path }) => {
        const comes = later.get(path)
        return comes && { contents: [readFileSync(path, 'utf8'), ...comes.map((file) => `import ${JSON.stringify(file)}`)].join('\n'), loader: 'ts' }
      })
      esbuild.onLoad({ filter: /./, namespace: 'part' }, ({ path }) => {
        const text = readFileSync(`${picture}/${path}`, 'utf8')
        const names = [...text.matchAll(/^export function (\w+)/gm)].map(([, name]) => name)
        if (names.length === 0 || /^export (?!function|type|interface)/m.test(text)) return { errors: [{ text: `${path} exports more than functions, so it cannot come later; see client/film/pieces.ts` }] }
        return { contents: [`import { parts } from ${arrived}`, ...names.map((name) => `export const ${name} = (...given) => parts['${path}'].${name}(...given)`)].join('\n'), resolveDir: film }
      })
    },
  }
}

if (import.meta.main) await buildClient()
