import * as v from 'valibot'
import { isSigned, keyIdOf, signatureOf, type KeyPair } from './keys.ts'

const format = 'erduaware/signature/1'

const signatureSchema = v.strictObject({ format: v.literal(format), key: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)), signature: v.pipe(v.string(), v.regex(/^[\w-]{86}$/)) })

export type Signature = v.InferOutput<typeof signatureSchema>

/** The file `signature`: an Ed25519 signature (RFC 8032) of the exact bytes of the manifest, and the id of the key. */
export function writeSignature(manifest: Buffer, pair: KeyPair): Buffer {
  const signature: Signature = { format, key: keyIdOf(pair.publicKey), signature: signatureOf(manifest, pair) }
  return Buffer.from(`${JSON.stringify(signature, undefined, 2)}\n`)
}

/** The signature as it is written; undefined if it cannot be read. It is not yet known to be true. */
export function readSignature(bytes: Buffer): Signature | undefined {
  const text = utf8(bytes)
  const result = v.safeParse(signatureSchema, text === undefined ? undefined : json(text))
  return result.success ? result.output : undefined
}

/** Whether the signature is of these bytes by this key. */
export function isTrue({ key, signature }: Signature, manifest: Buffer, publicKey: string): boolean {
  return keyIdOf(publicKey) === key && isSigned(manifest, signature, publicKey)
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of bytes; undefined if they are not UTF-8. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

/** The value of a JSON text; undefined if it is none. */
export function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
