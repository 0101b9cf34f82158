import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { printedPair } from './example.testing.ts'
import { openKeyFile } from './key-file.ts'
import { exportPrivateKey, exportPublicKey, fingerprintOf, importPrivateKey, importPublicKey, isSigned, keyIdOf, makeKeyPair, signatureOf } from './keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'keys-'))
after(() => rmSync(folder, { recursive: true }))

test('a key is the same after it was written down and read again, in each of its forms', () => {
  const pair = makeKeyPair()
  assert.equal(importPrivateKey(exportPrivateKey(pair))?.publicKey, pair.publicKey)
  assert.equal(importPublicKey(exportPublicKey(pair.publicKey)), pair.publicKey)
  assert.equal(importPublicKey(` ${pair.publicKey}\n`), pair.publicKey)
  assert.notEqual(makeKeyPair().publicKey, pair.publicKey)
})

test('the printed key of RFC 8410 has its printed public half, so that others can check their reader', () => {
  assert.equal(Buffer.from(printedPair.publicKey, 'base64url').toString('hex'), '19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1')
  assert.equal(keyIdOf(printedPair.publicKey), '50TAeRMgwyhUYO3bUj8UyI2FetpGuXpWkNiM-Xi5GR8')
  assert.equal(fingerprintOf(printedPair.publicKey), '59242 39308 01844 74479 43290 55879 71147 72360')
})

test('what is no Ed25519 key is not taken for one', () => {
  const elliptic = '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEVs/o5+uQbTjL3chynL4wXgUg2R9\nq9UU8I5mEovUf86QZ7kOBIjJwqnzD1omageEHWwHdBO6B+dFabmdT9POxg==\n-----END PUBLIC KEY-----\n'
  const twin = `${printedPair.publicKey.slice(0, -1)}${printedPair.publicKey.endsWith('E') ? 'F' : 'B'}`
  for (const text of ['', 'nøgle', 'A'.repeat(42), elliptic, twin, exportPrivateKey(printedPair)]) assert.equal(importPublicKey(text), undefined)
  for (const text of ['', exportPublicKey(printedPair.publicKey), elliptic]) assert.equal(importPrivateKey(text), undefined)
})

test('a signature holds for exactly these bytes and this key', () => {
  const signature = signatureOf(Buffer.from('tekst'), printedPair)
  assert.ok(isSigned(Buffer.from('tekst'), signature, printedPair.publicKey))
  assert.ok(!isSigned(Buffer.from('tekst '), signature, printedPair.publicKey))
  assert.ok(!isSigned(Buffer.from('tekst'), signature, makeKeyPair().publicKey))
  assert.ok(!isSigned(Buffer.from('tekst'), '', printedPair.publicKey))
  assert.ok(!isSigned(Buffer.from('tekst'), signature, 'ikke en nøgle'))
})

test('an organisation\'s key is made once, lies where only the house can read it, and is the same ever after', () => {
  const first = openKeyFile(folder, 'aabenby')
  assert.equal(openKeyFile(folder, 'aabenby').publicKey, first.publicKey)
  assert.notEqual(openKeyFile(folder, 'nabokommunen').publicKey, first.publicKey)
  assert.equal(statSync(join(folder, 'keys', 'aabenby.pem')).mode & 0o777, 0o600)
  assert.deepEqual(readdirSync(join(folder, 'keys')).toSorted(), ['aabenby.pem', 'nabokommunen.pem'])
})

test('a key file that others can read, that is a link, or that is broken is not used and not replaced', () => {
  const place = join(folder, 'keys', 'aabenby.pem')
  openKeyFile(folder, 'aabenby')
  chmodSync(place, 0o644)
  assert.throws(() => openKeyFile(folder, 'aabenby'), /chmod 600/)
  chmodSync(place, 0o600)
  symlinkSync(place, join(folder, 'keys', 'genvej.pem'))
  assert.throws(() => openKeyFile(folder, 'genvej'), /ordinary file/)
  writeFileSync(place, 'i stykker')
  assert.throws(() => openKeyFile(folder, 'aabenby'), /backup/)
  assert.throws(() => openKeyFile(folder, '../ud'), /a–z/)
  assert.ok(!existsSync(join(folder, 'ud.pem')))
})
