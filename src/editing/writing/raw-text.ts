/** A heading of the third depth, and what stands under it. */
export type RawPart = { id: string; label: string; text: string }
export type RawSection = { label: string; text: string; parts: RawPart[] }

/** A file of the format divided by its headings and fields, every word kept; `front` has the lines of each field. */
export type RawText = {
  front: { name: string; lines: string }[]
  title: string
  intro: string
  sections: RawSection[]
  notes: { id: string; text: string }[]
  /** The section after which the notes stand. */
  notesAfter: number
}

/** Divides a file, whatever is wrong with it. */
export function divideText(content: string): RawText {
  const lines = content.replaceAll('\r\n', '\n').split('\n')
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  const result: RawText = { front: frontOf(lines.slice(1, Math.max(end, 1))), title: '', intro: '', sections: [], notes: [], notesAfter: -1 }
  let target: { text: string } = { text: '' }
  const intro = target
  let note: { id: string; text: string } | undefined
  for (const line of lines.slice(end + 1)) {
    const noted = /^\[\^([a-z0-9-]+)\]: ?(.*)$/.exec(line)
    const heading = /^(#{1,3}) +(.*)$/.exec(line)
    if (noted !== null) {
      note = { id: noted[1] ?? '', text: noted[2] ?? '' }
      result.notes.push(note)
      result.notesAfter = result.sections.length - 1
    } else if (note !== undefined && /^\s+\S/.test(line)) note.text += ` ${line.trim()}`
    else if (heading === null) {
      if (line.trim() !== '') note = undefined
      target.text += `${line}\n`
    } else {
      note = undefined
      target = heading[1] === '#' && result.sections.length === 0 ? intro : begin(result, heading[1] ?? '', heading[2] ?? '')
      if (target === intro) result.title = heading[2] ?? ''
    }
  }
  result.intro = intro.text.trim()
  for (const section of result.sections) for (const one of [section, ...section.parts]) one.text = one.text.trim()
  return result
}

/** Writes a divided file again. Empty lines are set anew; every word stays. */
export function joinText({ front, title, intro, sections, notes, notesAfter }: RawText): string {
  const noted = notes.map(({ id, text }) => `[^${id}]: ${text}`).join('\n')
  const blocks = sections.flatMap(({ label, text, parts }, index) => [
    `## ${label}`,
    text,
    ...parts.flatMap((part) => [`### ${part.label}${part.id === '' ? '' : ` {#${part.id}}`}`, part.text]),
    index === notesAfter ? noted : '',
  ])
  if (notesAfter < 0 || notesAfter >= sections.length) blocks.push(noted)
  return `${['---', ...front.map(({ lines }) => lines), '---'].join('\n')}\n\n${[`# ${title}`, intro, ...blocks].filter((block) => block !== '').join('\n\n')}\n`
}

function frontOf(lines: readonly string[]): RawText['front'] {
  const front: RawText['front'] = []
  for (const line of lines) {
    const name = /^([a-z_]+):/.exec(line)?.[1]
    const last = front.at(-1)
    if (name !== undefined || last === undefined) front.push({ name: name ?? '', lines: line })
    else last.lines += `\n${line}`
  }
  return front
}

function begin({ sections }: RawText, depth: string, heading: string): { text: string } {
  const match = /^(.*?)\s*\{#([a-z0-9-]+)\}$/.exec(heading)
  const section = sections.at(-1)
  if (depth !== '###' || section === undefined) {
    const made: RawSection = { label: heading, text: '', parts: [] }
    sections.push(made)
    return made
  }
  const part = { label: match?.[1] ?? heading, id: match?.[2] ?? '', text: '' }
  section.parts.push(part)
  return part
}
