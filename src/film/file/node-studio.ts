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
      // A sheet is twenty megabytes that the sweeper of memory sees as a few bytes: the ones let go before it go first.
      if (width * height > 500_000) globalThis.gc?.()
      const canvas = createCanvas(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)))
      let used: Used | undefined
      return {
        pen: canvas.getContext('2d'),
        layOn: (pen, x, y, wide, high) => {
          used ??= usedPartOf(canvas)
          const [across, down] = [wide / canvas.width, high / canvas.height]
          if (used !== 'nothing') drawerOf(pen).drawImage(used.canvas, x + used.x * across, y + used.y * down, used.canvas.width * across, used.canvas.height * down)
        },
      }
    },
  }
}

type Used = { canvas: Canvas; x: number; y: number } | 'nothing'

/** What of a sheet has been drawn on, with a pixel around it: a counter is a fifth of its room, and laying down air costs as much as anything. */
function usedPartOf(canvas: Canvas): Used {
  const { width, height } = canvas
  // Read from a copy that is let go: a canvas whose own pixels were read holds them twice from then on.
  const copy = createCanvas(width, height)
  copy.getContext('2d').drawImage(canvas, 0, 0)
  const bytes = copy.data()
  const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, width * height)
  const row = (y: number): Uint32Array => pixels.subarray(y * width, (y + 1) * width)
  const isDrawn = (pixel: number): boolean => pixel !== 0
  let [top, bottom] = [0, height - 1]
  while (top < height && !row(top).some(isDrawn)) top++
  if (top === height) return 'nothing'
  while (!row(bottom).some(isDrawn)) bottom--
  let [left, right] = [width, 0]
  for (let y = top; y <= bottom; y++) {
    const line = row(y)
    for (let x = 0; x < left; x++) if (line[x] !== 0) left = x
    for (let x = width - 1; x > right; x--) if (line[x] !== 0) right = x
  }
  const [x, y] = [Math.max(0, left - 1), Math.max(0, top - 1)]
  const [wide, high] = [Math.min(width, right + 2) - x, Math.min(height, bottom + 2) - y]
  if (wide * high > width * height * 0.8) return { canvas, x: 0, y: 0 }
  const part = createCanvas(wide, high)
  part.getContext('2d').drawImage(canvas, -x, -y)
  return { canvas: part, x, y }
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
