import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { frontMatterSchema, schemaNames } from './json-schema.ts'

const folder = join(import.meta.dirname, '../../../docs/schema')

for (const name of schemaNames) {
  test(`docs/schema/${name}.json is the front matter that the checker checks; npm run check:content -- --write-schemas writes it`, () => {
    assert.deepEqual(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')), JSON.parse(JSON.stringify(frontMatterSchema(name))))
  })
}

test('every front matter has its schema, and there are no others but those of packages and of field studies', () => {
  const others = ['package.json', 'catalogue.json', 'refi-qda']
  assert.deepEqual(readdirSync(folder).filter((name) => !others.includes(name)).toSorted(), schemaNames.map((name) => `${name}.json`).toSorted())
})

test('a schema says what is required, what may be left out, and what a field may hold', () => {
  const schema = JSON.stringify(frontMatterSchema('dilemma'))
  assert.match(schema, /"choices":\{"type":"array","items":\{"type":"object","additionalProperties":false,"required":\["id","law"\]/)
  assert.match(schema, /"minItems":3,"maxItems":4/)
  assert.match(schema, /"law":\{"enum":\["within","depends","outside"\]\}/)
  const { required } = frontMatterSchema('dilemma')
  assert.ok(Array.isArray(required) && required.includes('perspectives') && !required.includes('picture'))
})
