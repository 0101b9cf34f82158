import { validateFileName, type Entry, type LocalFileHeader } from 'yauzl'
import { limits } from './limits.ts'
import { placeOf } from './places.ts'
import { refuse, shown, type Refusal } from './refusals.ts'

const flag = { encrypted: 0x1 | 0x40 | 0x2000, sizesFollow: 0x8 }
const methods = { stored: 0, deflated: 8 }
const extra = { zip64: 0x0001, otherName: 0x7075 }
const pictures = /\.(svgz?|png|jpe?g|gif|webp|avif|bmp|ico|tiff?)$/i

export const manifestName = 'manifest.json'
export const signatureName = 'signature'

/** What is wrong with one line of an archive's list, before anything is unpacked. The name is still bytes. */
export function faultsOfEntry(entry: Entry): Refusal[] {
  const name = entry.fileNameRaw.toString('latin1')
  const named = { name: shown(name) }
  const { compressedSize, uncompressedSize, extraFields, generalPurposeBitFlag, compressionMethod } = entry
  if (entry.fileNameRaw.length > limits.nameBytes || name.split('/').length > limits.nameDepth) return [refuse('longName', { ...named, most: limits.nameBytes })]
  // A folder and a link are told by the mode that Unix gives them, whatever system the archive says that it is from.
  const fileType = (entry.externalFileAttributes >>> 16) & 0xf000
  if (fileType !== 0 && fileType !== 0x8000 && fileType !== 0x4000) return [refuse('link', named)]
  if (validateFileName(name) !== null || /(^|\/)\.|[^A-Za-z0-9_./-]/.test(name) || name === '') return [refuse('unsafeName', named)]
  if (name.endsWith('/') || fileType === 0x4000) return [refuse('folder', named)]
  if (pictures.test(name)) return [refuse('picture', named)]
  if (name !== manifestName && name !== signatureName && placeOf(name) === undefined) return [refuse('noPlace', named)]
  if ((generalPurposeBitFlag & flag.encrypted) !== 0) return [refuse('encrypted', named)]
  if (extraFields.some(({ id }) => id === extra.otherName)) return [refuse('headerLies', named)]
  if (extraFields.some(({ id }) => id === extra.zip64) || [compressedSize, uncompressedSize, entry.relativeOffsetOfLocalHeader].some((value) => value >= 0xffffffff)) return [refuse('zip64', {})]
  if (compressionMethod !== methods.stored && compressionMethod !== methods.deflated) return [refuse('method', named)]
  const most = mostBytes(name)
  if (uncompressedSize > limits.ratioFromBytes && uncompressedSize > compressedSize * limits.ratio) return [refuse('bomb', { ...named, most: limits.ratio })]
  if (uncompressedSize > most) return [refuse('fileTooLarge', { ...named, kilobytes: Math.floor(most / 1024) })]
  return []
}

/** Whether an entry says the same where it lies as it does in the list; sizes may follow it, and are then nought before it. */
export function isSameInPlace(entry: Entry, local: LocalFileHeader): boolean {
  const followed = (local.generalPurposeBitFlag & flag.sizesFollow) !== 0
  const agrees = (one: number, other: number) => one === other || (followed && one === 0)
  return (
    local.fileName.equals(entry.fileNameRaw) &&
    local.generalPurposeBitFlag === entry.generalPurposeBitFlag &&
    local.compressionMethod === entry.compressionMethod &&
    agrees(local.crc32, entry.crc32) &&
    agrees(local.compressedSize, entry.compressedSize) &&
    agrees(local.uncompressedSize, entry.uncompressedSize) &&
    !hasFields(local.extraField, [extra.zip64, extra.otherName])
  )
}

/** The length of an entry's line in the list. */
export function lineBytes({ fileNameLength, extraFieldLength, fileCommentLength }: Entry): number {
  return 46 + fileNameLength + extraFieldLength + fileCommentLength
}

function mostBytes(name: string): number {
  return name === manifestName ? limits.manifestBytes : name === signatureName ? limits.signatureBytes : limits.textBytes
}

function hasFields(fields: Buffer, ids: readonly number[]): boolean {
  for (let at = 0; at + 4 <= fields.length; at += 4 + fields.readUInt16LE(at + 2)) if (ids.includes(fields.readUInt16LE(at))) return true
  return false
}
