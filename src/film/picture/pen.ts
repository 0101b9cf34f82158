/**
 * The 2D canvas as the film needs it: the methods that the browser and the canvas of Node have alike. Everything that
 * is drawn takes a Pen and nothing else, so one drawing gives the same picture in both.
 */
export interface Pen {
  fillStyle: string | object
  strokeStyle: string | object
  lineWidth: number
  lineCap: 'butt' | 'round' | 'square'
  lineJoin: 'bevel' | 'miter' | 'round'
  globalAlpha: number
  font: string
  textAlign: 'left' | 'right' | 'center' | 'start' | 'end'
  textBaseline: 'alphabetic' | 'middle' | 'top' | 'bottom' | 'hanging' | 'ideographic'
  save(): void
  restore(): void
  translate(x: number, y: number): void
  rotate(angle: number): void
  scale(x: number, y: number): void
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void
  beginPath(): void
  closePath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void
  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise?: boolean): void
  ellipse(x: number, y: number, rx: number, ry: number, rotation: number, from: number, to: number, counterclockwise?: boolean): void
  rect(x: number, y: number, width: number, height: number): void
  fillRect(x: number, y: number, width: number, height: number): void
  clearRect(x: number, y: number, width: number, height: number): void
  fill(rule?: 'nonzero' | 'evenodd'): void
  stroke(): void
  clip(rule?: 'nonzero' | 'evenodd'): void
  fillText(text: string, x: number, y: number): void
  measureText(text: string): { width: number }
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): Gradient
  createRadialGradient(x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): Gradient
}

export interface Gradient {
  addColorStop(offset: number, colour: string): void
}

/** A picture that was drawn once and is laid down many times, as the walls of a place. */
export interface Sheet {
  readonly pen: Pen
  /** Lays the sheet on a pen made by the same studio, in the pen's own units. */
  layOn(pen: Pen, x: number, y: number, width: number, height: number): void
  /** Gives its memory back; it is not laid on again. */
  letGo?(): void
}

/** Where sheets come from: the browser's canvases or Node's. */
export interface Studio {
  sheet(width: number, height: number): Sheet
}
