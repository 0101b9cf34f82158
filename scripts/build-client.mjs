// Builds what the browser fetches: scripts, styles, fonts and pictures, each one file in dist/assets.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Writes dist/assets anew. Names in the folder are the names that pages ask for; the server adds the hashes. */
export async function buildClient(root = '.') {
  const out = `${root}/dist/assets`
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const scripts = readdirSync(`${root}/client`).filter((name) => name.endsWith('.ts'))
  await build({
    entryPoints: [
      ...scripts.map((name) => `${root}/client/${name}`),
      ...['site', 'phone', 'room'].map((name) => `${root}/client/styles/${name}.css`),
    ],
    outdir: out,
    entryNames: '[name]',
    assetNames: '[name].[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    loader: { '.woff2': 'file' },
    logLevel: 'warning',
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

if (import.meta.main) await buildClient()
