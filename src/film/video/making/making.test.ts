import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import * as engine from '@napi-rs/webcodecs'
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny'
import { folderForTests, isAlive } from '../../file/testing-films.ts'
import { boxesIn } from '../../file/mp4-boxes.ts'
import { smallVideo, traces, withTraces } from '../testing-videos.ts'
import { eightBitsOf } from './eight-bits.ts'
import { framesOf } from './frames.ts'
import { VideoProblem } from './message.ts'
import { mostBytes } from './sizing.ts'
import { runVideoProcess, type Running } from './video-child.ts'

const home = folderForTests()
let count = 0

async function run(work: 'look' | 'make', file: Uint8Array, running: Running = {}, name = '@napi-rs/webcodecs') {
  const folder = join(home, String(count++))
  mkdirSync(folder)
  const source = join(folder, 'source')
  writeFileSync(source, file)
  let pid: number | undefined
  const facts = await runVideoProcess({ work, source, folder, engine: name }, { ...running, onStart: (id) => { pid = id; running.onStart?.(id) } }).catch((error: unknown) => {
    assert.ok(pid === undefined || !isAlive(pid), 'no process is left')
    assert.deepEqual(readdirSync(folder), ['source'], 'nothing is half written')
    throw error
  })
  return { facts, folder, film: work === 'make' ? new Uint8Array(readFileSync(join(folder, 'film.mp4'))) : new Uint8Array(0) }
}

async function opened(film: Uint8Array<ArrayBuffer>) {
  const input = new Input({ source: new BufferSource(film), formats: ALL_FORMATS })
  return { picture: await input.getPrimaryVideoTrack() ?? assert.fail('no picture'), sound: await input.getPrimaryAudioTrack() }
}

/** How light the corners of a picture are: upper left, upper right, lower left, lower right. */
async function cornersOf(film: Uint8Array<ArrayBuffer>): Promise<boolean[]> {
  const { picture } = await opened(film)
  for await (const frame of framesOf(engine, picture)) {
    const { codedWidth: width, codedHeight: height } = frame
    const data = new Uint8Array(frame.allocationSize())
    await frame.copyTo(data)
    frame.close()
    return [[4, 4], [width - 5, 4], [4, height - 5], [width - 5, height - 5]].map(([x = 0, y = 0]) => (data[y * width + x] ?? 0) > 120)
  }
  return assert.fail('no picture')
}

async function failsBecause(why: string, attempt: Promise<unknown>): Promise<void> {
  await assert.rejects(attempt, (error) => error instanceof VideoProblem && error.why === why ? true : assert.fail(`${why}, not ${String(error)}`))
}

test('a video becomes an MP4 of H.264 and AAC with its index first, and a poster beside it', async () => {
  const { facts, film, folder } = await run('make', await smallVideo())
  assert.deepEqual(facts, { seconds: 1, width: 160, height: 96, hasSound: true })
  const { picture, sound } = await opened(film)
  assert.deepEqual([await picture.getCodec(), await sound?.getCodec()], ['avc', 'aac'])
  assert.ok(Math.abs((await sound?.computeDuration() ?? 0) - 1) < 0.06)
  assert.equal((await picture.computePacketStats()).packetCount, 25)
  assert.deepEqual(boxesIn(film, 0, film.length).map(({ type }) => type).filter((type) => ['moov', 'mdat'].includes(type)), ['moov', 'mdat'])
  assert.deepEqual([...readFileSync(join(folder, 'poster.jpg')).subarray(0, 3)], [0xff, 0xd8, 0xff])
})

test('where, when and with what it was filmed stays behind', async () => {
  const source = withTraces(await smallVideo())
  for (const trace of Object.values(traces)) assert.ok(Buffer.from(source).includes(trace), `${trace} is in what comes in`)
  const { film } = await run('make', source)
  for (const trace of [...Object.values(traces), '\xa9xyz', 'udta']) assert.ok(!Buffer.from(film).includes(Buffer.from(trace, 'latin1')), `${trace} is gone`)
  const moov = boxesIn(film, 0, film.length).find(({ type }) => type === 'moov') ?? assert.fail('no index')
  const header = boxesIn(film, moov.from + 8, moov.to).find(({ type }) => type === 'mvhd') ?? assert.fail('no header')
  assert.deepEqual([...film.subarray(header.from + 12, header.from + 20)], [0, 0, 0, 0, 0, 0, 0, 0], 'no date')
})

for (const [rotation, corners] of [[0, [false, true, false, true]], [90, [false, false, true, true]], [180, [true, false, true, false]], [270, [true, true, false, false]]] as const) {
  test(`a video that is turned by ${rotation} degrees is upright in the file itself`, async () => {
    const { facts, film } = await run('make', await smallVideo({ rotation, format: 'mov', hasSound: false }))
    assert.deepEqual(await cornersOf(film), [...corners])
    assert.equal(facts.width > facts.height, rotation % 180 === 0)
    assert.equal(await (await opened(film)).picture.getRotation(), 0)
  })
}

for (const [codec, format] of [['hevc', 'mov'], ['vp9', 'webm'], ['vp8', 'webm'], ['av1', 'mp4']] as const) {
  test(`${codec} in ${format} can be made`, async () => {
    const { facts, film } = await run('make', await smallVideo({ codec, format, seconds: 0.6 }))
    assert.ok(facts.hasSound && Math.abs(facts.seconds - 0.6) < 0.05)
    assert.deepEqual(await cornersOf(film), [false, true, false, true])
  })
}

test('a picture of ten bits, as telephones film them, becomes one of eight', async () => {
  const wide = new Uint8Array(Uint16Array.from({ length: 6 }, (_, index) => index * 200).buffer)
  const frame = new engine.VideoFrame(wide, { format: 'I420P10', codedWidth: 2, codedHeight: 2, timestamp: 0 })
  assert.deepEqual([...await eightBitsOf(frame)], [0, 50, 100, 150, 200, 250])
  frame.close()
})

test('a large picture becomes 720 lines and a small one stays as it is; 60 pictures a second become 30', async () => {
  const { facts, film } = await run('make', await smallVideo({ width: 1920, height: 1080, seconds: 0.2, rate: 60, hasSound: false }))
  assert.deepEqual([facts.width, facts.height, facts.hasSound], [1280, 720, false])
  assert.deepEqual(await cornersOf(film), [false, true, false, true])
  assert.equal((await (await opened(film)).picture.computePacketStats()).packetCount, 6)
})

test('a film of nothing but noise is no more than 8 MB a minute', async () => {
  const { film, facts } = await run('make', await smallVideo({ width: 640, height: 360, seconds: 3, noise: true, hasSound: false }))
  assert.ok(film.length <= mostBytes(facts.seconds), `${film.length} bytes`)
})

test('a look finds what cannot be a video here, each for its reason', async () => {
  const good = await smallVideo()
  assert.deepEqual((await run('look', good)).facts, { seconds: 1, width: 160, height: 96, hasSound: true })
  await failsBecause('sound-only', run('look', await smallVideo({ hasPicture: false })))
  await failsBecause('many-pictures', run('look', await smallVideo({ pictures: 2 })))
  await failsBecause('too-long', run('look', await smallVideo({ seconds: 1, rate: 5, spacing: 3 * 3600 / 5, hasSound: false })))
  await failsBecause('too-large', run('look', await smallVideo({ width: 4096, height: 64, seconds: 0.2, hasSound: false })))
  await failsBecause('broken', run('look', good.subarray(0, good.length / 2)))
  const { film } = await run('make', good)
  await failsBecause('broken', run('look', film.subarray(0, film.length - 2_000)))
})

test('a video whose pictures are rubbish is not made', async () => {
  const file = await smallVideo({ hasSound: false })
  const media = boxesIn(file, 0, file.length).find(({ type }) => type === 'mdat') ?? assert.fail('no media')
  file.fill(0x55, media.from + 16, media.to)
  await failsBecause('broken', run('make', file))
})

test('a video that is called off, or whose process is killed or hangs, leaves no file and no process', async () => {
  const file = await smallVideo({ width: 640, height: 360, seconds: 4, hasSound: false })
  const stop = new AbortController()
  await assert.rejects(run('make', file, { signal: stop.signal, onProgress: () => stop.abort() }), { name: 'AbortError' })
  await failsBecause('killed', run('make', file, { onStart: (pid) => void (pid !== undefined && setTimeout(() => process.kill(pid, 'SIGKILL'), 300)) }))
  await failsBecause('hangs', run('make', file, { quietMs: 50 }))
})

test('without the package that has the codecs there is a reason that says so', async () => {
  await failsBecause('no-encoder', run('make', await smallVideo(), {}, '@napi-rs/a-package-that-is-not-there'))
})
