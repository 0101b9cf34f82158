import type { SceneSpan, TextSpan, Timeline } from './timeline.ts'

/** A sign hangs in the room; a card says when and where as a scene begins; a jump lets time pass within one. */
export type TextKind = 'sign' | 'card' | 'jump'

const timely = new RegExp([
  "senere|tidligere|næste|kl\\.|\\d[.:]\\d\\d|later|earlier|next|o'clock|\\b[ap]m\\b|\\b(efter|forinden|after|before)\\s*$|^(samme|same) |dag \\d|^day \\d",
  'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  '\\b(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\b|\\b(january|february|march|june|july|october)\\b|\\bmay( \\d|$)',
].join('|'), 'i')

/** What a text on screen is, from its words and from whether anybody has spoken in the scene yet. */
export function kindOfText(text: string, anybodyHasSpoken: boolean): TextKind {
  if (!timely.test(text)) return 'sign'
  return anybodyHasSpoken ? 'jump' : 'card'
}

/** The same for a text of a timeline. */
export function kindOfTextSpan(span: TextSpan, timeline: Timeline): TextKind {
  const scene = sceneAt(timeline.scenes, span.from)
  return kindOfText(span.text, timeline.cues.some(({ from, to }) => scene !== undefined && from >= scene.from && to <= span.from + 0.01))
}

/** The scene that a second belongs to; before the first it is the first. */
export function sceneAt(scenes: readonly SceneSpan[], t: number): SceneSpan | undefined {
  return scenes.findLast(({ from }) => from <= t) ?? scenes[0]
}
