import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, GlobalFonts, loadImage, type SKRSContext2D } from '@napi-rs/canvas'
import { shareSize, type ShareOrder } from './share-order.ts'

const colours = { paper: '#fffaf0', ink: '#1e2b39', soft: '#4a5663', brick: '#a3421f' }
const [edge, words] = [64, 560]
/** The longest title stands in four lines. */
const sizes = [76, 66, 58, 50, 44, 38]
const mostLines = 4

/** Draws a picture for sharing into its file: the words to the left, the picture in an arch to the right. */
export async function drawShared({ kicker, title, picture, mark, fonts, out }: ShareOrder): Promise<void> {
  GlobalFonts.registerFromPath(join(fonts, 'young-serif.ttf'), 'Young Serif')
  GlobalFonts.registerFromPath(join(fonts, 'atkinson-next-semibold.ttf'), 'Atkinson Next')
  const canvas = createCanvas(shareSize.width, shareSize.height)
  const pen = canvas.getContext('2d')
  pen.fillStyle = colours.paper
  pen.fillRect(0, 0, shareSize.width, shareSize.height)
  const [scene, sign] = await Promise.all([imageOf(picture), imageOf(mark)])
  drawArch(pen, scene)
  pen.drawImage(sign, edge, edge, 41, 46)
  pen.fillStyle = colours.ink
  pen.font = '34px "Young Serif"'
  pen.fillText('ErDuAware', edge + 58, edge + 37)
  const { size, lines } = fitted(pen, title)
  const top = shareSize.height - edge - lines.length * size * 1.14
  pen.fillStyle = colours.brick
  pen.font = '30px "Atkinson Next"'
  pen.fillText(kicker, edge, top - 8)
  pen.fillStyle = colours.ink
  pen.font = `${size}px "Young Serif"`
  for (const [index, line] of lines.entries()) pen.fillText(line, edge, top + size * (0.98 + index * 1.14))
  writeFileSync(out, await canvas.encode('png'))
}

async function imageOf(svg: string) {
  return loadImage(Buffer.from(svg))
}

function drawArch(pen: SKRSContext2D, scene: Awaited<ReturnType<typeof imageOf>>): void {
  const [left, top, width] = [edge + words + 40, 56, 1200 - edge * 2 - words - 40 + 24]
  const bottom = shareSize.height - 56
  pen.save()
  pen.beginPath()
  pen.moveTo(left, bottom)
  pen.lineTo(left, top + width / 2.6)
  pen.bezierCurveTo(left, top + width / 8, left + width / 4, top, left + width / 2, top)
  pen.bezierCurveTo(left + (width * 3) / 4, top, left + width, top + width / 8, left + width, top + width / 2.6)
  pen.lineTo(left + width, bottom)
  pen.closePath()
  pen.clip()
  const height = bottom - top
  const scale = Math.max(width / scene.width, height / scene.height)
  pen.drawImage(scene, left + (width - scene.width * scale) / 2, bottom - scene.height * scale, scene.width * scale, scene.height * scale)
  pen.restore()
  pen.strokeStyle = colours.ink
  pen.lineWidth = 5
  pen.stroke()
}

/** The largest letters in which a title stands in its place. */
function fitted(pen: SKRSContext2D, title: string): { size: number; lines: string[] } {
  for (const size of sizes) {
    pen.font = `${size}px "Young Serif"`
    const lines = linesOf(pen, title)
    if (lines.length <= mostLines && lines.every((line) => pen.measureText(line).width <= words)) return { size, lines }
  }
  return { size: sizes.at(-1) ?? 38, lines: linesOf(pen, title).slice(0, mostLines + 2) }
}

function linesOf(pen: SKRSContext2D, title: string): string[] {
  const lines: string[] = []
  for (const word of title.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && pen.measureText(longer).width <= words) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
