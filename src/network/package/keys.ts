import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto'

/** An organisation's Ed25519 pair. The public half is its 32 bytes as base64url; the private one never leaves its house. */
export type KeyPair = { readonly publicKey: string; readonly privateKey: KeyObject }

/** Makes a new pair by the machine's own chance. */
export function makeKeyPair(): KeyPair {
  return pairOf(generateKeyPairSync('ed25519').privateKey)
}

/** The private half as PKCS #8 in PEM, to be kept where only the house can read it. */
export function exportPrivateKey({ privateKey }: KeyPair): string {
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
}

/** A pair from its private half; undefined if the text is something else. */
export function importPrivateKey(pem: string): KeyPair | undefined {
  try {
    const privateKey = createPrivateKey({ key: pem, format: 'pem' })
    return privateKey.asymmetricKeyType === 'ed25519' ? pairOf(privateKey) : undefined
  } catch {
    return undefined
  }
}

/** A public half as SPKI in PEM, for other programs. */
export function exportPublicKey(publicKey: string): string {
  return publicKeyOf(publicKey).export({ format: 'pem', type: 'spki' }).toString()
}

/** The 43 signs of a public half from what a person pasted, either those or a PEM; undefined if it is something else. */
export function importPublicKey(text: string): string | undefined {
  const plain = text.trim()
  try {
    if (/^[\w-]{43}$/.test(plain)) return rawOf(publicKeyOf(plain)) === plain ? plain : undefined
    if (plain.length > 1000 || !plain.startsWith('-----BEGIN PUBLIC KEY-----')) return undefined
    const key = createPublicKey({ key: plain, format: 'pem' })
    return key.asymmetricKeyType === 'ed25519' ? rawOf(key) : undefined
  } catch {
    return undefined
  }
}

/** What a signature names its key by: SHA-256 of the 32 bytes, as base64url. */
export function keyIdOf(publicKey: string): string {
  return digestOf(publicKey).toString('base64url')
}

/** Eight groups of five figures that two people can read to each other by phone; 132 bits, so nobody makes another key with the same. */
export function fingerprintOf(publicKey: string): string {
  const digest = createHash('sha512').update('erduaware fingerprint 1').update(Buffer.from(publicKey, 'base64url')).digest()
  return Array.from({ length: 8 }, (_, group) => String(digest.readUIntBE(group * 5, 5) % 100_000).padStart(5, '0')).join(' ')
}

/** The signature of exact bytes, as base64url. */
export function signatureOf(bytes: Buffer, { privateKey }: KeyPair): string {
  return sign(null, bytes, privateKey).toString('base64url')
}

/** Whether a signature is that of exactly these bytes by this key; a key that is none signs nothing. */
export function isSigned(bytes: Buffer, signature: string, publicKey: string): boolean {
  try {
    return verify(null, bytes, publicKeyOf(publicKey), Buffer.from(signature, 'base64url'))
  } catch {
    return false
  }
}

function pairOf(privateKey: KeyObject): KeyPair {
  return { publicKey: rawOf(createPublicKey(privateKey)), privateKey }
}

function publicKeyOf(raw: string): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw }, format: 'jwk' })
}

function rawOf(key: KeyObject): string {
  return key.export({ format: 'jwk' }).x ?? ''
}

function digestOf(publicKey: string): Buffer {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest()
}
