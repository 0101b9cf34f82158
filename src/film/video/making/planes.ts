export type Rotation = 0 | 90 | 180 | 270
export type Size = { width: number; height: number }

/** A picture in I420: all of its light, then its two planes of colour at half the size. */
export type Yuv = { data: Uint8Array } & Size

/** Makes pictures of one size into pictures of another, each point the average of what it covers, turned clockwise. */
export function createScaler(from: Size, to: Size, rotation: Rotation): (picture: Uint8Array) => Uint8Array {
  const upright = rotation % 180 === 0 ? to : { width: to.height, height: to.width }
  const half = ({ width, height }: Size): Size => ({ width: (width + 1) >> 1, height: (height + 1) >> 1 })
  const light = planeScaler(from, upright)
  const colour = planeScaler(half(from), half(upright))
  const [big, small] = [from.width * from.height, area(half(from))]
  const out = new Uint8Array(area(to) + 2 * area(half(to)))
  return (picture) => {
    turn(light(picture.subarray(0, big)), upright, rotation, out, 0)
    turn(colour(picture.subarray(big, big + small)), half(upright), rotation, out, area(to))
    turn(colour(picture.subarray(big + small, big + 2 * small)), half(upright), rotation, out, area(to) + area(half(to)))
    return out
  }
}

function planeScaler(from: Size, to: Size): (plane: Uint8Array) => Uint8Array {
  if (from.width === to.width && from.height === to.height) return (plane) => plane
  const [across, down] = [coverage(from.width, to.width), coverage(from.height, to.height)]
  const rows = new Float32Array(to.width * from.height)
  const out = new Uint8ClampedArray(area(to))
  return (plane) => {
    for (let y = 0; y < from.height; y++) {
      for (let x = 0; x < to.width; x++) {
        const begin = y * from.width + (across.first[x] ?? 0)
        let sum = 0
        for (let tap = 0; tap < across.taps; tap++) sum += (plane[begin + tap] ?? 0) * (across.shares[x * across.taps + tap] ?? 0)
        rows[y * to.width + x] = sum
      }
    }
    for (let y = 0; y < to.height; y++) {
      const begin = (down.first[y] ?? 0) * to.width
      for (let x = 0; x < to.width; x++) {
        let sum = 0
        for (let tap = 0; tap < down.taps; tap++) sum += (rows[begin + tap * to.width + x] ?? 0) * (down.shares[y * down.taps + tap] ?? 0)
        out[y * to.width + x] = sum
      }
    }
    return new Uint8Array(out.buffer)
  }
}

/** For each point of a line: the first old point that it covers, and each one's share of it. */
function coverage(from: number, to: number): { taps: number; first: Int32Array; shares: Float32Array } {
  const scale = from / to
  const taps = Math.min(from, Math.ceil(scale) + 1)
  const first = new Int32Array(to)
  const shares = new Float32Array(to * taps)
  for (let index = 0; index < to; index++) {
    const [begin, end] = [index * scale, (index + 1) * scale]
    const start = Math.min(from - taps, Math.floor(begin))
    first[index] = start
    for (let tap = 0; tap < taps; tap++) shares[index * taps + tap] = Math.max(0, Math.min(end, start + tap + 1) - Math.max(begin, start + tap)) / scale
  }
  return { taps, first, shares }
}

function turn(plane: Uint8Array, { width, height }: Size, rotation: Rotation, out: Uint8Array, at: number): void {
  if (rotation === 0) return out.set(plane, at)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const place = rotation === 90 ? x * height + height - 1 - y : rotation === 180 ? (height - 1 - y) * width + width - 1 - x : (width - 1 - x) * height + y
      out[at + place] = plane[y * width + x] ?? 0
    }
  }
}

function area({ width, height }: Size): number {
  return width * height
}
