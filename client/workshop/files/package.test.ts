import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { rate, recordingNames } from '../../../src/film/sound/index.ts'
import { fileNameOf, openFilm, packFilm } from './package.ts'
import { unzip, zip } from './zip.ts'

const hum = Float32Array.from({ length: rate / 10 }, (_, index) => 0.4 * Math.sin(index / 20))

test('a film is packed and opened again with its text and every recording', async () => {
  const packed = packFilm({ text: 'Title: Æblet 🍏\n', recordings: new Map([['abc123', hum]]) })
  const opened = await openFilm(packed)
  assert.equal(opened?.text, 'Title: Æblet 🍏\n')
  const samples = opened?.recordings.get('abc123')
  assert.equal(samples?.length, hum.length)
  assert.ok(samples?.every((sample, index) => Math.abs(sample - (hum[index] ?? 0)) < 0.001))
  const files = await unzip(packed)
  assert.deepEqual(files?.map(({ name }) => name), ['film.fountain', recordingNames('abc123')[0]])
})

test('another program reads the zip, and we read one that it has compressed', { timeout: 20_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'erduaware-zip-'))
  try {
    writeFileSync(join(folder, 'a.zip'), zip([{ name: 'film.fountain', bytes: new TextEncoder().encode('Title: Æ\n'.repeat(200)) }]))
    const program = 'import sys, zipfile\nfrom zipfile import ZipFile\nz = ZipFile(sys.argv[1])\nassert z.testzip() is None\nb = ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED)\nb.writestr("film.fountain", z.read("film.fountain"))\nb.close()'
    const { status, error } = spawnSync('python3', ['-c', program, join(folder, 'a.zip'), join(folder, 'b.zip')])
    if (error !== undefined) writeFileSync(join(folder, 'b.zip'), compressedZip('Title: Æ\n'.repeat(200)))
    else assert.equal(status, 0)
    const opened = await openFilm(new Uint8Array(readFileSync(join(folder, 'b.zip'))))
    assert.equal(opened?.text, 'Title: Æ\n'.repeat(200))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a file that is cut short, changed or something else altogether is not opened, and nothing throws', async () => {
  const packed = packFilm({ text: 'Title: X\n', recordings: new Map([['abc', hum]]) })
  assert.ok(await openFilm(packed))
  assert.equal(await openFilm(packed.slice(0, packed.length - 40)), undefined)
  const changed = packed.slice()
  changed[50] = (changed[50] ?? 0) ^ 255
  assert.equal(await openFilm(changed), undefined)
  assert.equal(await openFilm(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 255)), undefined)
  assert.equal(await openFilm(Uint8Array.of(0x50, 0x4b, 3, 4)), undefined)
})

test('a zip that unpacks to more than it says fills no memory', async () => {
  const bomb = compressedZip('0'.repeat(5_000_000), 10)
  assert.equal(await unzip(bomb), undefined)
  assert.equal((await unzip(compressedZip('0'.repeat(5000))))?.[0]?.bytes.length, 5000)
  assert.equal(await unzip(compressedZip('0'.repeat(5000)), 100), undefined)
})

test('a plain screenplay is opened whatever the line ends are', async () => {
  assert.deepEqual(await openFilm(new TextEncoder().encode('\uFEFFTitle: X\r\n')), { text: 'Title: X\n', recordings: new Map() })
})

test('a file is named after the film, in letters that every computer has', () => {
  assert.equal(fileNameOf('På konens vegne', 'mp4'), 'paa-konens-vegne.mp4')
  assert.equal(fileNameOf('🍏', 'zip'), 'film.zip')
})

/** A zip as others make it; `claimed` is the size that it says it unpacks to. */
function compressedZip(text: string, claimed = text.length): Uint8Array<ArrayBuffer> {
  const whole = zip([{ name: 'film.fountain', bytes: new TextEncoder().encode(text) }])
  const view = new DataView(whole.buffer)
  const sum = view.getUint32(14, true)
  const packed = zip([{ name: 'film.fountain', bytes: new Uint8Array(deflateRawSync(text)) }])
  const changed = new DataView(packed.buffer)
  const central = changed.getUint32(packed.length - 6, true)
  for (const [method, at, size] of [[8, 14, 22], [central + 10, central + 16, central + 24]] as const) {
    changed.setUint16(method, 8, true)
    changed.setUint32(at, sum, true)
    changed.setUint32(size, claimed, true)
  }
  return packed
}
