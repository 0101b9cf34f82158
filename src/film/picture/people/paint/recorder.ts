import type { Pen } from '../../pen.ts'

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number]

/** A pen that draws nothing but knows where it is: for tests of where things are put. */
export function recorder(): { pen: Pen; place(): { x: number; y: number; angle: number; size: number } } {
  let now: Matrix = [1, 0, 0, 1, 0, 0]
  const kept: Matrix[] = []
  const nothing = (): void => undefined
  const gradient = { addColorStop: nothing }
  const pen: Pen = {
    fillStyle: '', strokeStyle: '', lineWidth: 1, lineCap: 'butt', lineJoin: 'miter', globalAlpha: 1, font: '', textAlign: 'left', textBaseline: 'alphabetic',
    save: () => { kept.push([...now]) },
    restore: () => { now = kept.pop() ?? now },
    translate: (x, y) => { now = times(now, [1, 0, 0, 1, x, y]) },
    rotate: (angle) => { now = times(now, [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]) },
    scale: (x, y) => { now = times(now, [x, 0, 0, y, 0, 0]) },
    transform: (...matrix) => { now = times(now, matrix) },
    setTransform: (...matrix) => { now = matrix },
    beginPath: nothing, closePath: nothing, moveTo: nothing, lineTo: nothing, bezierCurveTo: nothing, quadraticCurveTo: nothing, arc: nothing, ellipse: nothing, rect: nothing,
    fillRect: nothing, clearRect: nothing, fill: nothing, stroke: nothing, clip: nothing, fillText: nothing, measureText: () => ({ width: 0 }),
    createLinearGradient: () => gradient, createRadialGradient: () => gradient,
  }
  return { pen, place: () => ({ x: now[4], y: now[5], angle: Math.atan2(-now[2], now[3]), size: Math.hypot(now[2], now[3]) }) }
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
