import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keys, makeMoment, siteIn, textOf, type Made } from './screen-moments.testing.ts'
import { ScreenPage } from './screen.tsx'

const pageOf = (made: Made) => {
  const moment = makeMoment(made)
  return String(<ScreenPage site={siteIn(moment.language)} moment={moment} keys={keys} />)
}
const said = (made: Made) => textOf(pageOf(made))
const choice = '0.choice'
const revealed = (counts: readonly number[], more: Partial<Made> = {}): Made => ({ step: '0.reveal', frozen: [choice, '0.sure'], tallies: { [choice]: counts }, ...more })

test('the reveal follows the rule of what is shown', () => {
  assert.match(said(revealed([3, 5, 0, 6])), /Sådan valgte I.*3 svar.*5 svar.*ingen eller få.*6 svar/)
  assert.match(said(revealed([5, 3, 1, 0])), /de fleste.*nogle.*få eller ingen.*få eller ingen/)
  assert.match(said(revealed([1, 12, 0, 0])), /Næsten alle valgte: Jeg ringer til Inger.*Hvad taler for de andre\?/)
  assert.match(said(revealed([1, 2, 0, 0])), /I er få\. Derfor viser vi ingen tal – I taler i stedet\./)
})

test('in words there is no digit anywhere on the page', () => {
  for (const counts of [[5, 3, 1, 0], [3, 3, 1, 0], [4, 2, 2, 1], [2, 3, 0, 0]]) {
    for (const step of ['0.reveal', '0.sentence'] as const) {
      const text = said(revealed(counts, step === '0.sentence' ? { step, settings: { minutes: 8 } } : {}))
      assert.match(text, /få eller ingen/)
      assert.doesNotMatch(text, /\d/)
    }
  }
})

test('a page never sums answers that hide one of them', () => {
  assert.equal(pageOf(revealed([3, 5, 0, 6])), pageOf(revealed([3, 5, 2, 6])))
})

test('hands are shown apart from phones, under the same rule', () => {
  const both = said(revealed([3, 5, 0, 6], { hands: { [choice]: [3, 4, 0, 3] } }))
  assert.match(both, /På telefonerne.*Talt i lokalet.*3 svar.*4 svar.*ingen eller få.*3 svar/)
  const hands = said(revealed([], { settings: { answers: 'hands' }, hands: { [choice]: [3, 4, 0, 3] } }))
  assert.match(hands, /Talt i lokalet.*3 svar.*4 svar/)
  assert.doesNotMatch(hands, /På telefonerne/)
  assert.match(said(revealed([], { settings: { answers: 'hands' }, hands: { [choice]: [1, 2, 0, 0] } })), /I er få/)
})

test('hands typed before the reveal wait for it', () => {
  const early = said({ step: '0.reveal', settings: { answers: 'hands' }, hands: { [choice]: [3, 4, 0, 3] } })
  assert.match(early, /Tal om svarene/)
  assert.doesNotMatch(early, /Talt i lokalet|I er få|\d/)
})

test('where there is nothing to show, the choices are things to talk about', () => {
  for (const made of [revealed([], { settings: { answers: 'talk' } }), revealed([], { settings: { answers: 'hands' } })]) {
    assert.match(said(made), /Tal om svarene.*Jeg ringer til Inger.*Vælg et af svarene, og sig noget godt om det\./)
    assert.doesNotMatch(said(made), /I er få/)
  }
})

test('before and after stand side by side only where the rule allows it', () => {
  const again = (before: number[], after: number[], both: number): Made => ({ step: '0.again', frozen: [choice, '0.again'], tallies: { [choice]: before, '0.again': after }, both })
  assert.match(said(again([3, 4, 4, 5], [6, 4, 3, 3], 16)), /Før og efter.*Fra 3 til 6: 3 flere.*16 svar begge gange\..*Vi ved ikke, hvem der skiftede\./)
  const apart = said(again([3, 4, 4, 3], [6, 4, 3, 2], 14))
  assert.match(apart, /Sådan valgte I nu.*6 svar.*ingen eller få.*Det er, så ingen kan regnes ud\./)
  assert.doesNotMatch(apart, /flere|færre/)
  assert.doesNotMatch(said(again([3, 4, 4, 5], [6, 4, 3, 3], 16)), /flyttede sig|bedre|fremskridt/)
})

test('the three short questions each follow the rule on their own', () => {
  const text = said({
    step: 'pulse',
    frozen: ['pulse.said', 'pulse.heard', 'pulse.monday'],
    tallies: { 'pulse.said': [3, 4, 7], 'pulse.heard': [1, 3, 4], 'pulse.monday': [0, 1, 13] },
  })
  assert.match(text, /Kunne du sige, hvad du mente\?.*7 svar.*Blev begge hensyn hørt\?.*nogle.*Ved du, hvad I gør på mandag\?.*Næsten alle valgte: Ja/)
})

test('what the facilitator shows takes the place of the step, and anything unknown does not', () => {
  const showing = (what: string | undefined) => said({ ...revealed([3, 5, 0, 6]), tallies: { [choice]: [3, 5, 0, 6], '0.sure': [6, 5, 3] }, room: { showing: what } })
  assert.match(showing('perspective:citizen'), /Set fra: Borgeren ved skranken »Jeg er ikke kommet for at snyde nogen\./)
  assert.match(showing('question:0'), /Tal om det Hvem er borgeren i den her sag\?/)
  assert.match(showing('practice:2'), /God praksis Giv koden tilbage\./)
  assert.match(showing('sureness'), /Hvor sikre var I\? I tvivl 6 6 svar/)
  assert.match(showing('scene'), /Verner har taget slips på\./)
  assert.match(showing('choices'), /Tal om svarene/)
  for (const what of [undefined, 'perspective:nobody', 'question:99', 'practice:x', 'law', '<b>']) assert.match(showing(what), /Sådan valgte I/, String(what))
  assert.match(said({ step: '0.pairs', tallies: { '0.sure': [6, 5, 3] }, room: { showing: 'sureness' } }), /Hvad hørte du/, 'sureness waits for the reveal')
})
