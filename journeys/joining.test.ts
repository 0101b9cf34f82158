import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { projectFolder } from '#platform/process/project.ts'

type Part = { name: string; version: string; scope: string; 'bom-ref': string; purl: string; licenses: { license?: { id: string } }[]; hashes?: { alg: string; content: string }[]; properties?: { name: string; value: string }[] }
type Bill = { bomFormat: string; specVersion: string; serialNumber: string; metadata: { component: { name: string } }; components: Part[]; dependencies: { ref: string; dependsOn: string[] }[] }
type Locked = { version: string; license?: string; dev?: boolean; optional?: boolean; integrity?: string; resolved?: string }

const root = projectFolder()
const folder = mkdtempSync(join(tmpdir(), 'erduaware-joining-'))
const at = (name: string) => join(folder, name)
after(() => rmSync(folder, { recursive: true, force: true }))

// A small project with the real scripts, licences and lists, and a few files to be covered.
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  for (const name of ['scripts', 'src', 'content/da', 'client', 'LICENSES', 'docs/pictures', 'client/pictures']) mkdirSync(at(name), { recursive: true })
  for (const name of ['check-reuse.mjs', 'check-publiccode.mjs', 'sbom.mjs', 'licence-list.mjs', 'files.mjs']) cpSync(join(root, 'scripts', name), at(`scripts/${name}`))
  for (const name of ['package.json', 'package-lock.json', 'publiccode.yml', '.gitignore', 'docs/pictures/front.png', 'client/pictures/mark.svg']) cpSync(join(root, name), at(name))
  cpSync(join(root, 'client'), at('client'), { recursive: true })
  writeFileSync(at('REUSE.toml'), licences('MPL-2.0'))
  for (const id of ['MPL-2.0', 'CC-BY-4.0']) writeFileSync(at(`LICENSES/${id}.txt`), 'text')
  writeFileSync(at('src/main.ts'), 'one')
  writeFileSync(at('content/da/text.md'), '---\nid: text\nlicense: CC-BY-4.0\n---\n')
  symlinkSync(join(root, 'node_modules'), at('node_modules'))
})

const licences = (code: string) => `version = 1
[[annotations]]
path = ["src/**.ts", "client/**", "docs/**", "scripts/*", "*.json", "publiccode.yml", ".gitignore"]
SPDX-FileCopyrightText = "Us"
SPDX-License-Identifier = "${code}"
[[annotations]]
path = "content/**"
SPDX-FileCopyrightText = "Us"
SPDX-License-Identifier = "CC-BY-4.0"
`

function run(script: string, ...words: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...words], { cwd: folder, encoding: 'utf8' })
  return { code: status, said: stdout + stderr }
}

function bill(): Bill {
  const { code, said } = run('sbom.mjs', 'out.json')
  assert.equal(code, 0, said)
  return JSON.parse(readFileSync(at('out.json'), 'utf8')) as Bill
}

function changeLock(change: (packages: Record<string, Locked>) => void): void {
  const lock = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }
  change(lock.packages)
  writeFileSync(at('package-lock.json'), JSON.stringify(lock))
}

test('a file without a licence, a licence without a text and a text without a file are each named', () => {
  assert.deepEqual(run('check-reuse.mjs'), { code: 0, said: 'licences: ok\n' })
  writeFileSync(at('src/names.csv'), 'Anne')
  assert.match(run('check-reuse.mjs').said, /^src\/names\.csv: has no licence/m)
  rmSync(at('src/names.csv'))
  writeFileSync(at('REUSE.toml'), licences('EUPL-1.2'))
  const { code, said } = run('check-reuse.mjs')
  assert.equal(code, 1)
  assert.match(said, /LICENSES\/EUPL-1\.2\.txt: is not there/)
  assert.match(said, /LICENSES\/MPL-2\.0\.txt: nothing is under it/)
})

test('a text that names another licence than its folder has is named', () => {
  writeFileSync(at('content/da/text.md'), '---\nid: text\nlicense: CC0-1.0\n---\n')
  assert.match(run('check-reuse.mjs').said, /^content\/da\/text\.md: says CC0-1\.0 itself/m)
})

test('publiccode.yml has what the standard asks for, and a key that lacks, lies or is unknown is named', () => {
  const good = readFileSync(at('publiccode.yml'), 'utf8')
  assert.equal(run('check-publiccode.mjs').code, 0)
  for (const [from, to, fault] of [
    [/^developmentStatus.*\n/m, '', /developmentStatus/],
    ['license: MPL-2.0', 'license: MIT', /package\.json says MPL-2\.0/],
    ['client/pictures/mark.svg', 'client/pictures/none.svg', /logo/],
    ['type: none', 'type: community', /maintenance\.contacts/],
    ['platforms:', 'platform: web\nplatforms:', /platform:/],
  ] as const) {
    writeFileSync(at('publiccode.yml'), good.replace(from, to))
    const { code, said } = run('check-publiccode.mjs')
    assert.equal(code, 1)
    assert.match(said, fault)
  }
})

test('the bill of materials has every part that people get, with version, licence and checksum, and the graph between them', () => {
  const { bomFormat, specVersion, serialNumber, metadata, components, dependencies } = bill()
  assert.deepEqual([bomFormat, specVersion, metadata.component.name], ['CycloneDX', '1.6', 'erduaware'])
  assert.match(serialNumber, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  const { packages } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }
  const production = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)
  assert.ok(production.length >= 50)
  const byRef = new Map(components.map((part) => [part['bom-ref'], part]))
  for (const [path, { version, integrity }] of production) {
    const part = byRef.get(`${path.split('node_modules/').at(-1)}@${version}`) ?? assert.fail(`${path} is not there`)
    assert.ok(part.licenses[0]?.license?.id, `${path} has no licence`)
    // npm writes no checksum of the films' codecs for machines that it was not run on.
    if (!/webcodecs-/.test(path)) assert.match(part.hashes?.[0]?.content ?? '', /^[0-9a-f]{128}$/, path)
    if (integrity !== undefined) assert.equal(Buffer.from(part.hashes?.[0]?.content ?? '', 'hex').toString('base64'), integrity.replace('sha512-', ''))
  }
  for (const name of ['node', '@codemirror/view', 'style-mod', '@mediabunny/aac-encoder']) assert.ok(components.some((part) => part.name === name), `${name} reaches people`)
  for (const name of ['oxlint', 'fast-check', 'playwright-core']) assert.ok(!components.some((part) => part.name === name), `${name} is for developers`)
  for (const { ref, dependsOn } of dependencies) for (const other of dependsOn) assert.ok(byRef.has(other), `${ref} needs ${other}`)
})

test('the same lock gives the same bill, and another lock another number', () => {
  const [one, other] = [bill(), bill()]
  assert.deepEqual(one, other)
  changeLock((packages) => { packages['node_modules/hono']!.version = '9.9.9' })
  assert.notEqual(bill().serialNumber, one.serialNumber)
})

test('what is under the GPL is optional and in a process of its own, and no other part may have a licence off the list', () => {
  const gpl = bill().components.filter(({ licenses }) => /GPL/.test(licenses[0]?.license?.id ?? ''))
  assert.deepEqual(gpl.map(({ name, scope, properties }) => [name, scope, properties?.[0]?.value]), [['@echogarden/espeak-ng-emscripten', 'optional', 'dist/espeak-process.js']])
  for (const [name, change] of [
    ['hono', { license: 'AGPL-3.0' }],
    ['kysely', { license: undefined }],
    ['@echogarden/espeak-ng-emscripten', { optional: false }],
  ] as const) {
    cpSync(join(root, 'package-lock.json'), at('package-lock.json'))
    changeLock((packages) => void Object.assign(packages[`node_modules/${name}`]!, change))
    const { code, said } = run('sbom.mjs', 'refused.json')
    assert.equal(code, 1, said)
    assert.ok(said.startsWith(`${name}@`), said)
  }
})
