import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDilemma } from '../../library/format/dilemma.ts'
import { problemLine } from '../../library/format/problem.ts'
import { draftDilemma, foundIn, unfilled } from './draft.ts'
import { smallStudy } from './study.testing.ts'

const choices = { id: 'kladde-brevet', setting: 'citizen-contact', group: 'A', roles: ['counter'], themes: ['paper'] } as const
const long = `${'Hun stod og så på brevet i spanden og vidste ikke om hun måtte tage det op igen. '.repeat(7).trim()}`

function draft(language: 'da' | 'en', changes: Partial<{ roles: string[]; themes: string[] }> = {}, text = long) {
  const study = smallStudy()
  const sources = study.sources.map((source) => (source.id === 'a' ? { ...source, text: `Taler 1: ${text}\nTaler 1: Slut.` } : source))
  const passages = [{ id: 'p', source: 'a', start: 0, end: text.length + 9, codes: [] }, { id: 'q', source: 'b', start: 0, end: 12, codes: [] }]
  return draftDilemma({ language, study: study.study, sources, passages, choices: { ...choices, ...changes } })
}

test('a draft is a dilemma of the open format, with everything that is to be written marked', () => {
  for (const language of ['da', 'en'] as const) {
    const text = draft(language)
    const parsed = parseDilemma('kladde.md', text)
    assert.deepEqual(parsed.problems.map(problemLine), [])
    assert.ok(unfilled(text).length > 15)
  }
  assert.deepEqual(unfilled(draft('da').replaceAll(/\(Mangler: ([^()]*)\)/g, '$1')), [])
})

test('what was not chosen from the closed lists is asked for by the checker', () => {
  const { problems } = parseDilemma('kladde.md', draft('da', { roles: [], themes: [] }))
  assert.deepEqual(problems.length, 2)
  assert.match(problems.map(problemLine).join('\n'), /roles[^]*themes/)
})

test('where it comes from is the study, the kinds of source and place and the years, and never who spoke', () => {
  const text = draft('da')
  const { sources, passages } = smallStudy()
  assert.equal(foundIn({ language: 'da', sources, passages }), 'interview, borgerservice, 2026 og observation, bibliotek, 2025')
  assert.equal(foundIn({ language: 'da', sources: [...sources, ...sources], passages: passages.slice(0, 1) }), 'interview, borgerservice, 2026')
  assert.match(text, /Feltstudiet »Køen (?:\\&|&) »brevet««/)
  assert.match(text, /Fundet i: interview, borgerservice, 2026 og observation, bibliotek, 2025/)
  assert.match(text, /»Hun stod og så/)
  assert.doesNotMatch(text, /Taler 1/)
})

test('what somebody said stays words, whatever marks are in it', () => {
  const evil = `${long} <script>alert(1)</script> ![x](http://x) [a](b)[^regel-1] \`kode\` | a | # & &lt; 1. ---`
  const { problems } = parseDilemma('kladde.md', draft('da', {}, evil))
  assert.deepEqual(problems.map(problemLine), [])
})
