import type { Pen } from '../pen.ts'

/** The size in which lettering is laid out; every other size is scaled from it. */
export const page = { width: 1280, height: 720, margin: 64 } as const

export type Size = { width: number; height: number }

/** Draws in page units, whatever the size of the picture. */
export function onPage(pen: Pen, size: Size, draw: () => void): void {
  pen.save()
  pen.setTransform(size.width / page.width, 0, 0, size.height / page.height, 0, 0)
  pen.globalAlpha = 1
  pen.textAlign = 'left'
  pen.textBaseline = 'alphabetic'
  draw()
  pen.restore()
}

export const fonts = {
  text: (size: number): string => `${size}px Atkinson`,
  strong: (size: number): string => `700 ${size}px Atkinson`,
  title: (size: number): string => `${size}px "Young Serif"`,
}

/** Breaks a text into lines no wider than `width` in the font that is set. */
export function linesOf(pen: Pen, text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && pen.measureText(longer).width > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** Writes text in a colour at a baseline. */
export function write(pen: Pen, text: string, x: number, y: number, font: string, colour: string, align: Pen['textAlign'] = 'left'): void {
  pen.font = font
  pen.fillStyle = colour
  pen.textAlign = align
  pen.fillText(text, x, y)
}

/** From 0 to 1 and back: how present something is that comes at `from` and goes at `to`. */
export function presence(t: number, from: number, to: number, fade = 0.35): number {
  return Math.max(0, Math.min(ease((t - from) / fade), ease((to - t) / fade)))
}

/** A soft start and end. */
export function ease(share: number): number {
  const x = Math.min(1, Math.max(0, share))
  return x * x * x * (x * (x * 6 - 15) + 10)
}
