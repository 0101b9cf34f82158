import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import type { Pen, Studio } from '../pen.ts'

/** A picture that a test has drawn, pixel by pixel: red, green, blue and alpha. */
export type Drawn = { width: number; height: number; pixels: Uint8ClampedArray; hash: string }

/** Draws on a real canvas of Node and gives back what came of it. */
export function drawnBy(width: number, height: number, draw: (pen: Pen) => void): Drawn {
  const context = createCanvas(width, height).getContext('2d')
  draw(context)
  const pixels = context.getImageData(0, 0, width, height).data
  return { width, height, pixels, hash: createHash('sha256').update(pixels).digest('hex').slice(0, 16) }
}

/** Where a picture has ink: the smallest box around all that is not see-through. */
export function inkOf({ width, height, pixels }: Drawn): { left: number; top: number; right: number; bottom: number } | undefined {
  let box: { left: number; top: number; right: number; bottom: number } | undefined
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((pixels[(y * width + x) * 4 + 3] ?? 0) < 128) continue
      box = box === undefined ? { left: x, top: y, right: x, bottom: y } : { left: Math.min(box.left, x), top: box.top, right: Math.max(box.right, x), bottom: y }
    }
  }
  return box
}

/** How many pixels are darker than a brightness from 0 to 255. */
export function darkerThan({ pixels }: Drawn, brightness: number): number {
  let count = 0
  for (let index = 0; index < pixels.length; index += 4) {
    const light = ((pixels[index] ?? 0) + (pixels[index + 1] ?? 0) + (pixels[index + 2] ?? 0)) / 3
    if ((pixels[index + 3] ?? 0) > 200 && light < brightness) count++
  }
  return count
}

/** A pen that draws nothing, counts what is asked of it, and refuses to write text. */
export function countingPen(): { pen: Pen; calls: () => number } {
  const context = createCanvas(8, 8).getContext('2d')
  let count = 0
  // Counted on the canvas itself, since a pen in a tone takes its methods from there.
  for (const key of methodsOf(context)) {
    const method: unknown = Reflect.get(context, key)
    if (typeof method !== 'function') continue
    const counted = (...given: unknown[]): unknown => {
      if (key === 'fillText') throw new Error('something to read')
      count++
      return Reflect.apply(method, context, given)
    }
    Object.defineProperty(context, key, { value: counted, configurable: true })
  }
  return { pen: context, calls: () => count }
}

function methodsOf(pen: Pen): string[] {
  const names = new Set<string>()
  for (let owner: object | null = pen; owner !== null && owner !== Object.prototype; owner = Reflect.getPrototypeOf(owner)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(owner))) if (typeof value === 'function' && name !== 'constructor') names.add(name)
  }
  return [...names]
}

/** Sheets of Node, for places that keep some. */
export const testStudio: Studio = {
  sheet(width, height) {
    const canvas = createCanvas(width, height)
    return { pen: canvas.getContext('2d'), layOn: () => {} }
  },
}

/** Compares hashes with the file beside the test; with RENEW=1 it writes them anew. Gives the names that differ. */
export function changedHashes(file: URL, now: Readonly<Record<string, string>>): string[] {
  if (process.env['RENEW'] === '1') writeFileSync(file, `${JSON.stringify(now, undefined, 2)}\n`)
  const before: Readonly<Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'))
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((name) => before[name] !== now[name])
}
