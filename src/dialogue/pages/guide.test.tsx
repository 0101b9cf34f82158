import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Agreement, RecordContents } from '#agreements/index.ts'
import { languages } from '#urls.ts'
import { programme, type Settings } from '../programme.ts'
import type { GuideKeys } from '../routes/guide-keys.ts'
import { GuideLiveText } from './guide-live.tsx'
import { GuidePage, type GuideNotice } from './guide.tsx'
import { makeMoment, siteIn, textOf, type Made } from './screen-moments.testing.ts'

const keys: GuideKeys = {
  room: 'https://dialog.test/d/KMXACR',
  address: 'dialog.test/deltag',
  guide: 'https://dialog.test/tovholder/KMXACR/noegle/hemmelig-tovholder',
  screen: 'https://dialog.test/skaerm/KMXACR/noegle/hemmelig-skaerm',
  record: undefined,
}
const settings: Settings = { dilemmas: ['paa-konens-vegne'], minutes: 20, people: 'middle', answers: 'phones', isRemote: false, isAcrossShifts: false, leader: 'self', asksAgain: false }
const agreement: Agreement = { id: 'a1', recordId: 'r', text: 'Fra mandag ligger arket ved skranken.', lever: 'Vejen ud på ét ark', owner: 'Teamet', followUpOn: '2026-12-15', state: 'open', followUps: [] }
const record: RecordContents = { id: 'r', language: 'da', dilemmas: [], heldOn: '2026-11-24', expiresOn: '2028-11-24', agreements: [agreement], obstacles: [], earlier: [] }

function htmlAt(made: Made, notice?: GuideNotice, more: Partial<GuideKeys> = {}, breachUrl?: string): string {
  const language = made.language ?? 'da'
  const moment = makeMoment({ ...made, settings: { ...settings, ...made.settings } })
  return String(<GuidePage site={{ ...siteIn(language), breachUrl }} moment={moment} keys={{ ...keys, ...more }} notice={notice} />)
}

const meetings: readonly Partial<Settings>[] = [{}, { minutes: 8 }, { minutes: 40, asksAgain: true }, { answers: 'hands' }, { people: 'few', answers: 'talk' }, { people: 'many', isRemote: true }, { isAcrossShifts: true }, { previousRecord: 'r' }]

test('every step of every kind of meeting is a whole page in both languages, and works without script', () => {
  let pages = 0
  for (const language of languages) {
    for (const meeting of meetings) {
      for (const { key } of programme({ ...settings, ...meeting })) {
        const html = htmlAt({ step: key, language, settings: meeting, previous: record, record })
        pages++
        assert.equal(html.match(/<h1/g)?.length, 1, `${key} has one heading above all`)
        assert.doesNotMatch(html, / style=|<script>|onclick=|undefined|\[object/, key)
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
        assert.equal(new Set(ids).size, ids.length, `${key}: ids are given once: ${ids.filter((id, at) => ids.indexOf(id) !== at)}`)
        const parts = [...html.matchAll(/ data-part="([^"]+)"/g)].map(([, part]) => part)
        assert.equal(new Set(parts).size, parts.length, `${key}: a part is exchanged by its name`)
        for (const [form] of html.matchAll(/<form[^]*?<\/form>/g)) {
          assert.match(form, /method="post" action="\/(en\/)?tovholder\/KMXACR\/\w/, key)
          if (form.includes('/skridt')) assert.ok(form.includes(`name="step" value="${key}"`), `${key}: the form says which step it was made for`)
        }
        for (const [, field] of html.matchAll(/<(?:input|textarea)(?![^>]*type="(?:hidden|radio)")[^>]* id="([^"]+)"/g)) assert.ok(html.includes(`for="${field}"`), `${key}: ${field} has a label`)
      }
    }
  }
  assert.ok(pages > 100)
})

test('everything in the script’s column is a part, so that a live page leaves nothing old behind', () => {
  for (const meeting of meetings) {
    for (const { key } of programme({ ...settings, ...meeting })) {
      const main = /<main[^>]*>([^]*)<\/main>/.exec(htmlAt({ step: key, settings: meeting, previous: record, record }))?.[1] ?? ''
      for (const tag of childrenOf(main)) assert.match(tag, / data-part="/, `${key}: ${tag}`)
    }
  }
})

test('before the reveal nothing on the page or in its live text depends on what was answered', () => {
  const steps: readonly Made[] = [{ step: '0.choice' }, { step: '0.alone' }, { step: '0.pairs' }, { step: '0.levers' }, { step: '0.again', settings: { asksAgain: true } }, { step: 'pulse' }, { step: '0.open', settings: { isAcrossShifts: true } }]
  const tallies = (...counts: number[]) => Object.fromEntries(['0.choice', '0.sure', '0.levers', '0.again', 'pulse.said', 'pulse.heard', 'pulse.monday'].map((round) => [round, counts]))
  for (const made of steps) {
    const one = { ...made, present: 12, heard: 9, tallies: tallies(7, 1, 1, 0) }
    const other = { ...made, present: 12, heard: 11, tallies: tallies(1, 3, 3, 4) }
    assert.equal(htmlAt(one), htmlAt(other), made.step)
    assert.equal(liveAt(one), liveAt(other), made.step)
    assert.doesNotMatch(liveAt(one).replace('12 er med', ''), /\d/, made.step)
    assert.doesNotMatch(liveAt({ ...one, present: 9 }), /svaret|klar/, 'under ten present nobody is told how far the others are')
  }
  const revealed = (counts: number[]) => htmlAt({ step: '0.reveal', frozen: ['0.choice'], tallies: { '0.choice': counts } })
  assert.notEqual(revealed([7, 4, 3, 0]), revealed([4, 7, 3, 0]), 'after the reveal it does, else this test means nothing')
})

test('under five answers the revealed page has no number of them either', () => {
  const text = textOf(htmlAt({ step: '0.reveal', frozen: ['0.choice'], tallies: { '0.choice': [2, 1, 1, 0] } }))
  assert.match(text, /I er få\. Derfor viser vi ingen tal/)
  assert.doesNotMatch(text, /\d svar/)
})

test('when somebody says that it has happened, the page says so at once, and not who', () => {
  const made: Made = { step: '0.pairs', room: { isIncident: true, pausedAt: new Date('2026-11-24T09:00:20Z') } }
  const text = textOf(htmlAt(made, undefined, {}, 'https://kommune.test/brud'))
  assert.match(text, /Her er sagt, at det er sket i virkeligheden\. Uret står stille\. Ingen kan se, hvem der sagde det\./)
  assert.match(text, /Tak, fordi du siger det\. Vi tager ikke detaljer her\. Vi melder det sammen, nu eller lige efter mødet\./)
  assert.match(htmlAt(made, undefined, {}, 'https://kommune.test/brud'), /href="https:\/\/kommune\.test\/brud"/)
  assert.match(htmlAt(made), /name="do" value="resume"/)
  assert.match(htmlAt({ step: '0.pairs' }), /value="incident">Er det sket i virkeligheden\?/)
})

test('a code that nobody uses gets a way round after half a minute, and it goes when somebody comes', () => {
  const at = (secondsIn: number, present: number) => htmlAt({ step: 'join', secondsIn, present })
  assert.match(at(5, 0), /late-30[^>]*>[^]*Virker koden ikke\?/)
  assert.match(at(22, 0), /late-10/)
  assert.match(at(31, 0), /late-0[^>]*>[^]*name="what" value="hands"[^]*name="what" value="talk"/)
  assert.doesNotMatch(at(31, 1), /Virker koden ikke/)
})

test('»Vi aftaler ikke noget i dag« stands as large as an agreement, until something is written', () => {
  const bare = htmlAt({ step: 'agreement' })
  assert.match(bare, /<button class="ending"><b>Vi aftaler ikke noget i dag<\/b>/)
  assert.match(bare, /Hvad skulle der til, for at man ikke behøvede huske det\?/)
  assert.match(textOf(bare), /kan være omfattet af aktindsigt\. .*Intet skal skrives ned\./)
  assert.doesNotMatch(bare, /Skriv en aftale mere/)
  const written = htmlAt({ step: 'agreement', record })
  assert.doesNotMatch(written, /class="ending"><b>Vi aftaler ikke/)
  assert.match(written, /Skriv en aftale mere[^]*Én er nok/)
})

test('what was typed comes back with the problem at its field', () => {
  const html = htmlAt({ step: 'agreement' }, { kind: 'agreement', typed: { text: 'Fra <mandag>', lever: '', owner: '' }, problems: { owner: 'Skriv en funktion.' } })
  assert.match(html, /<details class="ending" id="write-agreement" open/)
  assert.match(html, /href="#aftale-owner">Skriv en funktion\./)
  assert.match(html, /Fra &lt;mandag&gt;/)
  assert.match(html, /id="aftale-owner"[^>]*aria-invalid="true"/)
  assert.match(html, /<form[^>]*data-typed[^>]*>[^]*aftale-text/)
  const hands = htmlAt({ step: '0.choice', settings: { answers: 'hands' } }, { kind: 'hands', typed: new Map([['fuldmagt', 'mange']]) })
  assert.match(hands, /id="hands-fuldmagt"[^>]*value="mange"[^>]*aria-invalid="true"/)
})

test('a form that came too late says what happened instead', () => {
  assert.match(textOf(htmlAt({ step: '0.pairs' }, { kind: 'moved' })), /En anden gik videre, eller der blev trykket to gange\. Nu er I ved »To og to«\./)
})

test('hands can be typed from the choice to the reveal, and say that they lift nothing', () => {
  for (const step of ['0.choice', '0.alone', '0.pairs', '0.reveal', '0.levers']) assert.match(htmlAt({ step, settings: { answers: 'hands' } }), /haender"[^]*De løfter aldrig telefonernes svar over grænsen/, step)
  for (const step of ['join', '0.scene', '0.law', 'agreement']) assert.doesNotMatch(htmlAt({ step, settings: { answers: 'hands' } }), /haender"/, step)
  assert.doesNotMatch(htmlAt({ step: '0.choice', settings: { answers: 'talk' } }), /haender"/)
})

test('the law comes after the talk and says that it is a draft', () => {
  assert.match(textOf(htmlAt({ step: '0.law' })), /Udkast\. Ingen jurist har gennemgået reglerne\./)
  for (const step of ['0.choice', '0.pairs', '0.reveal']) assert.doesNotMatch(textOf(htmlAt({ step })), /Inden for loven|Det kommer an på/, step)
})

test('the secret link is there for another device and says that it is secret', () => {
  const text = textOf(htmlAt({ step: 'join' }))
  assert.match(text, /Linket styrer dialogen\. Giv det kun til den, der må trykke »Næste«/)
  assert.match(htmlAt({ step: 'join' }), /value="https:\/\/dialog\.test\/tovholder\/KMXACR\/noegle\/hemmelig-tovholder"/)
})

test('a closed dialogue has no buttons that steer, and keeps the link to the record', () => {
  const html = htmlAt({ step: 'end', room: { isClosed: true } }, undefined, { record: 'https://dialog.test/referat/x/noegle/y' })
  assert.doesNotMatch(html, /<form|data-stream/)
  assert.match(html, /value="https:\/\/dialog\.test\/referat\/x\/noegle\/y"/)
  assert.match(htmlAt({ step: 'end' }), /lukning"[^]*Luk dialogen og slet svarene[^]*24\. december 2026/)
})

function liveAt(made: Made): string {
  const moment = makeMoment({ ...made, settings: { ...settings, ...made.settings } })
  return textOf(String(<GuideLiveText moment={moment} language="da" />))
}

/** The opening tags of the elements right inside, in their order. */
function childrenOf(html: string): string[] {
  const empty = new Set(['input', 'br', 'hr', 'img', 'path', 'rect', 'circle'])
  const found: string[] = []
  let depth = 0
  for (const [tag, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^>]*>/g)) {
    if (slash === '/') depth--
    else {
      if (depth === 0) found.push(tag)
      if (!empty.has(name ?? '') && !tag.endsWith('/>')) depth++
    }
  }
  return found
}
