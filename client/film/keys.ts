/** What a key means in the player, as in the players that people know. */
export type Command =
  | { act: 'toggle' | 'captions' | 'described' | 'mute' | 'full' | 'faster' | 'slower' | 'begin' | 'end' | 'close' }
  | { act: 'skip'; seconds: number }
  | { act: 'volume'; by: number }
  | { act: 'share'; of: number }

/** Where the focus is, as far as it has a use for keys of its own. */
export type Focus = 'button' | 'link' | 'seek' | 'slider' | 'field' | 'other'

const commands: Record<string, Command> = {
  ' ': { act: 'toggle' }, k: { act: 'toggle' },
  j: { act: 'skip', seconds: -10 }, l: { act: 'skip', seconds: 10 },
  arrowleft: { act: 'skip', seconds: -5 }, arrowright: { act: 'skip', seconds: 5 },
  arrowup: { act: 'volume', by: 0.05 }, arrowdown: { act: 'volume', by: -0.05 },
  c: { act: 'captions' }, d: { act: 'described' }, m: { act: 'mute' }, f: { act: 'full' },
  '>': { act: 'faster' }, '<': { act: 'slower' },
  home: { act: 'begin' }, end: { act: 'end' }, escape: { act: 'close' },
}

/** The command of a key, or nothing when the key belongs to what has the focus, to the browser or to a screen reader. */
export function commandOf({ key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>, focus: Focus): Command | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  const name = key.toLowerCase()
  if (focus === 'field') return name === 'escape' ? commands['escape'] : undefined
  if (focus === 'slider' && (name.startsWith('arrow') || name === 'home' || name === 'end')) return undefined
  if ((focus === 'button' || focus === 'link') && name === ' ') return undefined
  if (/^\d$/.test(name)) return { act: 'share', of: Number(name) / 10 }
  return commands[name]
}

export const speeds = [0.75, 1, 1.25, 1.5, 2] as const

/** The next speed up or down; at the ends it stays. */
export function nextSpeed(rate: number, by: 1 | -1): number {
  const at = speeds.findIndex((speed) => speed >= rate - 0.001)
  return speeds[Math.min(speeds.length - 1, Math.max(0, at + by))] ?? 1
}
