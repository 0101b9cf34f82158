import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages, type Language } from '#urls.ts'
import { readinessOf } from '#anonymity/index.ts'
import { readiness } from '../moment.ts'
import { ScreenLiveText } from './screen-live.tsx'
import { keys, library, makeMoment, siteIn, textOf, type Made } from './screen-moments.testing.ts'
import { ScreenPage } from './screen.tsx'

const pageOf = (made: Made) => {
  const moment = makeMoment(made)
  return String(<ScreenPage site={siteIn(moment.language)} moment={moment} keys={keys} />)
}
const said = (made: Made) => textOf(pageOf(made))
const choice = '0.choice'
const shown = { frozen: [choice, '0.sure'] }

const steps: readonly Made[] = [
  { step: 'follow-up', settings: { previousRecord: 'before' } },
  { step: 'join' },
  { step: '0.scene' },
  { step: '0.open', settings: { isAcrossShifts: true } },
  { step: choice },
  { step: '0.alone' },
  { step: '0.pairs' },
  { step: '0.sentence', settings: { minutes: 8 }, ...shown, tallies: { [choice]: [5, 3, 1, 0] } },
  { step: '0.reveal', ...shown, tallies: { [choice]: [3, 5, 0, 6] } },
  { step: '0.again' },
  { step: '0.again', frozen: [choice, '0.again'], tallies: { [choice]: [3, 4, 4, 5], '0.again': [6, 4, 3, 3] }, both: 16 },
  { step: '0.levers' },
  { step: '0.levers', frozen: ['0.levers'], tallies: { '0.levers': [3, 4, 0, 3, 4] } },
  { step: '0.law' },
  { step: 'agreement' },
  { step: 'pulse' },
  { step: 'pulse', frozen: ['pulse.said', 'pulse.heard', 'pulse.monday'], tallies: { 'pulse.said': [3, 4, 7] } },
  { step: 'end' },
]

for (const language of languages) {
  test(`every step has its picture in ${language}, with one heading and nothing that a policy would stop`, () => {
    for (const made of steps) {
      const html = pageOf({ ...made, language })
      assert.equal(html.match(/<h1[ >]/g)?.length, 1, made.step)
      assert.match(html, new RegExp(`^<!doctype html><html lang="${language}"`))
      assert.match(html, /<div class="screen (day|evening) [^"]+" data-turn="1" data-stream="[^"]*\/skaerm\/KMXACR\/stroem">/)
      assert.doesNotMatch(html, / style=|<form|<script(?![^>]* src=)|undefined|NaN|\[object/, made.step)
      assert.match(html, /<noscript><meta http-equiv="refresh" content="10"\/><\/noscript>/)
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      assert.equal(new Set(ids).size, ids.length, made.step)
    }
  })
}

test('a dilemma that is not translated says in which language it is', () => {
  const inDanishOnly = library.current().dilemma('da', 'paa-konens-vegne') ?? assert.fail()
  assert.match(pageOf({ step: choice, language: 'en', change: () => inDanishOnly }), /<ol class="options [^"]*" lang="da">/)
  assert.doesNotMatch(pageOf({ step: choice }), /lang="da">\s*<li>/)
})

test('joining shows the code, the address, a QR code and what is true', () => {
  const html = pageOf({ step: 'join', present: 11 })
  assert.match(textOf(html), /Kom med\. Gå til dialog\.test \/deltag og skriv koden Kode: K, M, X, A, C, R KMX ACR 11 er med/)
  assert.match(html, /<svg class="qr"[^>]* role="img" aria-label="QR-kode til dialog\.test\/deltag"/)
  assert.match(textOf(html), /Vi gemmer kun, hvor mange der valgte hvad\. Det, du siger højt, hører de andre\./)
  assert.doesNotMatch(textOf(html), /kan de måske gætte/)
  assert.match(said({ step: 'join', settings: { people: 'small' } }), /Er I få, kan de måske gætte\./)
  assert.match(said({ step: 'join', settings: { isRemote: true } }), /Sluk optagelse, transskription og AI-referat\./)
})

test('without phones there is no code anywhere', () => {
  for (const answers of ['talk', 'hands'] as const) {
    for (const step of ['join', choice, '0.pairs', '0.reveal', '0.levers']) {
      assert.doesNotMatch(said({ step, settings: { answers } }), /KMX/, `${answers} ${step}`)
    }
    assert.match(said({ step: 'join', settings: { answers } }), /Vi taler om dilemmaet\. Ikke om navne/)
  }
})

test('before the reveal the screen is the same for every count behind a word', () => {
  for (const step of [choice, '0.again', '0.levers', 'pulse']) {
    const pictures = new Map<string, Set<string>>()
    for (let heard = 0; heard <= 14; heard++) {
      const made: Made = { step, present: 14, heard, tallies: { [step]: [heard, 0, 0, 0] } }
      const word = readinessOf(14, heard)
      const live = String(<ScreenLiveText moment={makeMoment(made)} language="da" />)
      assert.equal(readiness(makeMoment(made)), word)
      assert.ok(pageOf(made).includes(live), 'the stream says what the page says')
      pictures.set(word, (pictures.get(word) ?? new Set()).add(pageOf(made)))
      assert.doesNotMatch(said(made), /\d/)
    }
    assert.equal(pictures.size, 4, 'all four words were seen')
    for (const [word, pages] of pictures) assert.equal(pages.size, 1, `${step} ${word}`)
  }
})

test('under ten present nothing is told before the reveal', () => {
  const pages = new Set(Array.from({ length: 10 }, (_, heard) => pageOf({ step: choice, present: 9, heard })))
  assert.equal(pages.size, 1)
})

test('what few are told, they are told before they choose', () => {
  assert.match(said({ step: choice, settings: { people: 'few' } }), /I er få\. Derfor viser vi ingen tal – I taler i stedet\./)
  assert.match(said({ step: choice, settings: { people: 'small' } }), /Vi viser ingen tal, kun ord/)
})

test('a team of three without phones speaks of a colleague somewhere else', () => {
  assert.match(said({ step: choice, settings: { people: 'few', answers: 'talk' } }), /Hvad kunne en kollega et andet sted vælge\?/)
  assert.doesNotMatch(said({ step: choice, settings: { answers: 'talk' } }), /kollega et andet sted/)
})

test('a clock that stands looks the same whether somebody paused it or said that it has happened', () => {
  const pausedAt = new Date('2026-11-24T09:00:20Z')
  for (const step of [choice, '0.pairs', '0.reveal']) {
    const paused = pageOf({ step, room: { pausedAt } })
    assert.equal(pageOf({ step, room: { pausedAt, isIncident: true } }), paused)
    assert.match(textOf(paused), /Uret står stille\. Vi går videre om lidt\./)
    assert.doesNotMatch(said({ step }), /Uret står stille/)
  }
})

test('a minute alone, then a question that never asks who chose what', () => {
  const alone = pageOf({ step: '0.alone', secondsIn: 18 })
  assert.match(textOf(alone), /Et minut for dig selv/)
  assert.match(alone, /role="timer"[^>]* data-left="42" data-total="60"/)
  assert.match(said({ step: '0.alone', settings: { minutes: 40 } }), /Lidt tid for dig selv/)
  const pairs = said({ step: '0.pairs' })
  assert.match(pairs, /Hvad hørte du, som du ikke selv havde tænkt på\? Tal med den ved siden af\./)
  assert.doesNotMatch(pairs, /[Hh]vem valgte/)
  assert.match(said({ step: '0.pairs', settings: { people: 'many' } }), /Tal sammen ved bordet, fire til seks\./)
})

test('at the end the screen says whether the answers are erased, and a closed room has no stream', () => {
  assert.match(said({ step: 'end' }), /Svarene bliver slettet, når tovholderen lukker dialogen\./)
  const closed = pageOf({ step: 'end', room: { isClosed: true } })
  assert.match(textOf(closed), /Svarene er slettet\./)
  assert.doesNotMatch(closed, /data-stream|http-equiv|pane-lit/)
  assert.match(said({ step: 'end', settings: { answers: 'talk' } }), /Vi har ikke gemt, hvad nogen sagde\./)
})

test('the live region of every step and language is what its page holds', () => {
  for (const language of languages satisfies readonly Language[]) {
    for (const made of steps) {
      const live = String(<ScreenLiveText moment={makeMoment({ ...made, language })} language={language} />)
      if (live !== '') assert.ok(pageOf({ ...made, language }).includes(live), made.step)
    }
  }
})
