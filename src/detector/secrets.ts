import { between, type Reading } from './atoms.ts'
import type { Found } from './findings.ts'

const itsWords = new Set(['adgangskode', 'adgangskoden', 'kodeord', 'kodeordet', 'password', 'pinkode', 'pinkoden', 'passwordet', 'kode', 'koden', 'alarmkode', 'alarmkoden', 'dørkode', 'dørkoden'])

/** What stands right after »adgangskoden er« or »password:«. */
export function secretsIn(reading: Reading): Found[] {
  const { atoms, folded } = reading
  return atoms.flatMap((atom, index): Found[] => {
    if (!itsWords.has(atom.lower)) return []
    const gap = between(reading, index, 3) ?? ''
    const isLinked = atoms[index + 1]?.lower === 'er' && gap === ' '
    if (!isLinked && !/^ ?[:=]/.test(gap)) return []
    const start = (isLinked ? atoms[index + 1]?.to : atom.to) ?? atom.to
    const value = /^[ :="']{0,4}([^\s"',[\]]{4,64})/.exec(folded.text.slice(start, start + 70))
    const secret = value?.[1]?.replace(/[.)]$/, '') ?? ''
    if (value === null || !/\d|[^\p{L}\d]/u.test(secret)) return []
    const from = start + value[0].length - (value[1]?.length ?? 0)
    return [{ from, to: from + secret.length, kind: 'secret', sure: true, weight: 97 }]
  })
}
