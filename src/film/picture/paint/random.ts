/** A number from 0 to 1 (below 1) that is always the same for the same seed: chance for leaves and books, not for lots. */
export function chance(seed: number): number {
  const value = Math.sin(seed * 127.1 + 311.7) * 43758.5453
  return value - Math.floor(value)
}

/** A number between two others that is always the same for the same seed. */
export function between(seed: number, least: number, most: number): number {
  return least + (most - least) * chance(seed)
}

/** A seed made of text, so that a name always gives the same draw. */
export function seedOf(text: string): number {
  let hash = 2166136261
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619)
  return (hash >>> 0) % 100000
}

/** One of the choices, always the same for the same seed. */
export function pick<Choice>(seed: number, choices: readonly [Choice, ...Choice[]]): Choice {
  return choices[Math.floor(chance(seed) * choices.length)] ?? choices[0]
}
