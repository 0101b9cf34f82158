// `npm run sbom`: what is in the house, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/) in dist/sbom.cdx.json. Read
// from package-lock.json alone, so the same lock gives the same bytes, on any machine and without a network.
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isAllowed, otherTermsOf } from './licence-list.mjs'

const target = process.argv[2] ?? 'dist/sbom.cdx.json'
const { '': house, ...lock } = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
const { description } = JSON.parse(readFileSync('package.json', 'utf8'))

// Some packages are installed for developers, and reach people all the same: the runtime, and what the browser fetches.
const inTheBrowser = namesInTheBrowser().filter((name) => house.devDependencies?.[name] !== undefined)
const alsoShipped = withTheirs([...inTheBrowser, 'node'].filter((name) => lock[`node_modules/${name}`] !== undefined).map((name) => `node_modules/${name}`))
const paths = Object.keys(lock).filter((path) => lock[path].dev !== true || alsoShipped.has(path))
const components = [...new Map(paths.map((path) => [refOf(path), componentOf(path)])).values()].sort(by('bom-ref'))

const refused = paths.filter((path) => !isAllowed(nameOf(path), lock[path].license, lock[path].optional === true))
for (const path of refused) console.error(`${refOf(path)}: its licence is ${lock[path].license ?? 'not named'}; scripts/licence-list.mjs says what may be in the house`)
if (refused.length > 0) process.exit(1)

mkdirSync(dirname(target), { recursive: true })
writeFileSync(target, `${JSON.stringify(bill(), null, 2)}\n`)
console.log(`${target}: ${components.length} parts`)

function bill() {
  const root = refOf('')
  const own = [...Object.keys({ ...house.dependencies, ...house.optionalDependencies }), ...inTheBrowser, 'node']
  const body = {
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', 'bom-ref': root, name: house.name, version: house.version, description, licenses: [{ license: { id: house.license } }], purl: purlOf('') },
    },
    components,
    dependencies: [{ ref: root, dependsOn: refsOf('', own) }, ...[...new Map(paths.map((path) => [refOf(path), { ref: refOf(path), dependsOn: refsOf(path, needsOf(path)) }])).values()].sort(by('ref'))],
  }
  // Its number follows from what is in it, and it bears no time: two bills differ only where two houses do.
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex')
  const number = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `a${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')
  return { $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: `urn:uuid:${number}`, ...body }
}

function componentOf(path) {
  const { version, license, integrity, optional, os } = lock[path]
  const name = nameOf(path)
  const [algorithm, checksum] = integrity?.split('-') ?? []
  const terms = otherTermsOf(name)
  const properties = [
    ['erduaware:place', alsoShipped.has(path) ? (/^node(-bin-setup)?$/.test(name) ? 'the runtime' : 'what the browser fetches') : undefined],
    ['erduaware:process', terms?.program],
    ['erduaware:holds', terms?.holds],
    ['erduaware:machines', os?.join(', ')],
  ].filter(([, value]) => value !== undefined)
  return {
    type: 'library',
    'bom-ref': refOf(path),
    name,
    version,
    scope: optional === true ? 'optional' : 'required',
    ...(checksum === undefined ? {} : { hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(checksum, 'base64').toString('hex') }] }),
    licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }],
    purl: purlOf(path),
    ...(properties.length === 0 ? {} : { properties: properties.map(([key, value]) => ({ name: key, value })) }),
  }
}

/** Packages that the sources of the browser's scripts ask for. */
function namesInTheBrowser() {
  const texts = globSync('client/**/*.ts').filter((path) => !path.endsWith('.test.ts')).map((path) => readFileSync(path, 'utf8'))
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/(?:from|import\(?)\s*'((?:@[\w-]+\/)?[a-z][\w.-]*)/g)].map(([, name]) => name)))].sort()
}

/** Some packages and all that they need in turn. */
function withTheirs(waiting) {
  const found = new Set()
  for (const path of waiting) {
    if (found.has(path)) continue
    found.add(path)
    waiting.push(...needsOf(path).flatMap((name) => placeOf(path, name) ?? []))
  }
  return found
}

/** Others' optional peers are not needed: who wants them names them. */
function needsOf(path) {
  const { dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta = {} } = lock[path]
  return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }).filter((name) => peerDependenciesMeta[name]?.optional !== true)
}

/** Where Node finds a package that another one asks for: the nearest folder of packages, on the way up. */
function placeOf(path, name) {
  const place = `${path}${path === '' ? '' : '/'}node_modules/${name}`
  if (lock[place] !== undefined) return place
  return path === '' ? undefined : placeOf(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name)
}

function refsOf(path, names) {
  const kept = new Set(paths)
  return [...new Set(names.map((name) => placeOf(path, name)).filter((place) => kept.has(place)).map(refOf))].sort()
}

function nameOf(path) {
  return path === '' ? house.name : path.split('node_modules/').at(-1)
}

function refOf(path) {
  return `${nameOf(path)}@${(lock[path] ?? house).version}`
}

function purlOf(path) {
  return `pkg:npm/${refOf(path).replace(/^@/, '%40')}`
}

function by(key) {
  return (one, other) => (one[key] < other[key] ? -1 : 1)
}
