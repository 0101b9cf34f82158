type Attributes = Readonly<Record<string, string | number | undefined>>

/** One SVG element as text, with every attribute escaped and every number rounded to a hundredth. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(value)}"`))
    .join('')
  const inside = children.join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

/** A flat surface: the outline `d` filled with one colour. */
export const fill = (d: string, colour: string, opacity?: number): string =>
  element('path', { d, fill: colour, opacity })

/** A drawn line of one colour and width; the document gives all lines round ends. */
export const stroke = (d: string, colour: string, width: number, opacity?: number): string =>
  element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    opacity,
  })

/** A row of equal marks along a line, for keys, bindings and ticks. */
export const dashes = (d: string, colour: string, width: number, pattern: string, opacity?: number): string =>
  element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': pattern,
    'stroke-linecap': 'butt',
    opacity,
  })

/** A rectangle by its upper left corner. */
export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  radius?: number,
  opacity?: number,
): string => element('rect', { x, y, width, height, fill: colour, rx: radius, opacity })

/** A circle or, with a second radius, an ellipse. */
export const round = (x: number, y: number, rx: number, colour: string, ry: number = rx, opacity?: number): string =>
  element('ellipse', { cx: x, cy: y, rx, ry, fill: colour, opacity })

/** A closed outline through the points, each on a whole unit. */
export const through = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`

/** Children moved, turned or scaled together. */
export const group = (transform: string, ...children: readonly string[]): string =>
  element('g', { transform }, ...children)

/** What is drawn as seen from above, laid down on a table that is seen from the front and turned by `degrees`. */
export const lying = (degrees: number, ...children: readonly string[]): string =>
  group(`scale(1 .56) rotate(${degrees})`, ...children)

/** A whole number that depends on every character of the text, the same on every machine. */
export function seedOf(text: string): number {
  let seed = 2166136261
  for (const character of text) {
    seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0
  }
  return seed
}

/** The root of a picture: its frame, how it is cut to fit, and round ends on every line. */
export const document = (width: number, height: number, fit: string, ...children: readonly string[]): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      preserveAspectRatio: fit,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    ...children,
  )


const escaped = (value: string | number): string =>
  typeof value === 'number'
    ? String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.')
    : value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
