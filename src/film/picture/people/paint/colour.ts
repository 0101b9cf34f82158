const kept = new Map<string, string>()

/** The colour `amount` of the way between two hexadecimal colours; the same three always give the same string. */
export function mix(from: string, to: string, amount: number): string {
  return keep(`${from}${to}${amount}`, () => {
    const end = channels(to)
    return `#${channels(from).map((value, at) => Math.round(value + ((end[at] ?? 0) - value) * amount).toString(16).padStart(2, '0')).join('')}`
  })
}

/** A hexadecimal colour with an opacity; the opacity is rounded to hundredths. */
export function fade(colour: string, alpha: number): string {
  const rounded = Math.round(alpha * 100) / 100
  return keep(`${colour}${rounded}`, () => `rgba(${channels(colour).join(',')},${rounded})`)
}

/** The light of the films: a warm window on the left, a cool shade on the right. */
export const light = { warm: '#FFF1D0', shade: '#1E2A44', ink: '#22303F', blood: '#8A3B2A' }

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function keep(key: string, make: () => string): string {
  const known = kept.get(key)
  if (known !== undefined) return known
  const made = make()
  kept.set(key, made)
  return made
}
