import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, GlobalFonts, type Canvas } from '@napi-rs/canvas'
import { projectFolder } from '#platform/process/project.ts'
import type { Pen, Sheet, Studio } from '../picture/pen.ts'

/** The studio of Node, with the film's two typefaces at hand. */
export function createNodeStudio(): Studio {
  registerFonts()
  return {
    sheet: (width, height): Sheet => {
      const canvas = createCanvas(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)))
      const whole = { wide: canvas.width, high: canvas.height }
      let used: Used | undefined
      return {
        pen: canvas.getContext('2d'),
        layOn: (pen, x, y, wide, high) => {
          used ??= usedPartOf(canvas)
          const [across, down] = [wide / whole.wide, high / whole.high]
          if (used !== 'nothing') drawerOf(pen).drawImage(used.canvas, x + used.x * across, y + used.y * down, used.canvas.width * across, used.canvas.height * down)
        },
        letGo: () => {
          letGo(canvas)
          if (typeof used === 'object') letGo(used.canvas)
        },
      }
    },
  }
}

type Used = { canvas: Canvas; x: number; y: number } | 'nothing'

/** What of a sheet has been drawn on, with a pixel around it: a counter is a fifth of its room, and laying down air costs as much as anything. */
function usedPartOf(canvas: Canvas): Used {
  const { width, height } = canvas
  const [top = 0, bottom = 0, left = 0, right = 0] = edgesOf(canvas)
  if (bottom < top) {
    letGo(canvas)
    return 'nothing'
  }
  const [x, y] = [Math.max(0, left - 1), Math.max(0, top - 1)]
  const [wide, high] = [Math.min(width, right + 2) - x, Math.min(height, bottom + 2) - y]
  if (wide * high > width * height * 0.8) return { canvas, x: 0, y: 0 }
  const part = createCanvas(wide, high)
  part.getContext('2d').drawImage(canvas, -x, -y)
  letGo(canvas)
  return { canvas: part, x, y }
}

/** The first and last row and column that something is drawn in; the first row is after the last when nothing is. */
function edgesOf(canvas: Canvas): [number, number, number, number] {
  const { width, height } = canvas
  let [top, bottom, left, right] = [height, -1, width, -1]
  // Read from copies of some rows at a time: a canvas whose own pixels were read holds them twice from then on.
  for (let from = 0; from < height; from += rowsAtATime) {
    const copy = createCanvas(width, Math.min(rowsAtATime, height - from))
    copy.getContext('2d').drawImage(canvas, 0, -from)
    const bytes = copy.data()
    const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, width * copy.height)
    for (let row = 0; row < copy.height; row++) {
      const line = pixels.subarray(row * width, (row + 1) * width)
      if (line.every(isAir)) continue
      top = Math.min(top, from + row)
      bottom = from + row
      for (let x = 0; x < left; x++) if (line[x] !== 0) left = x
      for (let x = width - 1; x > right; x--) if (line[x] !== 0) right = x
    }
    letGo(copy)
    letGoOf(bytes)
  }
  return [top, bottom, left, right]
}

const rowsAtATime = 64
const isAir = (pixel: number): boolean => pixel === 0

/** Gives the memory of a canvas back at once: to the sweeper of memory it is a few bytes, whatever its size. */
function letGo(canvas: Canvas): void {
  canvas.width = 1
  canvas.height = 1
}

/** Lets go of the pixels that were read of a canvas, without waiting for a sweep. */
export function letGoOf({ buffer }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && 'transfer' in buffer) buffer.transfer(0)
}

/** A picture of the film: `pen` draws on it, and its pixels or an image file can be taken at any time. */
export type Easel = { pen: Pen; pixels(): Uint8Array; jpeg(): Promise<Uint8Array> }

/** An easel of a size in pixels. */
export function createEasel(width: number, height: number): Easel {
  registerFonts()
  const canvas = createCanvas(width, height)
  return { pen: canvas.getContext('2d'), pixels: () => canvas.data(), jpeg: () => canvas.encode('jpeg', 86) }
}

type Drawer = Pen & { drawImage(image: Canvas, x: number, y: number, width: number, height: number): void }

function drawerOf(pen: Pen): Drawer {
  if (isDrawer(pen)) return pen
  throw new TypeError('a sheet is laid on a pen of another studio')
}

function isDrawer(pen: Pen): pen is Drawer {
  return 'drawImage' in pen && typeof pen.drawImage === 'function'
}

const fonts = { Atkinson: 'atkinson-next', 'Young Serif': 'young-serif' }

function registerFonts(): void {
  for (const [family, name] of Object.entries(fonts)) {
    if (GlobalFonts.has(family)) continue
    const path = fontFile(name)
    if (path === undefined || GlobalFonts.registerFromPath(path, family) === null) throw new Error(`the typeface ${family} is not there`)
  }
}

// The sources have the fonts among the client's files, a built house has them among what the browser fetches.
function fontFile(name: string): string | undefined {
  const root = projectFolder()
  const folders = [join(root, 'client', 'fonts'), join(root, 'dist', 'assets')].filter((folder) => existsSync(folder))
  const paths = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  return paths.find((path) => path.endsWith('.woff2') && path.includes(`${name}.`))
}
