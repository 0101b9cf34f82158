import { drawCaption, type Pen } from '../picture/index.ts'
import { captionsOf, type Timeline } from '../timeline/index.ts'
import { filmFileWords } from './words.ts'

/**
 * Draws what a file must carry in its picture, since no page stands around it: that a voice is a robot's, while it speaks,
 * and the captions where they are asked for.
 */
export function createOverlay(timeline: Timeline, burnsCaptions: boolean): (pen: Pen, t: number, size: { width: number; height: number }) => void {
  const captions = burnsCaptions ? captionsOf(timeline) : []
  const spoken = timeline.cues.filter(({ voice }) => voice === 'robot')
  const { robotVoice } = filmFileWords[timeline.language]
  return (pen, t, size) => {
    // Between two lines close to each other the label stays, so that it does not flicker.
    if (spoken.some(({ from, to }) => from - 0.7 <= t && t < to + 0.7)) drawLabel(pen, robotVoice, size.height / 720, size.width)
    const caption = captions.find(({ from, to }) => from <= t && t < to)
    if (caption !== undefined) drawCaption(pen, caption, size)
  }
}

function drawLabel(pen: Pen, text: string, unit: number, width: number): void {
  pen.save()
  pen.setTransform(unit, 0, 0, unit, 0, 0)
  pen.globalAlpha = 1
  pen.font = '600 18px Atkinson'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  const across = pen.measureText(text).width + 28
  const [x, y, high] = [width / unit - 28 - across, 24, 32]
  pen.fillStyle = 'rgba(16, 24, 34, 0.72)'
  pen.beginPath()
  pen.arc(x + high / 2, y + high / 2, high / 2, Math.PI * 0.5, Math.PI * 1.5)
  pen.arc(x + across - high / 2, y + high / 2, high / 2, Math.PI * 1.5, Math.PI * 2.5)
  pen.closePath()
  pen.fill()
  pen.fillStyle = '#FFFFFF'
  pen.fillText(text, x + across / 2, y + high / 2 + 1)
  pen.restore()
}
