import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mark, snippetOf } from './snippet.ts'
import { wordsIn } from './words-in.ts'

const shown = (stretches: ReturnType<typeof mark> | undefined) => stretches?.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')
const passages = (...texts: string[]) => texts.map((text) => ({ weight: 'C' as const, text }))

test('whole words are marked, whatever their letters, and nothing of the text is lost', () => {
  assert.equal(shown(mark('MitID-koden er din. Koder deles ikke.', new Set(['mitid', 'koder']))), '[MitID]-koden er din. [Koder] deles ikke.')
  assert.equal(shown(mark('<b>Ægtefælle</b>', new Set(['ægtefælle']))), '<b>[Ægtefælle]</b>')
})

test('the passage with most of the words is shown, and the earlier of two that have as many', () => {
  const found = new Set(['brev', 'skrald'])
  assert.equal(shown(snippetOf(passages('Et brev.', 'Et brev i et skrald.', 'Et skrald og et brev.'), found)), 'Et [brev] i et [skrald].')
  assert.equal(snippetOf(passages('Noget andet.'), found), undefined)
})

test('a long passage is cut at spaces around the first word that was found', () => {
  const text = `${'Et ord mere '.repeat(40)}og her står fuldmagt midt i det hele ${'og et ord til '.repeat(40)}`.trim()
  const snippet = shown(snippetOf(passages(text), new Set(['fuldmagt']))) ?? ''
  assert.match(snippet, /^… .*\[fuldmagt\].* …$/)
  assert.ok(snippet.length < 240, snippet)
})

test('the words of a text are its letters and digits, small', () => {
  assert.deepEqual(wordsIn('CPR-nummeret: 27 § «ÆBLE»'), ['cpr', 'nummeret', '27', 'æble'])
})
