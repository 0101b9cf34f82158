import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstKeptMonth, triedOf } from './trial.ts'

test('teams of the file and of what was told are counted together', () => {
  const trial = { id: '', process: 'p', language: 'da', workplace: 'care', worked: 'x', failed: '', month: '2026-11' } as const
  assert.equal(triedOf('untested', []), 0)
  assert.equal(triedOf('untested', [{ ...trial, teams: 2 }, { ...trial, teams: 1 }]), 3)
  assert.equal(triedOf({ teams: 4 }, [{ ...trial, teams: 2 }]), 6)
})

test('a proposal that nobody published is kept for twelve months', () => {
  assert.equal(firstKeptMonth('2026-11-24'), '2025-11')
  assert.equal(firstKeptMonth('2027-01-01'), '2026-01')
})
