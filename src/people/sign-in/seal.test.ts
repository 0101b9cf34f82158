import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openSeal } from './seal.ts'

const root = mkdtempSync(join(tmpdir(), 'erduaware-seal-'))
after(() => rmSync(root, { recursive: true, force: true }))

test('what is sealed is opened by the same house and for the same purpose alone', () => {
  const folder = join(root, 'one')
  const sealed = openSeal(folder).seal('en hemmelighed', 'klient 1')
  assert.equal(openSeal(folder).unseal(sealed, 'klient 1'), 'en hemmelighed')
  assert.equal(openSeal(folder).unseal(sealed, 'klient 2'), undefined)
  assert.equal(openSeal(join(root, 'two')).unseal(sealed, 'klient 1'), undefined)
  assert.ok(!sealed.includes('hemmelighed'))
  assert.notDeepEqual(openSeal(folder).seal('en hemmelighed', 'klient 1'), sealed, 'the same words are never sealed alike')
})

test('a seal that was changed anywhere, or cut, opens nothing', () => {
  const seal = openSeal(join(root, 'one'))
  const sealed = seal.seal('abc', 'x')
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    assert.equal(seal.unseal(changed, 'x'), undefined, `byte ${at}`)
    assert.equal(seal.unseal(sealed.subarray(0, at), 'x'), undefined)
  }
  assert.equal(seal.unseal(seal.seal('', 'x'), 'x'), '')
})

test('the key is made when it is needed, for its owner alone, and a broken one is a fault', () => {
  const folder = join(root, 'three')
  const seal = openSeal(folder)
  assert.equal(existsSync(folder), false)
  seal.seal('a', 'b')
  assert.deepEqual(readdirSync(folder), ['house.key'])
  assert.equal(statSync(join(folder, 'house.key')).mode & 0o777, 0o600)
  writeFileSync(join(folder, 'house.key'), 'kort')
  assert.throws(() => openSeal(folder).seal('a', 'b'), /house\.key/)
})
