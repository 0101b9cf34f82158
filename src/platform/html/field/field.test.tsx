import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ChoiceField, LineField, PickField, SetField, TextField } from './field.tsx'

const shared = { label: 'Hvad', hint: 'Kort', problems: { it: 'Skriv noget.' }, name: 'it' }
const labels = { a: 'Et', b: 'To' }
const values = ['a', 'b'] as const
const fields = {
  line: (typed: string) => <LineField {...shared} typed={{ it: typed }} />,
  text: (typed: string) => <TextField {...shared} typed={{ it: typed }} />,
  choice: (typed: string) => <ChoiceField {...shared} typed={{ it: typed }} values={values} labels={labels} />,
  set: (typed: string) => <SetField {...shared} chosen={[typed]} values={values} labels={labels} />,
  pick: (typed: string) => <PickField {...shared} typed={{ it: typed }} options={values.map((value) => ({ value, label: labels[value] }))} none="Ingen" />,
}

for (const [kind, of] of Object.entries(fields)) {
  test(`a ${kind} has its label, and its hint and problem are read with it`, () => {
    const html = String(of('a'))
    assert.match(html, /<label for="it">Hvad<\/label>|<legend>Hvad<\/legend>/)
    assert.match(html, /aria-describedby="it-hint it-problem"/)
    assert.ok(html.includes('<p class="hint" id="it-hint">Kort</p>') && html.includes('<p class="problem" id="it-problem">Skriv noget.</p>'))
    assert.equal(html.split(' id="it"').length, 2, 'the summary leads to one place')
  })
}

test('what was chosen is chosen again, and what was typed is escaped', () => {
  for (const kind of ['choice', 'set', 'pick'] as const) {
    assert.match(String(fields[kind]('b')), /value="b"[^>]* (checked|selected)/)
    assert.doesNotMatch(String(fields[kind]('c')), / (checked|selected)/)
  }
  assert.ok(String(fields.line('"><b>')).includes('value="&quot;&gt;&lt;b&gt;"'))
  assert.ok(String(fields.text('</textarea>')).includes('&lt;/textarea&gt;'))
})
