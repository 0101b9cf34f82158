/** What is loaded beside a page. A picture is told apart, since the front page's budget leaves pictures out. */
export type Load = { kind: 'style' | 'script' | 'font' | 'picture' | 'stream'; path: string }

// Attributes by which an element can make a browser fetch something; all that are used must be known here.
const loading = ['src', 'srcset', 'imagesrcset', 'poster', 'data', 'background', 'manifest', 'ping', 'codebase', 'data-stream']
const known: Record<string, Load['kind']> = {
  'script src': 'script',
  'img src': 'picture',
  'img srcset': 'picture',
  'source srcset': 'picture',
  'div data-stream': 'stream',
}
// Links that say something and load nothing.
const silent = ['alternate', 'canonical', 'license', 'author', 'help', 'next', 'prev']

/** Everything that a page loads by itself, in its order. Throws on anything that it cannot account for. */
export function loadsOfPage(html: string): Load[] {
  return tagsIn(html).flatMap(({ name, attributes, inside }) => {
    refuse(name === 'style' || attributes.has('style'), `style within a page: <${name}>`)
    refuse(name === 'script' && !attributes.has('src'), `script within a page: ${inside.slice(0, 80)}`)
    refuse(['iframe', 'object', 'embed', 'base', 'frame', 'applet', 'portal'].includes(name), `<${name}>`)
    refuse(['image', 'use', 'feimage'].includes(name) && !isWithin(attributes.get('href')), `<${name}> of another file`)
    for (const attribute of attributes.keys()) refuse(attribute.startsWith('on'), `${attribute} of <${name}>`)
    if (name === 'link') return linkOf(attributes)
    return loading.flatMap((attribute) => {
      const value = attributes.get(attribute)
      if (value === undefined) return []
      const kind = known[`${name} ${attribute}`]
      if (kind === undefined) throw unaccounted(`${attribute} of <${name}>`)
      // Of the pictures that a browser chooses between, all are told.
      const addresses = attribute === 'srcset' ? value.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '') : [value]
      return addresses.map((path) => ({ kind, path: ours(path) }))
    })
  })
}

/** Everything that a style sheet may load, whether or not the page needs it. */
export function loadsOfStyle(css: string): Load[] {
  refuse(/@import/i.test(css), 'a style sheet that imports another')
  return [...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/gi)].flatMap(([, , target = '']): Load[] => {
    if (target.startsWith('data:') || target.startsWith('#')) return []
    if (target.endsWith('.woff2')) return [{ kind: 'font', path: besideStyle(target) }]
    if (/\.(svg|png|webp|avif|jpe?g)$/.test(target)) return [{ kind: 'picture', path: besideStyle(target) }]
    throw unaccounted(`url(${target}) in a style sheet`)
  })
}

/**
 * A script may load what the bench's journey loads with it and nothing else: so many calls of each kind as are known.
 * The phone's own: its page again, its answer, and its stream; and the film beside it, which a page must name.
 */
export function refuseOtherCalls(script: string, expected: { fetches: number; streams: number; imports: number }): void {
  const count = (pattern: RegExp) => [...script.matchAll(pattern)].length
  refuse(count(/\bfetch\s*\(/g) !== expected.fetches, `${count(/\bfetch\s*\(/g)} calls of fetch in a script`)
  refuse(count(/\bEventSource\s*\(/g) !== expected.streams, `${count(/\bEventSource\s*\(/g)} streams in a script`)
  refuse(count(/\bimport\(\w+\.dataset\.script\)/g) !== expected.imports, 'other imports in a script')
  const others = /\bimport\s*(?:["'{*]|\((?!\w+\.dataset\.script\)))|\bfrom\s*["']|XMLHttpRequest|sendBeacon|WebSocket|Worker\b|importScripts|new (Image|Audio|FontFace)\b|\.src\s*=/
  refuse(others.test(script), `${others.exec(script)?.[0]} in a script`)
}

function linkOf(attributes: ReadonlyMap<string, string>): Load[] {
  const rel = attributes.get('rel') ?? ''
  const path = attributes.get('href') ?? ''
  if (silent.includes(rel)) return []
  if (rel === 'stylesheet') return [{ kind: 'style', path: ours(path) }]
  if (rel === 'icon') return [{ kind: 'picture', path: ours(path) }]
  if (rel === 'preload' && attributes.get('as') === 'font') return [{ kind: 'font', path: ours(path) }]
  throw unaccounted(`<link rel="${rel}">`)
}

type Tag = { name: string; attributes: ReadonlyMap<string, string>; inside: string }

function tagsIn(html: string): Tag[] {
  const withoutComments = html.replaceAll(/<!--[^]*?-->/g, '')
  return [...withoutComments.matchAll(/<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>([^<]*)/gi)].map(([, name = '', written = '', inside = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map([...written.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map((match) => [(match[1] ?? '').toLowerCase(), match[2] ?? match[3] ?? match[4] ?? ''])),
    inside,
  }))
}

function ours(address: string): string {
  refuse(!address.startsWith('/') || address.startsWith('//'), `${address}, which is not at this house`)
  return address
}

function besideStyle(target: string): string {
  return ours(new URL(target, 'http://house.test/assets/').href.replace('http://house.test', ''))
}

function isWithin(address: string | undefined): boolean {
  return address === undefined || address.startsWith('#')
}

function refuse(isBad: boolean, what: string): void {
  if (isBad) throw unaccounted(what)
}

function unaccounted(what: string): Error {
  return new Error(`not accounted for: ${what}`)
}
