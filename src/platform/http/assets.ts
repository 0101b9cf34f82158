import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from 'hono'
import { urls } from '#urls.ts'
import { encode, sendEncoded, type Encoded } from './encoded.ts'
import { notFound } from './errors.ts'

/** The built styles, scripts, fonts and pictures, each under an address that changes with its content. */
export interface Assets {
  /** The address of an asset by its name, as `phone.css`. Throws on an unknown name. */
  href(name: string): string
  /** Answers a request for an asset by its hashed name. */
  respond(context: Context, hashedName: string): Response
}

// The build has named what other assets point at by its content already: fonts, and the pieces of the film's script.
const isNamedByContent = /\.[A-Z0-9]{8}\.(woff2|js)$/

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
}

/** Reads every asset of a folder into memory, with the compressed bytes that the build laid beside it. */
export function loadAssets(folder: string, headers: Record<string, string>): Assets {
  const byHashedName = new Map<string, Encoded>()
  const hashedNames = new Map<string, string>()
  for (const name of readdirSync(folder)) {
    const dot = name.lastIndexOf('.')
    const type = types[name.slice(dot + 1)]
    if (type === undefined) continue
    const body = readFileSync(join(folder, name))
    const done = !/\.(css|js|svg)$/.test(name) ? undefined : { br: readFileSync(join(folder, `${name}.br`)), gzip: readFileSync(join(folder, `${name}.gz`)) }
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 8)
    const hashedName = isNamedByContent.test(name) ? name : `${name.slice(0, dot)}.${hash}${name.slice(dot)}`
    hashedNames.set(name, hashedName)
    byHashedName.set(
      hashedName,
      encode(body, { ...headers, 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }, done),
    )
  }
  return {
    href(name) {
      const hashedName = hashedNames.get(name)
      if (hashedName === undefined) throw new Error(`no asset is called ${name}; was the client built?`)
      return urls.asset(hashedName)
    },
    respond(context, hashedName) {
      const encoded = byHashedName.get(hashedName)
      if (encoded === undefined) throw notFound('asset')
      return sendEncoded(context, encoded)
    },
  }
}
