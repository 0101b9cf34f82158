import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { ALL_FORMATS, EncodedPacketSink, FilePathSource, Input } from 'mediabunny'
import { runFilmProcess } from './film-child.ts'
import { boxesIn } from './mp4-boxes.ts'
import type { FilmFacts } from './order.ts'
import { folderForTests, isAlive, orderOf } from './testing-films.ts'
import { webVttFaults, type VttKind } from './webvtt-faults.ts'

const home = folderForTests()
const order = orderOf({ height: 720, translations: [{ language: 'en', lines: {} }] })
const shares: number[] = []
let facts: FilmFacts
let pid: number | undefined
const film = join(home, 'film.mp4')

before(async () => {
  facts = await runFilmProcess(order, home, { onProgress: ({ share }) => shares.push(share), onStart: (id) => (pid = id) })
})

test('a film is made with all that belongs to it, and tells how far it is', () => {
  assert.deepEqual(facts.files.toSorted(), readdirSync(home).toSorted())
  assert.deepEqual(facts.files.toSorted(), ['captions.da.vtt', 'captions.en.vtt', 'chapters.da.vtt', 'descriptions.da.vtt', 'film.mp4', 'poster.jpg', 'stops.da.vtt'])
  assert.deepEqual(shares, shares.toSorted((a, b) => a - b))
  assert.equal(shares.at(-1), 1)
  assert.ok(shares.length > 3)
  assert.equal(isAlive(pid), false)
  const poster = readFileSync(join(home, 'poster.jpg'))
  assert.deepEqual([...poster.subarray(0, 3)], [0xff, 0xd8, 0xff])
})

test('the film can be read back: its length, its tracks, their codecs and languages', async () => {
  const input = new Input({ source: new FilePathSource(film), formats: ALL_FORMATS })
  const video = await input.getPrimaryVideoTrack()
  const audio = await input.getPrimaryAudioTrack()
  assert.ok(video !== null && audio !== null)
  assert.equal(await video.getCodec(), 'avc')
  assert.equal(await video.getDisplayWidth(), 1280)
  assert.equal(await video.getDisplayHeight(), 720)
  assert.equal(await audio.getCodec(), 'aac')
  assert.equal(await audio.getNumberOfChannels(), 2)
  assert.equal(await audio.getLanguageCode(), 'dan')
  assert.equal((await video.getColorSpace()).matrix, 'smpte170m')
  const { packetCount, averagePacketRate } = await video.computePacketStats()
  assert.equal(packetCount, Math.round(facts.seconds * 25))
  assert.ok(Math.abs(averagePacketRate - 25) < 0.01)
  assert.ok(Math.abs((await audio.computeDuration()) - facts.seconds) < 0.05)
  const first = await new EncodedPacketSink(video).getFirstPacket()
  assert.equal(first?.type, 'key')
  input.dispose()
})

test('the film begins with its index, and says nowhere when it was made', () => {
  const file = readFileSync(film)
  assert.deepEqual(boxesIn(file, 0, file.length).map(({ type }) => type).filter((type) => type !== 'free'), ['ftyp', 'moov', 'mdat'])
  for (const type of ['mvhd', 'tkhd', 'mdhd']) {
    const at = file.indexOf(type)
    assert.ok(at > 0)
    assert.deepEqual([...file.subarray(at + 8, at + 16)], Array(8).fill(0), type)
  }
  assert.ok(file.includes('Ét & to'), 'the chapter is in the file')
  assert.ok(file.indexOf('chpl') < file.indexOf('mdat'))
  assert.equal(file.toString('latin1').split('wvtt').length - 1, 2, 'captions in two languages')
})

test('ffprobe finds the same, where it is installed', (context) => {
  const probe = spawnSync('ffprobe', ['-v', 'error', '-of', 'json', '-show_streams', '-show_format', '-show_chapters', film], { encoding: 'utf8' })
  if (probe.error !== undefined) return context.skip('ffprobe is not on this machine')
  assert.equal(probe.stderr, '')
  const { streams, format, chapters } = JSON.parse(probe.stdout)
  assert.deepEqual(streams.map((stream: { codec_tag_string: string }) => stream.codec_tag_string), ['avc1', 'mp4a', 'wvtt', 'wvtt'])
  assert.deepEqual(streams.map((stream: { tags: { language: string } }) => stream.tags.language), ['dan', 'dan', 'dan', 'eng'])
  assert.ok(Math.abs(Number(format.duration) - facts.seconds) < 0.05)
  assert.equal(streams[0].color_space, 'smpte170m')
  assert.deepEqual(chapters.map((chapter: { tags: { title: string } }) => chapter.tags.title), ['Ét & to'])
  assert.equal(format.tags.creation_time, undefined)
})

test('the same film is the same bytes', async () => {
  const other = join(home, 'again')
  mkdirSync(other)
  await runFilmProcess(order, other)
  for (const name of facts.files) assert.equal(hashOf(join(other, name)), hashOf(join(home, name)), name)
})

test('a film for WebM has VP9 and Opus, and captions in the picture where they are asked for', async () => {
  const other = join(home, 'webm')
  mkdirSync(other)
  const { files } = await runFilmProcess(orderOf({ format: 'webm', burnsCaptions: true }), other)
  assert.equal(files[0], 'film.webm')
  const input = new Input({ source: new FilePathSource(join(other, 'film.webm')), formats: ALL_FORMATS })
  assert.equal(await (await input.getPrimaryVideoTrack())?.getCodec(), 'vp9')
  assert.equal(await (await input.getPrimaryAudioTrack())?.getCodec(), 'opus')
  input.dispose()
  // The poster is taken while somebody speaks, so the caption is in it.
  assert.notEqual(hashOf(join(other, 'poster.jpg')), hashOf(join(home, 'poster.jpg')))
})

test('every text beside the film is valid WebVTT', () => {
  const texts = facts.files.filter((name) => name.endsWith('.vtt'))
  assert.equal(texts.length, 5)
  for (const name of texts) {
    const text = readFileSync(join(home, name), 'utf8')
    assert.deepEqual(webVttFaults(text, kindOf(name)), [], `${name}\n${text}`)
  }
  assert.match(readFileSync(join(home, 'captions.da.vtt'), 'utf8'), /Nej &lt;3 &amp; tak\./)
})

function kindOf(name: string): VttKind {
  if (name.startsWith('stops')) return 'metadata'
  if (name.startsWith('chapters')) return 'chapters'
  return name.startsWith('descriptions') ? 'descriptions' : 'captions'
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
