import { between, isSaid, type Reading } from '../atoms.ts'
import type { Match } from './match.ts'

const itsWords = new Set(['sagsnr', 'sagsnummer', 'sagsnummeret', 'sagnr', 'sagsid', 'sagen', 'sag', 'sager', 'journalnr', 'journalnummer', 'jnr', 'j', 'journal', 'esdh', 'dokumentnr', 'doknr', 'dok', 'ref', 'reference', 'referencenummer', 'sbsys', 'acadre', 'f2', 'nova', 'case', 'file', 'journalnummeret', 'akt', 'henvisning', 'sagsref', 'løbenr', 'id', 'sagsidentifikation', 'brevid', 'ydelsesnr'])
const identity = new Set(['pas', 'pasnr', 'pasnummer', 'pasnummeret', 'kørekort', 'kørekortnr', 'kørekortnummer', 'kørekortnummeret', 'opholdskort', 'opholdstilladelse', 'personid', 'udlændingenr', 'udlændingenummer', 'idkort', 'legitimation', 'sygesikringskort', 'passport', 'medarbejdernr', 'medarbejdernummer', 'lønnr', 'lønnummer', 'tjenestenummer', 'tjenestenr'])
const nouns = new Set(['lov', 'artikel', 'art', 'paragraf', 'stk', 'punkt', 'bilag', 'side', 'kapitel', 'uge', 'kl', 'faktura', 'fakturanr', 'version', 'iso', 'vejledning', 'bekendtgørelse'])
const year = /^(19|20)\d\d$/

/** What hangs together without a space, from an atom on: letters, digits, and the marks of numbers between them. */
function tokenAt(reading: Reading, index: number): { text: string; last: number } {
  let text = reading.atoms[index]?.raw ?? ''
  let last = index
  for (let at = index; at < index + 8; at++) {
    const gap = between(reading, at, 1)
    const next = reading.atoms[at + 1]
    if (gap === undefined || next === undefined || next.raw.length > 16 || !/^[-/._]?$/.test(gap)) break
    text += gap + next.raw
    last = at + 1
  }
  return { text: text.slice(0, 60), last }
}

/** The number of a case or a journal, of a passport or a driving licence: after its word, or shaped like one. */
export function caseAt(reading: Reading, index: number): Match | undefined {
  // Within what hangs together only its beginning is looked at.
  if (index > 0 && /^[-/._]?$/.test(between(reading, index - 1, 1) ?? ' ')) return undefined
  const { text, last } = tokenAt(reading, index)
  const digits = text.replace(/\D/g, '')
  if (digits.length < 4 || isSaid(reading, index, nouns, 1, 6)) return undefined
  if (isSaid(reading, index, identity, 3, 24) && digits.length >= 5) return { last, kind: 'identity', sure: true }
  if (isJournal(text) || isNumbered(text)) return { last, kind: 'case-number', sure: true }
  const isNear = isSaid(reading, index, itsWords, 3, 20)
  if (isNear && digits.length >= 5 && !isDate(text) && !isPartOfText(reading, index, text)) return { last, kind: 'case-number', sure: true }
  return undefined
}

/** A journal number whose beginning may look like another number. */
export function journalAt(reading: Reading, index: number): Match | undefined {
  const { text, last } = tokenAt(reading, index)
  return isJournal(text) ? { last, kind: 'case-number', sure: true } : undefined
}

/** KLE's 27.36.00-G01-14-24, and the police's 4200-73111-00192-24. */
function isJournal(text: string): boolean {
  return /^\d\d\.\d\d\.\d\d(-[A-Z]\d{1,2}(-\d+(-\d\d(\d\d)?)?)?)$/i.test(text) || /^\d{4}-\d{5}-\d{5}-\d\d$/.test(text)
}

/** 24/12345, 2024-012345, EMN-2024-00371, S2024-8813. */
function isNumbered(text: string): boolean {
  if (/^[A-ZÆØÅ]{1,6}[-/.]?(19|20)?\d\d[-/.]\d{3,8}([-/.]\d{1,4})?$/.test(text)) return true
  const parts = /^((?:19|20)\d\d|\d\d)([-/])(\d{4,8})([-/]\d{1,4})?$/.exec(text)
  if (parts === null) return false
  const [, first = '', mark, second = ''] = parts
  if (first.length === 4) return second.length > 4 || (second.length === 4 && !year.test(second) && mark === '-' ? !isMonthDay(second) : second.length === 4 && !year.test(second))
  if (mark === '-') return second.length >= 5
  return !(Number(first) <= 12 && year.test(second))
}

function isMonthDay(digits: string): boolean {
  return Number(digits.slice(0, 2)) <= 12 && Number(digits.slice(2)) <= 31
}

function isDate(text: string): boolean {
  return /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/.test(text)
}

/** »sagen 12. marts« is a day, and a long word with a digit in it is a word; eight plain digits are left to the telephones. */
function isPartOfText(reading: Reading, index: number, text: string): boolean {
  if (/^\d{4}-?\d{4}$/.test(text)) return !isSaid(reading, index, new Set(['sagsnr', 'sagsnummer', 'journalnr', 'journalnummer', 'sag', 'jnr']), 2, 16)
  return /^[a-zæøå]{4,}/.test(text)
}
