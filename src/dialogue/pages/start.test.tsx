import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { languages, type Language } from '#urls.ts'
import { library, siteIn, textOf } from './screen-moments.testing.ts'
import { minutesMore } from './start-dilemmas.tsx'
import { StartPage } from './start.tsx'

function htmlOf({ typed = {}, problems = {}, language = 'da', isNextMeeting = false }: { typed?: Typed; problems?: Problems; language?: Language; isNextMeeting?: boolean }): string {
  const dilemmas = library.current().dilemmas(language)
  return String(<StartPage site={siteIn(language)} dilemmas={dilemmas} typed={typed} problems={problems} action="/hold-dialog" isNextMeeting={isNextMeeting} />)
}

const checked = (html: string) => [...html.matchAll(/<input(?=[^>]* checked)[^>]*name="([^"]+)" value="([^"]+)"/g)].map(([, name, value]) => `${name}=${value}`)

test('from a dilemma one press is enough: everything has an answer that fits most', () => {
  const html = htmlOf({ typed: { dilemma: 'paa-konens-vegne' } })
  assert.deepEqual(checked(html), ['dilemma=paa-konens-vegne', 'minutes=20', 'people=middle', 'answers=phones', 'leader=self'])
  assert.ok(html.indexOf('>Begynd</button>') < html.indexOf('name="minutes"'), 'the first button stands before the questions')
})

test('without a dilemma none is chosen for you, and the one to begin with is first and says so', () => {
  const html = htmlOf({})
  assert.deepEqual(checked(html).filter((one) => one.startsWith('dilemma')), [])
  const first = /<label class="choice">[^]*?<\/label>/.exec(html)?.[0] ?? ''
  assert.match(first, /name="dilemma"[^]*God at begynde med/)
})

test('the other dilemmas are folded by their place, and each is there once', () => {
  const html = htmlOf({ typed: { dilemma: 'paa-konens-vegne' } })
  const all = library.current().dilemmas('da')
  const folded = [...html.matchAll(/<details><summary>(.*?) <span class="num">(\d+)<\/span>/g)]
  assert.equal(new Set(folded.map(([, place]) => place)).size, folded.length)
  assert.equal(folded.reduce((sum, [, , count]) => sum + Number(count), 0), all.length - 1)
  assert.equal(html.match(/name="dilemma"/g)?.length, all.length)
})

test('everything that was chosen comes back with the problems', () => {
  const html = htmlOf({
    typed: { dilemma: 'paa-konens-vegne brevet-i-skraldespanden', minutes: '40', people: 'many', answers: 'hands', leader: 'present', isRemote: '1' },
    problems: { dilemma: 'Vælg højst tre dilemmaer.' },
  })
  assert.deepEqual(new Set(checked(html)), new Set(['dilemma=paa-konens-vegne', 'dilemma=brevet-i-skraldespanden', 'minutes=40', 'people=many', 'answers=hands', 'leader=present', 'isRemote=1']))
  assert.match(html, /href="#dilemma">Vælg højst tre dilemmaer\./)
  assert.match(html, /id="dilemma-problem">Vælg højst tre/)
  assert.equal(html.match(/id="dilemma"/g)?.length, 1, 'the summary leads to one field')
})

test('a question that was not answered is not answered for you', () => {
  const html = htmlOf({ typed: { dilemma: 'paa-konens-vegne' }, problems: { leader: 'Svar på, om du er leder.' } })
  assert.ok(!checked(html).some((one) => one.startsWith('leader')))
})

test('the next meeting may be a follow-up alone', () => {
  assert.match(textOf(htmlOf({ isNextMeeting: true })), /Kun opfølgning\? Så vælg ikke noget dilemma/)
  assert.doesNotMatch(textOf(htmlOf({})), /Kun opfølgning/)
})

test('what one more dilemma takes is what the programme says', () => {
  assert.equal(minutesMore(20), 15)
  assert.match(textOf(htmlOf({})), new RegExp(`tager ${minutesMore(20)} minutter ekstra.*er det ${minutesMore(40)}`))
})

test('the page has one heading above all, a name for each group and no style of its own, in both languages', () => {
  for (const language of languages) {
    const html = htmlOf({ language })
    assert.equal(html.match(/<h1/g)?.length, 1)
    assert.equal(html.match(/<fieldset/g)?.length, html.match(/<legend/g)?.length)
    assert.doesNotMatch(html, / style=|undefined|\[object/)
  }
})
