// Dependencies go one way: each folder of src/ may import those before it, and others' index.ts only. And the house holds
// nothing that only its children need.
import { build } from 'esbuild'
import { program } from './build.mjs'
import { filesIn, report } from './files.mjs'

/** The order of the folders. Neighbours within an inner array do not import each other. */
const order = [['urls', 'schema'], 'platform', 'anonymity', 'detector', 'people', 'film', 'library', 'agreements', ['dialogue', 'culture', 'field'], 'editing', ['network', 'exports'], 'services', ['housekeeping', 'app', 'demo'], 'main', 'testing']

const rank = new Map(order.flatMap((entry, index) => [entry].flat().map((name) => [name, index])))
const problems = []

/** What draws, mixes and compresses: it is large, it keeps whoever runs it from answering, and part of it is under the GPL. What only decides who stands where in a film is numbers, and is sent with it. */
const onlyInChildren = /^src\/film\/(picture\/(?!directing|staging|camera|people\/(look|motion|paint)\/|places\/(layouts|\w+\/(layout|plan))\.|props\/(measures|sizing)\.)|sound\/(ambience|effects|mixing)\/)|^src\/library\/print\/typeset\.|(^|\/)(@napi-rs|@echogarden|@myriaddreamin|mediabunny)\//

for (const [path, text] of filesIn('src/**/*.{ts,tsx}')) {
  const from = nameOf(path)
  if (!rank.has(from)) problems.push(`${path}: ${from} has no place in the order; give it one in scripts/check-imports.mjs`)
  for (const [, target] of text.matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
    const to = target.startsWith('#') ? nameOf(`src/${target.slice(1)}`) : target.startsWith('.') ? nameOf(resolve(path, target)) : undefined
    if (to === undefined || to === from || mayStepOutside(path)) continue
    if (rank.get(to) === undefined || rank.get(to) >= rank.get(from)) problems.push(`${path}: ${from} may not import ${to}`)
    else if (target.startsWith('#') && isSubject(to) && !/^#\w+\/index\.ts$/.test(target)) problems.push(`${path}: import #${to}/index.ts instead of ${target}`)
  }
}
problems.push(...(await heldByTheHouse()).filter((path) => onlyInChildren.test(path)).map((path) => `src/main.ts: the house holds ${path}, which only its children need`))
report('imports', problems)

/** The files that are in the built house, and the packages that it loads, at once or later. */
async function heldByTheHouse() {
  const { metafile } = await build({ ...program, entryPoints: ['src/main.ts'], outdir: 'dist', write: false, metafile: true })
  const [{ inputs, imports }] = Object.values(metafile.outputs)
  return [...Object.keys(inputs), ...imports.map(({ path }) => path)]
}

/** Tests build a house to walk through; they may reach for the whole of it. */
function mayStepOutside(path) {
  return /\.test(ing)?\.tsx?$|\/testing-[^/]+$/.test(path) || path.startsWith('src/testing/')
}

function isSubject(name) {
  return !['urls', 'schema', 'platform', 'services', 'housekeeping', 'app', 'demo', 'main', 'testing'].includes(name)
}

function nameOf(path) {
  return path.split('/')[1]?.replace(/\.tsx?$/, '')
}

function resolve(path, target) {
  return new URL(target, `file:///${path}`).pathname.slice(1)
}
