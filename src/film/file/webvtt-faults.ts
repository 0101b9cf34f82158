/** What the cues of a WebVTT file are: text that is shown, text that is spoken, titles, or data for programs. */
export type VttKind = 'captions' | 'descriptions' | 'chapters' | 'metadata'

/** What is against the WebVTT standard (W3C, 4: syntax) in a file, as sentences with line numbers; an empty list is a valid file. */
export function webVttFaults(text: string, kind: VttKind): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const faults: string[] = []
  if (!/^WEBVTT(?:[ \t][^\n]*)?$/.test(lines[0] ?? '')) faults.push('1: the file does not begin with WEBVTT')
  if (text.includes('\0')) faults.push('1: the file has a null character')
  // Older files have headers under the first line; the standard of today wants an empty line there.
  if (lines.length > 1 && lines[1] !== '') faults.push('2: an empty line must follow WEBVTT')
  let latest = 0
  let hasCue = false
  for (const block of blocksOf(lines)) {
    const [first = ''] = block.lines
    if (/^NOTE(?:[ \t]|$)/.test(first)) {
      if (block.lines.some((line) => line.includes('-->'))) faults.push(`${block.at}: a note has an arrow`)
      continue
    }
    if (/^(?:STYLE|REGION)[ \t]*$/.test(first)) {
      if (hasCue) faults.push(`${block.at}: ${first.trim()} comes after a cue`)
      continue
    }
    hasCue = true
    const read = cueFaults(block, kind, latest)
    faults.push(...read.faults)
    latest = Math.max(latest, read.from)
  }
  return faults
}

type Block = { at: number; lines: string[] }

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let block: Block | undefined
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue
    if (line === '') block = undefined
    else if (block === undefined) blocks.push((block = { at: index + 1, lines: [line] }))
    else block.lines.push(line)
  }
  return blocks
}

function cueFaults({ at, lines }: Block, kind: VttKind, latest: number): { faults: string[]; from: number } {
  const faults: string[] = []
  const isNamed = !(lines[0] ?? '').includes('-->')
  const timing = lines[isNamed ? 1 : 0] ?? ''
  const place = at + (isNamed ? 1 : 0)
  const match = /^(\S+)[ \t]+-->[ \t]+(\S+)(?:[ \t]+(.*?))?[ \t]*$/.exec(timing)
  if (match === null) return { faults: [`${place}: a cue has no line of times`], from: latest }
  const [, begin = '', end = '', settings = ''] = match
  const from = secondsOf(begin)
  const to = secondsOf(end)
  if (from === undefined) faults.push(`${place}: ${begin} is no time`)
  if (to === undefined) faults.push(`${place}: ${end} is no time`)
  if (from !== undefined && to !== undefined && to <= from) faults.push(`${place}: the cue ends before it begins`)
  if (from !== undefined && from < latest) faults.push(`${place}: the cue begins before the one above it`)
  faults.push(...settingFaults(settings).map((fault) => `${place}: ${fault}`))
  const payload = lines.slice(isNamed ? 2 : 1)
  if (payload.some((line) => line.includes('-->'))) faults.push(`${place}: the text of the cue has an arrow`)
  if (kind !== 'metadata') faults.push(...textFaults(payload.join('\n'), kind).map((fault) => `${place}: ${fault}`))
  return { faults, from: from ?? latest }
}

function secondsOf(stamp: string): number | undefined {
  const match = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/.exec(stamp)
  return match === null ? undefined : Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]) + Number(match[4]) / 1000
}

const percentage = String.raw`(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)%`
const settingForms: Record<string, RegExp> = {
  vertical: /^(?:rl|lr)$/,
  line: new RegExp(`^(?:${percentage}|-?\\d+)(?:,(?:start|center|end))?$`),
  position: new RegExp(`^${percentage}(?:,(?:line-left|center|line-right))?$`),
  size: new RegExp(`^${percentage}$`),
  align: /^(?:start|center|end|left|right)$/,
  region: /^\S+$/,
}

function settingFaults(settings: string): string[] {
  const seen = new Set<string>()
  return settings.split(/[ \t]+/).filter((setting) => setting !== '').flatMap((setting) => {
    const [name = '', value = ''] = setting.split(/:(.*)/s)
    const isRepeated = seen.has(name)
    seen.add(name)
    if (isRepeated) return [`${name} is set twice`]
    return settingForms[name]?.test(value) === true ? [] : [`${setting} is no setting of a cue`]
  })
}

const tags = ['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang']

function textFaults(text: string, kind: VttKind): string[] {
  const faults: string[] = []
  const open: string[] = []
  if (/&(?!(?:amp|lt|gt|lrm|rlm|nbsp|#\d+|#x[0-9a-f]+|[a-z][a-z0-9]+);)/i.test(text)) faults.push('an & stands for nothing')
  for (const [, inside = ''] of text.matchAll(/<([^>]*)>?/g)) {
    const name = /^\/?([a-z]*)/.exec(inside)?.[1] ?? ''
    if (secondsOf(inside) !== undefined) continue
    if (kind === 'chapters' || !tags.includes(name)) faults.push(`<${inside}> is no tag here`)
    else if (inside.startsWith('/')) {
      if (open.pop() !== name) faults.push(`</${name}> closes nothing`)
    } else {
      if ((name === 'v' || name === 'lang') && !/^[a-z]+(?:\.[^\s.]+)*[ \t]+\S/.test(inside)) faults.push(`<${name}> does not say who or what`)
      open.push(name)
    }
  }
  // A voice that goes to the end of its cue need not be closed.
  if (open.length > 0 && !(open.length === 1 && open[0] === 'v')) faults.push(`<${open.join('>, <')}> is not closed`)
  if (/(?:^|[^<])>/.test(text.replaceAll(/<[^>]*>/g, ''))) faults.push('a > stands alone')
  if (text.trim() === '') faults.push('a cue has no text')
  return faults
}
