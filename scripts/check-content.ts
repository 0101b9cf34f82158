// Reads all content and prints every fault with its place and what to write instead; ends with 1 when there is one.
// With --write-schemas it writes the JSON Schemas of docs/schema from the checker's own rules.
import { writeFileSync } from 'node:fs'
import { checkContent, frontMatterSchema, problemLine, schemaNames } from '#library/index.ts'

const [argument] = process.argv.slice(2)
if (argument === '--write-schemas') writeSchemas()
else check(argument ?? 'content')

function check(folder: string): void {
  const { problems, counts } = checkContent(folder)
  for (const problem of problems) console.log(problemLine(problem))
  const { dilemma, guide, screenplay, practice, process: processes, competencies } = counts
  const read = `${dilemma} dilemmaer, ${guide} drejebøger, ${screenplay} manuskripter, ${practice} sider om god praksis, ${processes} forløb og ${competencies} kompetencekort`
  console.log(problems.length === 0 ? `Læst uden fejl: ${read}.` : `${problems.length} fejl. Læst: ${read}.`)
  if (dilemma === 0) console.log(`Der er ingen dilemmaer i »${folder}«. Skriv mappen som »npm run check:content -- mappe«.`)
  process.exitCode = problems.length === 0 && dilemma > 0 ? 0 : 1
}

function writeSchemas(): void {
  for (const name of schemaNames) writeFileSync(`docs/schema/${name}.json`, `${JSON.stringify(frontMatterSchema(name), null, 2)}\n`)
}
