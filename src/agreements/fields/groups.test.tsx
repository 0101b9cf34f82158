import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AgreementFields, FollowUpFields, ObstacleFields } from './groups.tsx'
import { words } from '../words.ts'

const groups = {
  agreement: { fields: ['text', 'lever', 'owner', 'followUpOn'], of: (more: object) => String(<AgreementFields language="da" {...more} />) },
  obstacle: { fields: ['text', 'carrier', 'receiver'], of: (more: object) => String(<ObstacleFields language="da" {...more} />) },
  'follow-up': { fields: ['outcome', 'learnt', 'decision'], of: (more: object) => String(<FollowUpFields language="da" asks {...more} />) },
}

for (const [name, { fields, of }] of Object.entries(groups)) {
  test(`the fields of the ${name} have labels, and each problem is tied to its field`, () => {
    const problems = Object.fromEntries(fields.map((field) => [field, `Ret ${field}`]))
    const html = of({ problems, prefix: 'to-' })
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    assert.equal(new Set(ids).size, ids.length, 'no id stands twice')
    for (const field of fields) {
      assert.match(html, new RegExp(`name="to-${field}"`))
      assert.ok(html.includes(`id="to-${field}-problem">Ret ${field}</p>`), field)
      assert.match(html, new RegExp(`aria-describedby="[^"]*to-${field}-problem"`))
      const isLabelled = html.includes(`<label for="to-${field}">`) || /<fieldset[^>]*><legend>/.test(html)
      assert.ok(isLabelled, field)
    }
    for (const [, described = ''] of html.matchAll(/aria-describedby="([^"]+)"/g)) {
      for (const id of described.split(' ')) assert.ok(ids.includes(id), `what describes a field is there: ${id}`)
    }
  })
}

test('the decision is asked for only when it is time', () => {
  const question = words.da.followUp.decision
  assert.ok(groups['follow-up'].of({}).includes(question))
  assert.ok(!String(<FollowUpFields language="da" />).includes(question))
})

test('what was typed stands in the fields again, chosen ones chosen, and the levers are offered', () => {
  const typed = { text: '<b>\n"x"', receiver: 'trio' }
  assert.ok(groups.agreement.of({ typed }).includes('>\n&lt;b&gt;\n&quot;x&quot;</textarea>'))
  assert.match(groups.obstacle.of({ typed }), /value="trio" checked/)
  assert.equal(groups.obstacle.of({ typed }).split('checked').length, 2)
  assert.ok(groups.agreement.of({ levers: ['En stol og en telefon'] }).includes('<option>En stol og en telefon</option>'))
})
