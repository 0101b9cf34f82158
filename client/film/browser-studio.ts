import type { Pen, Sheet, Studio } from '../../src/film/picture/pen.ts'

/** The studio of the browser: sheets are canvases that are never in the page. */
export const browserStudio: Studio = {
  sheet: (width, height): Sheet => {
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.ceil(width))
    canvas.height = Math.max(1, Math.ceil(height))
    return {
      pen: penOf(canvas),
      layOn: (pen, x, y, wide, high) => drawerOf(pen).drawImage(canvas, x, y, wide, high),
      letGo: () => void (canvas.width = canvas.height = 0),
    }
  },
}

/** The pen of a canvas. */
export function penOf(canvas: HTMLCanvasElement): Pen {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser has no canvas')
  return penFrom(context)
}

/** The canvas of the browser has a stricter type of fill and a looser type of text; what is drawn by a Pen is right for both. */
function penFrom(context: object): Pen {
  if (isPen(context)) return context
  throw new Error('this browser has no canvas')
}

function isPen(context: object): context is Pen {
  return 'fillRect' in context && 'measureText' in context
}

type Drawer = Pen & Pick<CanvasRenderingContext2D, 'drawImage'>

function drawerOf(pen: Pen): Drawer {
  if (isDrawer(pen)) return pen
  throw new Error('a sheet is laid on a pen of another studio')
}

function isDrawer(pen: Pen): pen is Drawer {
  return 'drawImage' in pen
}
