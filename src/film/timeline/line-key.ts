/** A short name for a line that stays the same as long as its speaker and its words do, wherever it moves in the screenplay. */
export function lineKey(who: string, text: string): string {
  const said = `${who.trim().toUpperCase()}\n${text.trim().replaceAll(/\s+/g, ' ')}`
  return hash(said, 0x811c9dc5) + hash(said, 0x9747b28c)
}

/** Descriptions have no speaker, and so a key that no line can have. */
export function descriptionKey(text: string): string {
  return lineKey('', text)
}

function hash(text: string, start: number): string {
  let value = start
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b)
  return ((value ^ (value >>> 13)) >>> 0).toString(36).padStart(7, '0')
}
