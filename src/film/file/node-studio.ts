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
      const context = canvas.getContext('2d')
      return {
        pen: context,
        layOn: (pen, x, y, wide, high) => drawerOf(pen).drawImage(canvas, x, y, wide, high),
      }
    },
  }
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
