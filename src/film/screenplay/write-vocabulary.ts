// Writes the vocabulary into the specification: node --import tsx src/film/screenplay/write-vocabulary.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { withTables } from './vocabulary-tables.ts'

for (const [path, language] of [['docs/screenplay.md', 'da'], ['docs/screenplay.en.md', 'en']] as const) {
  writeFileSync(path, withTables(readFileSync(path, 'utf8'), language))
}
