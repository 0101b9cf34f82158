/** Reads a time of a film as people write it: `42`, `0:42.5`, `1:02:03,25`. Undefined when it is none. */
export function readTime(text: string): number | undefined {
  const match = /^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,4})(?:[.,](\d{1,3}))?$/.exec(text.trim())
  if (match === null) return undefined
  const [, hours, minutes, seconds = '', fraction = ''] = match
  if (minutes !== undefined && Number(seconds) > 59) return undefined
  if (hours !== undefined && Number(minutes) > 59) return undefined
  return (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))
}

/** Writes a time as people read it: `0:42.5`, and `1:02:03` where there are hours. */
export function timeText(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const fraction = String(Math.floor(ms) % 1000).padStart(3, '0').replace(/0+$/, '')
  const minutes = Math.floor(seconds / 60)
  const pad = (value: number): string => String(value).padStart(2, '0')
  const clock = minutes < 60 ? `${minutes}:${pad(seconds % 60)}` : `${Math.floor(minutes / 60)}:${pad(minutes % 60)}:${pad(seconds % 60)}`
  return fraction === '' ? clock : `${clock}.${fraction}`
}
