/** An element of a drawing as it was read back, with the matrix that everything around it adds up to. */
export type Read = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly matrix: Matrix
}

type Matrix = readonly [number, number, number, number, number, number]
type Point = readonly [number, number]

/** Reads back what was drawn, so that tests can ask where it is; throws when an element is not closed. */
export function readDrawing(svg: string): readonly Read[] {
  const open: { readonly name: string; readonly matrix: Matrix }[] = []
  const read: Read[] = []
  for (const [, end, name = '', written = '', alone] of svg.matchAll(/<(\/?)([a-zA-Z]+)([^<>]*?)(\/?)>/g)) {
    if (end === '/') {
      const last = open.pop()
      if (last?.name !== name) {
        throw new Error(`</${name}> closes <${last?.name}>`)
      }
      continue
    }
    const attributes = Object.fromEntries([...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]))
    const matrix = transformed(open.at(-1)?.matrix ?? [1, 0, 0, 1, 0, 0], attributes['transform'] ?? '')
    read.push({ name, attributes, matrix })
    if (alone !== '/') {
      open.push({ name, matrix })
    }
  }
  if (open.length > 0) {
    throw new Error(`<${open.at(-1)?.name}> is not closed`)
  }
  return read
}

/** The corners that shapes lie within, to within a few units. */
export function extentOf(read: readonly Read[]): { left: number; right: number; top: number; bottom: number } {
  const points = read.flatMap(({ name, attributes, matrix }) =>
    outline(name, attributes).map((point) => moved(matrix, point)),
  )
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

function transformed(matrix: Matrix, written: string): Matrix {
  return [...written.matchAll(/(\w+)\(([^)]*)\)/g)].reduce<Matrix>((before, [, name, values = '']) => {
    const [first = 0, second] = values.split(/[\s,]+/).map(Number)
    if (name === 'translate') {
      return times(before, [1, 0, 0, 1, first, second ?? 0])
    }
    if (name === 'scale') {
      return times(before, [first, 0, 0, second ?? first, 0, 0])
    }
    const angle = (first * Math.PI) / 180
    return times(before, [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0])
  }, matrix)
}

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

const moved = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f]

function outline(name: string, attributes: Readonly<Record<string, string>>): readonly Point[] {
  const number = (key: string): number => Number(attributes[key] ?? 0)
  if (name === 'rect') {
    const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')]
    return [[x, y], [x + width, y], [x, y + height], [x + width, y + height]]
  }
  if (name === 'ellipse' || name === 'circle') {
    const [x, y] = [number('cx'), number('cy')]
    const [rx, ry] = name === 'circle' ? [number('r'), number('r')] : [number('rx'), number('ry')]
    return [[x - rx, y], [x + rx, y], [x, y - ry], [x, y + ry]]
  }
  return name === 'path' ? alongPath(attributes['d'] ?? '') : []
}

const sizes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, S: 4, T: 2, A: 7, Z: 0 }

/** Points along a path, four to every curve; an arc counts by its ends, a smooth curve as if it began straight. */
function alongPath(d: string): readonly Point[] {
  const points: Point[] = []
  let here: Point = [0, 0]
  let start: Point = [0, 0]
  for (const [, letter = '', values = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const name = letter.toUpperCase()
    const numbers = (values.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const size = sizes[name]
    if (size === undefined || (size === 0 ? numbers.length > 0 : numbers.length % size !== 0 || numbers.length === 0)) {
      throw new Error(`a path cannot be read at ${letter}${values}`)
    }
    for (let at = 0; at < Math.max(1, numbers.length); at += Math.max(1, size)) {
      const step = numbers.slice(at, at + size)
      const [originX, originY] = letter === name ? [0, 0] : here
      if (name === 'Z') {
        here = start
      } else if (name === 'H') {
        here = [originX + (step[0] ?? 0), here[1]]
      } else if (name === 'V') {
        here = [here[0], originY + (step[0] ?? 0)]
      } else {
        const ends = name === 'A' ? step.slice(5) : step
        const given = ends.flatMap((value, end): Point[] => (end % 2 === 0 ? [[originX + value, originY + (ends[end + 1] ?? 0)]] : []))
        const shares = name === 'M' ? [1] : [0.25, 0.5, 0.75, 1]
        const from = here
        points.push(...shares.map((share) => onCurve([from, ...given], share)))
        here = given.at(-1) ?? here
      }
      start = name === 'M' && at === 0 ? here : start
      points.push(here)
    }
  }
  return points
}

function onCurve(points: readonly Point[], share: number): Point {
  const [first = [0, 0], ...rest] = points
  if (rest.length === 0) {
    return first
  }
  return onCurve(
    rest.map(([x, y], at): Point => {
      const [fromX, fromY] = points[at] ?? first
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share]
    }),
    share,
  )
}
