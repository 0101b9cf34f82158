// Reads all content and prints every fault with its place and what to write instead; ends with 1 when there is one.
import { checkContent, problemLine } from '#library/index.ts'

const folder = process.argv[2] ?? 'content'
const { problems, counts } = await checkContent(folder)
for (const problem of problems) console.log(problemLine(problem))
const { dilemma, guide, screenplay, practice, process: processes, competencies } = counts
const read = `${dilemma} dilemmaer, ${guide} drejebøger, ${screenplay} manuskripter, ${practice} sider om god praksis, ${processes} forløb og ${competencies} kompetencekort`
console.log(problems.length === 0 ? `Læst uden fejl: ${read}.` : `${problems.length} fejl. Læst: ${read}.`)
if (dilemma === 0) console.log(`Der er ingen dilemmaer i »${folder}«. Skriv mappen som »npm run check:content -- mappe«.`)
process.exitCode = problems.length === 0 && dilemma > 0 ? 0 : 1
