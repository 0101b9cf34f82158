// Before every start: installs and builds what has changed since the last time, and otherwise does nothing at all.
// Runs on any Node from version 20, with nothing installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const inRoot = (...names) => join(root, ...names)

/** The Node that package.json pins; npm puts it there like any other package. */
export const pinnedNode = inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const installStamp = inRoot('node_modules', '.erduaware')
const buildStamp = inRoot('dist', '.built')
const builders = ['scripts/build.mjs', 'scripts/build-client.mjs']

/** Makes the project ready to run. Ends the process with a sentence when it cannot. */
export async function prepare() {
  const install = hashOf(['package.json', 'package-lock.json'])
  const sources = ['tsconfig.json', ...filesIn('src'), ...filesIn('client'), ...builders]
  const build = hashOf(['package.json', 'package-lock.json', ...sources])
  const mustInstall = !isStamped(installStamp, install) && !isInstalledByHand()
  const mustBuild = mustInstall || !isStamped(buildStamp, build) || !existsSync(inRoot('dist', 'main.js'))
  if (!mustBuild) return
  const pid = await findRunning()
  if (pid !== undefined) {
    give(`ErDuAware kører (proces ${pid}), og programmet er ændret siden. Stop den først, og start så igen. Intet er rørt.`)
  }
  if (mustInstall) installPackages()
  refuseOtherNode()
  writeFileSync(installStamp, install)
  console.log('Bygger ErDuAware …')
  const { status } = spawnSync(pinnedNode, [inRoot('scripts', 'build.mjs')], { cwd: root, stdio: 'inherit' })
  if (status !== 0) give('ErDuAware kunne ikke bygges; fejlen står ovenfor.')
  writeFileSync(buildStamp, build)
}

/** Runs a tool that was built beside the server, as it was built, so that it fits the data; its exit code is ours. */
export async function runTool(name) {
  const tool = inRoot('dist', `${name}.js`)
  if (!existsSync(tool) || !existsSync(pinnedNode)) await prepare()
  const { status } = spawnSync(pinnedNode, ['--enable-source-maps', tool, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(status ?? 1)
}

function installPackages() {
  console.log('Installerer pakker (kun første gang og efter en opdatering) …')
  // The packages that build and run the program are among those for developers, also in production.
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  // npm on the machine's own Node: ours is deleted and put back meanwhile.
  const { status } = npm?.endsWith('npm-cli.js')
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...words], { cwd: root, stdio: 'inherit' })
    : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', words, { cwd: root, stdio: 'inherit' })
  if (status === 0) return
  give('Pakkerne kunne ikke installeres. Første gang og efter en opdatering skal maskinen kunne nå internettet.')
}

// An npm that blocks install scripts succeeds, and then the machine's own Node would run the program.
function refuseOtherNode() {
  const { stdout } = spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' })
  if (stdout?.startsWith('v24.')) return
  give('npm kørte ikke installationsscripts, så Node 24 mangler. Slet mappen node_modules, og kør »npm start« igen uden --ignore-scripts.')
}

// Somebody has run npm themselves: what it notes of its work is compared with what was asked for.
function isInstalledByHand() {
  const noted = inRoot('node_modules', '.package-lock.json')
  if (!existsSync(noted) || !existsSync(pinnedNode)) return false
  const wanted = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(noted, 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    return path === '' || present[path]?.version === version || (optional && present[path] === undefined)
  })
}

// The same question that src/platform/process/presence.ts answers.
async function findRunning() {
  for (const folder of [inRoot('.cache'), resolve(process.env.DATA_FOLDER || 'data')]) {
    const place = join(folder, 'running')
    if (process.platform === 'win32' || !existsSync(place)) continue
    const opened = openSync(place, 'r')
    const short = process.platform === 'linux' ? `/proc/self/fd/${opened}` : place
    for (const name of readdirSync(place).filter((file) => /^\d+-.*\.sock$/.test(file))) {
      if (await answers(join(short, name))) return Number.parseInt(name, 10)
    }
    closeSync(opened)
  }
}

function answers(path) {
  return new Promise((done) => {
    const socket = connect(path, () => done(true))
    socket.on('error', ({ code }) => done(code !== 'ECONNREFUSED' && code !== 'ENOENT'))
    socket.on('close', () => done(true))
    socket.resume()
  })
}

function hashOf(names) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  for (const name of names) hash.update(`\0${name}\0`).update(readFileSync(inRoot(name)))
  return hash.digest('hex')
}

function filesIn(folder) {
  const names = readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  return files.map((path) => path.slice(root.length + 1)).sort()
}

function isStamped(stamp, hash) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
}

function give(sentence) {
  console.error(sentence)
  process.exit(1)
}

if (realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url))) await prepare()
