import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ProblemSummary } from './problem-summary.tsx'

test('each problem is a way to its field, read aloud at once, and escaped', () => {
  const html = String(<ProblemSummary language="da" problems={{ text: 'Skriv <noget>.', owner: 'Skriv en funktion.' }} prefix="aftale-" />)
  assert.match(html, /role="alert"/)
  assert.match(html, /aria-labelledby="problems"/)
  assert.match(html, /<h2 id="problems">/)
  assert.match(html, /<a href="#aftale-text">Skriv &lt;noget&gt;\.<\/a>/)
  assert.match(html, /<a href="#aftale-owner">/)
})

test('without problems nothing is there', () => {
  assert.equal(String(<ProblemSummary language="en" problems={{}} />), '')
})
