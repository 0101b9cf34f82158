import { after, type Reading } from './atoms.ts'
import type { Found, Kind } from './findings.ts'
import { accountAt, cardAt, ibanAt } from './numbers/accounts.ts'
import { caseAt, journalAt } from './numbers/cases.ts'
import { cprAt } from './numbers/cpr.ts'
import { dateAt } from './numbers/dates.ts'
import { phoneAt } from './numbers/phones.ts'
import { plateAt } from './numbers/plates.ts'

const weights: Partial<Record<Kind, number>> = { account: 92, card: 91, cpr: 90, plate: 86, 'case-number': 85, identity: 85, 'birth-date': 80, phone: 78 }

/** Numbers of persons and of their things. The first reading that fits takes its digits; none is read twice. */
export function numbersIn(reading: Reading): Found[] {
  const found: Found[] = []
  for (let index = 0; index < reading.atoms.length; index++) {
    const isNumber = reading.atoms[index]?.isNumber === true
    const match = isNumber
      ? (journalAt(reading, index) ?? cardAt(reading, index) ?? cprAt(reading, index) ?? caseAt(reading, index) ?? accountAt(reading, index) ?? phoneAt(reading, index) ?? dateAt(reading, index))
      : (ibanAt(reading, index) ?? plateAt(reading, index) ?? lettersAt(reading, index))
    if (match === undefined) continue
    if (match.kind !== undefined) {
      const from = match.from ?? reading.atoms[index]?.from ?? 0
      found.push({ from, to: match.to ?? reading.atoms[match.last]?.to ?? from, kind: match.kind, sure: match.sure, weight: weights[match.kind] ?? 50 })
    }
    index = match.last
  }
  return found
}

/** A case number may begin with letters: EMN-2024-00371. */
function lettersAt(reading: Reading, index: number) {
  return (reading.atoms[index]?.raw.length ?? 9) <= 6 && /[-/._\d]/.test(after(reading, index)) ? caseAt(reading, index) : undefined
}
