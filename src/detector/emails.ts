import { between, type Reading } from './atoms.ts'
import type { Found } from './findings.ts'

const longestPart = 64
const topDomains = new Set(['dk', 'com', 'net', 'org', 'eu', 'nu', 'info', 'me', 'de', 'se', 'no', 'uk', 'gl', 'fo', 'io', 'biz', 'pl', 'tr'])
const dots = new Set(['dot', 'punktum', 'prik', 'punkt'])

/** E-mail addresses, also spoken ones; handles, profiles and the addresses of machines. */
export function emailsIn(reading: Reading): Found[] {
  const { text } = reading.folded
  const found: Found[] = []
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const match = emailAround(text, at) ?? handleAt(text, at)
    if (match !== undefined) found.push(match)
  }
  for (let index = 0; index < reading.atoms.length; index++) {
    const spoken = spokenAt(reading, index)
    if (spoken !== undefined) found.push(spoken)
  }
  found.push(...profilesIn(reading))
  return found
}

function emailAround(text: string, at: number): Found | undefined {
  const gapBefore = text[at - 1] === ' ' ? 1 : 0
  const gapAfter = text[at + 1] === ' ' ? 1 : 0
  let from = at - gapBefore
  while (from > 0 && at - from < longestPart && isLocal(text[from - 1])) from--
  while (from < at && (text[from] === '.' || text[from] === "'" || text[from] === '-')) from++
  let to = at + 1 + gapAfter
  const first = to
  while (to < text.length && to - first < longestPart * 2 && (isLetterOrDigit(text[to]) || text[to] === '.' || text[to] === '-')) to++
  while (to > first && (text[to - 1] === '.' || text[to - 1] === '-')) to--
  // »firma.dk.Kan i«: a sentence that follows without a space is none of it.
  const whole = /^[^A-Z]*?\.[a-z]{2,12}(?=\.[A-Z])/.exec(text.slice(first, to))
  if (whole !== null) to = first + whole[0].length
  const domain = text.slice(first, to)
  const glued = /\.(dk|com|net|org|eu)(?=[a-zæøå]{3,}$)/.exec(domain)
  if (glued !== null) to = first + glued.index + glued[0].length
  const isWhole = from < at - gapBefore && domain.includes('.') && /\.\p{L}{2,}$/u.test(text.slice(first, to))
  const spaced = gapBefore + gapAfter > 0
  if (!isWhole && !(from < at && !spaced && domain.length >= 2)) return undefined
  return { from, to, kind: 'email', sure: true, weight: 100 }
}

/** @mette_holm. */
function handleAt(text: string, at: number): Found | undefined {
  if (isLetterOrDigit(text[at - 1])) return undefined
  let to = at + 1
  while (to < text.length && to - at < longestPart && (isLetterOrDigit(text[to]) || text[to] === '_' || text[to] === '.')) to++
  while (text[to - 1] === '.') to--
  return to - at > 3 ? { from: at, to, kind: 'online', sure: false, weight: 40 } : undefined
}

/** »navn snabela firma dot dk«, »navn (at) firma.dk«. */
function spokenAt(reading: Reading, index: number): Found | undefined {
  const { atoms, folded } = reading
  const sign = atoms[index]
  if (sign === undefined || !['snabela', 'snabel', 'at', 'alfa', 'æt'].includes(sign.lower)) return undefined
  let last = index
  if (sign.lower === 'snabel') {
    if (atoms[index + 1]?.lower !== 'a') return undefined
    last = index + 1
  }
  const gaps = [between(reading, index - 1, 3), between(reading, last, 3)]
  const isBracketed = /^ ?[([{]$/.test(gaps[0] ?? '') && /^[)\]}] ?$/.test(gaps[1] ?? '')
  if (!isBracketed && (gaps[0] !== ' ' || gaps[1] !== ' ')) return undefined
  let end = last + 1
  let dotted = false
  let sawTop = false
  for (let at = end; at < end + 8 && atoms[at] !== undefined; at++) {
    const gap = at === last + 1 ? '' : (between(reading, at - 1, 3) ?? 'no')
    const word = atoms[at]?.lower ?? ''
    if (at > last + 1 && !/^(?: |\.|-| ?[([]| ?[)\]] ?)$/.test(gap)) break
    const isDotted = gap === '.' || dotted
    if (isDotted && topDomains.has(word)) {
      end = at
      sawTop = true
      break
    }
    dotted = dots.has(word)
  }
  if (!sawTop || (sign.lower === 'at' && !isBracketed && end - last > 5)) return undefined
  let first = index - 1
  while (first > Math.max(0, index - 8)) {
    const gap = between(reading, first - 1, 2)
    const before = atoms[first - 1]?.lower ?? ''
    if (gap === '.' || gap === '-' || gap === '_' || gap === '') first--
    else if (gap === ' ' && (dots.has(before) || dots.has(atoms[first]?.lower ?? '') || before === 'bindestreg' || before === 'underscore')) first--
    else break
  }
  const [from, to] = [atoms[first]?.from, atoms[end]?.to]
  return from === undefined || to === undefined || folded.text.slice(from, to).includes('\n') ? undefined : { from, to, kind: 'email', sure: true, weight: 98 }
}

/** facebook.com/mette.holm and 192.168.4.17. */
function profilesIn(reading: Reading): Found[] {
  const { text, lower } = reading.folded
  return reading.atoms.flatMap((atom, index): Found[] => {
    if (['facebook', 'instagram', 'linkedin', 'snapchat', 'tiktok', 'twitter', 'fb'].includes(atom.lower)) {
      const path = /^\.(?:com|dk)\/(?:in\/)?[\w.%-]{3,60}/.exec(lower.slice(atom.to, atom.to + 72))
      return path === null ? [] : [{ from: atom.from, to: atom.to + path[0].length, kind: 'online', sure: true, weight: 90 }]
    }
    if (!atom.isNumber || atom.raw.length > 3 || between(reading, index - 1) === '.') return []
    const address = /^\d{1,3}(\.\d{1,3}){3}(?![.\d])/.exec(text.slice(atom.from, atom.from + 16))
    const isAddress = address !== null && /\d{3}/.test(address[0]) && address[0].split('.').every((part) => Number(part) < 256)
    return isAddress ? [{ from: atom.from, to: atom.from + address[0].length, kind: 'online', sure: true, weight: 89 }] : []
  })
}

function isLocal(letter: string | undefined): boolean {
  return letter !== undefined && (isLetterOrDigit(letter) || '._%+-\''.includes(letter))
}

function isLetterOrDigit(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\d]/u.test(letter)
}
