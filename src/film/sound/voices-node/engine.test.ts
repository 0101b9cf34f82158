import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { tone } from '../making/tones.ts'
import type { Say } from '../sound.ts'
import { encodeWav } from '../wav.ts'
import { engineVoice, speechEngineFrom, type EngineWish } from './engine.ts'

const at = { line: 1, column: 1 }
const say: Say = { key: 'k', text: 'Må jeg ringe til hende?', language: 'da', onPhone: false, mood: 'friendly', who: { name: 'JONAS', role: 'employee', age: 31, traits: [], at } }
const wav = Buffer.from(encodeWav({ rate: 22_050, channels: [tone(0.5, 100, [0.2])] }))
const asked: { path: string | undefined; type: string | undefined; wish: EngineWish }[] = []
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => { body += chunk })
  request.on('end', () => {
    asked.push({ path: request.url, type: request.headers['content-type'], wish: JSON.parse(body) })
    if (request.url === '/speak') response.setHeader('content-type', 'audio/wav').end(wav)
    else if (request.url === '/away') response.writeHead(307, { location: '/speak' }).end()
    else if (request.url === '/words') response.end('no WAV file')
    else if (request.url === '/broken') response.writeHead(503).end('later')
    else if (request.url !== '/never') response.end(Buffer.alloc(100_000))
  })
})
let origin = ''
before(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
})
after(() => {
  server.closeAllConnections()
  server.close()
})

test('an engine at an address is asked in JSON, without a name, and its WAV file is the voice', async () => {
  const voice = await engineVoice({ address: `${origin}/speak` })(say)
  assert.equal(voice?.kind, 'engine')
  // 24 000 samples at 22 050 Hz: longer than they were at 48 kHz.
  assert.ok(Math.abs((voice?.seconds ?? 0) - 24_000 / 22_050) < 0.02, `${voice?.seconds} s`)
  assert.ok((voice?.phonemes.length ?? 0) > 5)
  const { path, type, wish } = asked.at(-1) ?? assert.fail('it was asked')
  assert.deepEqual([path, type], ['/speak', 'application/json'])
  assert.deepEqual(Object.keys(wish), ['text', 'language', 'voice', 'mood'])
  assert.deepEqual({ ...wish, voice: wish.voice.sex }, { text: say.text, language: 'da', mood: 'friendly', voice: 'man' })
  assert.doesNotMatch(JSON.stringify(wish), /JONAS/i)
})

for (const [path, why] of [['/words', /not a WAV file/], ['/broken', /503/], ['/large', /larger than 50000/], ['/never', /timeout|aborted/i], ['/away', /fetch failed|redirect/i]] as const) {
  test(`an engine that fails (${path}) gives no voice and says why, and is not asked a third time`, async () => {
    const sentences: string[] = []
    const make = engineVoice({ address: `${origin}${path}` }, { timeoutMs: 150, mostBytes: 50_000, report: (sentence) => sentences.push(sentence) })
    const count = asked.length
    for (let time = 0; time < 4; time++) assert.equal(await make(say), undefined)
    assert.equal(asked.length - count, 2)
    assert.equal(sentences.length, 2)
    assert.match(sentences[0] ?? '', why)
  })
}

test('a command is given the JSON and writes the WAV file', async () => {
  const program = 'process.stdin.on("data", (d) => { if (JSON.parse(d).language !== "da") process.exit(1) }).on("end", () => process.stdout.write(Buffer.from(process.argv[1], "base64")))'
  const short = Buffer.from(encodeWav({ rate: 8000, channels: [tone(0.02, 3000, [0.3])] })).toString('base64')
  const voice = await engineVoice({ command: [process.execPath, '-e', program, short] })(say)
  assert.equal(voice?.kind, 'engine')
  assert.ok((voice?.seconds ?? 0) > 0.08)
})

test('a command that fails, hangs or is not there gives no voice', async () => {
  const sentences: string[] = []
  const report = (sentence: string) => void sentences.push(sentence)
  assert.equal(await engineVoice({ command: [process.execPath, '-e', 'process.exit(3)'] }, { report })(say), undefined)
  assert.equal(await engineVoice({ command: [process.execPath, '-e', 'setInterval(() => {}, 1000)'] }, { report, timeoutMs: 400 })(say), undefined)
  assert.equal(await engineVoice({ command: ['/no/such/program'] }, { report })(say), undefined)
  assert.match(sentences.join('\n'), /ended with 3[\s\S]*too long[\s\S]*ENOENT/)
})

test('nothing set is no engine; an address and a command are told apart', () => {
  assert.equal(speechEngineFrom(undefined), undefined)
  assert.equal(speechEngineFrom('  '), undefined)
  assert.deepEqual(speechEngineFrom('https://tale.example/speak'), { address: 'https://tale.example/speak' })
  assert.deepEqual(speechEngineFrom('piper --voice da'), { command: ['piper', '--voice', 'da'] })
})
