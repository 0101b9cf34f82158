// Reads all content and prints every fault with its place and what to write instead; ends with 1 when there is one.
// A caution is said, too, and ends nothing: an old reading of a source, a text that is not translated yet.
// With --write-schemas it writes the JSON Schemas of docs/schema from the checker's own rules.
import { writeFileSync } from 'node:fs'
// Straight from the checker: all of the library's pages would have to be loaded first.
import { checkContent, type ContentCheck } from '#library/edition/check-content.ts'
import { frontMatterSchema, schemaNames } from '#library/format/json-schema.ts'
import { problemLine } from '#library/format/problem.ts'

const [argument] = process.argv.slice(2)
if (argument === '--write-schemas') writeSchemas()
else check(argument ?? 'content')

function check(folder: string): void {
  const { problems, cautions, counts, lix } = checkContent(folder, new Date().toISOString().slice(0, 10))
  for (const caution of cautions) console.log(`${problemLine(caution)} (kun en advarsel)`)
  for (const problem of problems) console.log(problemLine(problem))
  const { dilemma, guide, screenplay, practice, process: processes, story, competencies } = counts
  const read = `${dilemma} dilemmaer, ${guide} drejebøger, ${screenplay} manuskripter, ${practice} sider om god praksis, ${processes} forløb, ${story} fortællinger og ${competencies} kompetencekort`
  const warned = cautions.length === 0 ? '' : ` ${cautions.length} ${cautions.length === 1 ? 'advarsel' : 'advarsler'}.`
  if (lix.size > 0) console.log(`LIX i danske afsnit, lavest · midt · højest: ${spread(lix)}.`)
  console.log(problems.length === 0 ? `Læst uden fejl: ${read}.${warned}` : `${problems.length} fejl.${warned} Læst: ${read}.`)
  if (dilemma === 0) console.log(`Der er ingen dilemmaer i »${folder}«. Skriv mappen som »npm run check:content -- mappe«.`)
  process.exitCode = problems.length === 0 && dilemma > 0 ? 0 : 1
}

/** The reading numbers of each kind: a rising middle is seen long before a text reaches the limit. */
function spread(lix: ContentCheck['lix']): string {
  const names = { dilemma: 'dilemmaer', guide: 'drejebøger', screenplay: 'manuskripter', practice: 'god praksis', process: 'forløb', story: 'fortællinger', competencies: 'kompetencekort' }
  return [...lix].flatMap(([kind, numbers]) => (numbers.length === 0 ? [] : [`${names[kind]} ${numbers[0]} · ${numbers[Math.floor(numbers.length / 2)]} · ${numbers.at(-1)}`])).join(', ')
}

function writeSchemas(): void {
  for (const name of schemaNames) writeFileSync(`docs/schema/${name}.json`, `${JSON.stringify(frontMatterSchema(name), null, 2)}\n`)
}
