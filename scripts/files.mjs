import { globSync, readFileSync } from 'node:fs'

/** The text files below some folders, as [path, text], in name order; what is generated or installed is left out. */
export function filesIn(...patterns) {
  return globSync(patterns)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/node_modules|^dist\/|^data\//.test(path))
    .sort()
    .map((path) => [path, readFileSync(path, 'utf8')])
}

/** Prints the problems of a check and ends the process if there are any. */
export function report(name, problems) {
  for (const problem of problems) console.error(problem)
  console.log(problems.length === 0 ? `${name}: ok` : `${name}: ${problems.length} to put right`)
  if (problems.length > 0) process.exitCode = 1
}
