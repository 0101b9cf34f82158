// Every file has a licence and a holder of copyright, by REUSE 3.3 (https://reuse.software/spec-3.3/): each is covered by
// REUSE.toml, each licence that is named has its text in LICENSES/, and no text lies there unused.
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'smol-toml'
import { report } from './files.mjs'

/** What the specification leaves out: the texts of licences, the list itself, and files that are empty or only point at others. */
const uncovered = /(^|\/)(LICEN[CS]E([-.].*)?|COPYING([-.].*)?|REUSE\.toml|[^/]*\.license)$|^LICENSES\//

const annotations = readAnnotations()
const licences = readdirSync('LICENSES').map((name) => name.replace(/\.txt$/, ''))
const files = projectFiles()
const used = new Map()
const problems = []

for (const path of files) {
  // Where several fit, the last one counts.
  const annotation = annotations.findLast(({ fits }) => fits.test(path))
  if (annotation === undefined) problems.push(`${path}: has no licence; find out whose it is, and name it in REUSE.toml`)
  else for (const id of annotation.ids) used.set(id, path)
  const own = ownLicence(path)
  if (own !== undefined && annotation !== undefined && annotation.expression !== own) problems.push(`${path}: says ${own} itself, and REUSE.toml says ${annotation.expression}`)
}
for (const { path, fits, holder, ids } of annotations) {
  if (holder === '') problems.push(`REUSE.toml: ${path[0]} has no SPDX-FileCopyrightText`)
  if (ids.length === 0) problems.push(`REUSE.toml: ${path[0]} has no SPDX-License-Identifier`)
  if (!files.some((file) => fits.test(file))) problems.push(`REUSE.toml: ${path[0]} fits no file; take the entry out`)
}
for (const [id, path] of used) if (!licences.includes(id)) problems.push(`LICENSES/${id}.txt: is not there, and ${path} is under it`)
for (const id of licences) if (!used.has(id)) problems.push(`LICENSES/${id}.txt: nothing is under it; take it out`)
report('licences', problems)

function readAnnotations() {
  const { version, annotations: list = [] } = parse(readFileSync('REUSE.toml', 'utf8'))
  if (version !== 1) throw new Error('REUSE.toml: version must be 1')
  return list.map((entry) => {
    const path = [entry.path].flat()
    const expression = [entry['SPDX-License-Identifier'] ?? []].flat().join(' AND ')
    return {
      path,
      fits: new RegExp(`^(${path.map(patternOf).join('|')})$`),
      holder: [entry['SPDX-FileCopyrightText'] ?? []].flat().join(', '),
      expression,
      ids: expression.split(/[\s()]+/).filter((word) => word !== '' && !['AND', 'OR', 'WITH'].includes(word)),
    }
  })
}

/** `**` stands for anything, `*` for anything within one folder. */
function patternOf(path) {
  return path.replace(/\*\*\/?|\*|[.+?^${}()|[\]]/g, (sign) => (sign.startsWith('**') ? '.*' : sign === '*' ? '[^/]*' : `\\${sign}`))
}

/** The licence that a text of the library names in its own head. */
function ownLicence(path) {
  return path.endsWith('.md') && existsSync(path) ? /^---\n(?:.*\n)*?license: *(\S+)\n/.exec(readFileSync(path, 'utf8'))?.[1] : undefined
}

/** What is under version control or about to be; in a copy without it, all that .gitignore does not name. */
function projectFiles() {
  return (knownFiles() ?? foundFiles()).filter((path) => !uncovered.test(path) && !isWithoutText(path))
}

function isWithoutText(path) {
  const entry = lstatSync(path, { throwIfNoEntry: false })
  return entry !== undefined && (entry.isSymbolicLink() || entry.size === 0)
}

function knownFiles() {
  if (!existsSync('.git')) return undefined
  try {
    return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 }).split('\0').filter(Boolean)
  } catch {
    return undefined
  }
}

function foundFiles() {
  const lines = existsSync('.gitignore') ? readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean) : []
  const [atTheRoot, anywhere] = [lines.filter((line) => line.startsWith('/')).map((line) => line.slice(1)), lines.filter((line) => !line.startsWith('/'))]
  const isIgnored = (name) => anywhere.some((line) => (line.startsWith('*') ? name.endsWith(line.slice(1)) : name === line.replace(/\/$/, '')))
  return globSync('**/*', { exclude: (path) => isIgnored(basename(path)) })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !isIgnored(basename(path)) && !atTheRoot.some((line) => path.startsWith(line)) && lstatSync(path).isFile())
}
