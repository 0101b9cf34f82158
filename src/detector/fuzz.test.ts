import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { detect, mask } from './index.ts'
import { hostileTexts } from './measured/hostile.ts'

const pieces = [
  'Mette', 'fatimas', 'holm', 'Jensen', 'bo', 'Bo', 'Storm', 'og', 'med', 'hedder', 'Hr.', 'fru', 'cpr', 'nr.', 'tlf', 'konto', 'sag', 'født', 'kort', 'pas', 'bor på', 'Storegade', 'allé', '8600', 'Silkeborg',
  '010190', '1234', '20', '30', '45', '+', '0045', '24/', 'DK', 'AB', '12345', '@', '.dk', 'snabela', 'punktum', 'nul', 'tolv', 'marts', '1954', '-', ' ', '  ', '\n', '.', ',', ':', '[navn]', '[CPR-nummer]', '[', ']',
  '\u0301', '\u200b', '\ud800', '👩‍👧', '１', 'ﬁ', 'İ', 'ß', "'", 's', 'M.', 'K.', '»', '«', 'Vejle', 'Kommune', 'demens', 'den eneste i byen', 'adgangskode', 'er', 'LKN', '/', 'Qvirzla', 'ae', 'O',
]
const ofPieces = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).chain((parts) => fc.constantFrom('', ' ').map((joint) => parts.join(joint)))

/** A hundred thousand texts in all, by their kinds. */
const kinds: [string, fc.Arbitrary<string>, number][] = [
  ['pieces that belong to finds', ofPieces, 50_000],
  ['any units, also halves of letters', fc.string({ unit: 'binary', maxLength: 60 }), 20_000],
  ['written letters of all scripts', fc.string({ unit: 'grapheme', maxLength: 40 }), 15_000],
  ['digits and their marks', fc.string({ unit: fc.constantFrom(...'0123456789 -./+,:\nODK'), maxLength: 40 }), 15_000],
]

for (const [name, texts, numRuns] of kinds) {
  test(`no text breaks it, finds are in order within the text, and a masked text has nothing sure: ${name}`, () => {
    fc.assert(fc.property(texts, (text) => {
      const findings = detect(text)
      let done = 0
      for (const { start, end } of findings) {
        assert.ok(start >= done && end > start && end <= text.length, 'in order, not empty, within the text')
        done = end
      }
      const again = mask(text, findings.filter(({ sure }) => sure))
      assert.deepEqual(detect(again).filter(({ sure }) => sure), [], `masked: ${JSON.stringify(again)}`)
    }), { numRuns })
  })
}

test('long and hostile texts are read to their end', () => {
  for (const [name, text] of hostileTexts(20_000)) assert.ok(detect(text).every(({ end }) => end <= text.length), name)
})
