import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mouthFor } from './mouths.ts'
import { closedMouth } from './poses.ts'

/** The sounds that espeak-ng writes for Danish and for English. */
const danish = 'a aː ɑ ɑː æ æː ɐ ʌ ɒ ɒː ɛ ɛː e eː ə i iː y yː u uː o oː ɔ ɔː ø øː œ œː ɶ aj ɑj ɔj aw ɑw ow ew øj ɐ̯ ʁ ʁ̩ b d ð ð̩ f ɡ h j k kʰ l l̩ m n n̩ ŋ p pʰ r s ɕ ʃ t tʰ tˢ v ʋ w z aʔ iːʔ uˀ ɛːʔ nʔ lˀ'.split(' ')
const english = 'iː ɪ i e ɛ æ a aː ɑː ɒ ɔ ɔː oː ʊ uː u ʌ ɜː ɜ ə ɚ ɝ ɐ ᵻ eɪ aɪ ɔɪ əʊ oʊ aʊ ɪə iə eə ɛɹ ʊə ʊɹ aɪə aɪɚ aʊə ɑːɹ ɔːɹ oːɹ ɪɹ p b t d k ɡ f v θ ð s z ʃ ʒ h m n ŋ l əl ɹ j w ʍ tʃ dʒ ɾ ʔ n̩ l̩ x ç ɬ'.split(' ')

test('every sound of Danish and English has a mouth within what a mouth can do', () => {
  for (const sound of [...danish, ...english, 'ˈaː', 'ˌøː', 'ɪː']) {
    const mouth = mouthFor(sound)
    for (const value of Object.values(mouth)) assert.ok(value >= 0 && value <= 1, sound)
    if (!/^[ʔmbpˈˌː]/.test(sound)) assert.ok(mouth.open > 0.1, `${sound} is not silence`)
  }
})

test('lips meet in m, b and p, and in silence', () => {
  for (const sound of ['m', 'b', 'p', 'pʰ', '', ' ', '_', 'ʔ', '|']) assert.equal(mouthFor(sound).open, 0, sound)
  assert.deepEqual(mouthFor(''), closedMouth)
})

test('a is wide open, i is wide, y and u are round, f bites and l shows the tongue', () => {
  assert.ok(mouthFor('ɑː').open > mouthFor('e').open && mouthFor('e').open > mouthFor('iː').open)
  assert.ok(mouthFor('i').wide > 0.8 && mouthFor('y').wide < 0.4)
  assert.ok(mouthFor('y').round > 0.7 && mouthFor('u').round > mouthFor('ø').round && mouthFor('ø').round > mouthFor('œ').round)
  assert.ok(mouthFor('f').bite > 0.8 && mouthFor('l').tongue > 0.8 && mouthFor('ð').tongue > 0.6)
})

test('length, stress and stød do not change the mouth; a diphthong lies between its sounds, nearer the first', () => {
  for (const mark of ['ː', 'ˀ', 'ʔ']) assert.deepEqual(mouthFor(`e${mark}`), mouthFor('e'))
  assert.deepEqual(mouthFor('ˈo'), mouthFor('o'))
  const [a, both, i] = [mouthFor('a').open, mouthFor('aɪ').open, mouthFor('ɪ').open]
  assert.ok(both < a && both > i && a - both < both - i)
})

test('a sound that nobody has heard of still moves the mouth', () => {
  assert.ok(mouthFor('ʘ').open > 0.1)
})
