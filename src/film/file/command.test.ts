import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { parseScreenplay } from '../screenplay/index.ts'
import { sayingsOf } from '../timeline/index.ts'
import { readArguments } from './command-arguments.ts'
import { runFilmCommand } from './command.ts'
import { orderForDilemma } from './dilemma-order.ts'
import type { FilmOrder } from './order.ts'
import { folderForTests, shortScreenplay } from './testing-films.ts'

const home = folderForTests()
const content = join(home, 'content')
const before = process.env['CONTENT_FOLDER']
process.env['CONTENT_FOLDER'] = content
after(() => (before === undefined ? delete process.env['CONTENT_FOLDER'] : (process.env['CONTENT_FOLDER'] = before)))
write('tre-sekunder', shortScreenplay)
write('med-fejl', 'Title: x\nSprog: da\n\nAMINA\nHej\n')
const out = join(home, 'out')
mkdirSync(out)

function write(dilemma: string, text: string): void {
  mkdirSync(join(content, 'da', 'dilemmas', dilemma), { recursive: true })
  writeFileSync(join(content, 'da', 'dilemmas', dilemma, 'film.fountain'), text)
}

async function run(words: string[], signal?: AbortSignal, onShow: (progress: string) => void = () => {}) {
  const said: string[] = []
  const shown: string[] = []
  const speaker = {
    say: (line: string) => void said.push(line),
    show: (progress: string) => {
      shown.push(progress)
      onShow(progress)
    },
  }
  const code = await runFilmCommand(words, speaker, signal === undefined ? {} : { signal })
  return { code, said: said.join('\n'), shown }
}

test('each wrong word gets a sentence of its own', () => {
  const file = join(out, 'film.mp4')
  const table: [string[], RegExp][] = [
    [[], /^Skriv: npm run film/],
    [['tre-sekunder'], /^Skriv:/],
    [['tre-sekunder', file, 'mere'], /^Skriv:/],
    [['tre-sekunder', file, '--sise', '720'], /^--sise er ikke et valg/],
    [['tre-sekunder', file, '--size'], /^--size mangler/],
    [['tre-sekunder', file, '--size', '--webm'], /^--size mangler/],
    [['tre-sekunder', file, '--size', '480'], /360, 720 eller 1080, ikke 480/],
    [['tre-sekunder', file, '--language', 'de'], /da eller en, ikke de/],
    [['../etc', file], /er ikke et dilemma/],
    [['tre-sekunder', join(out, 'film.avi')], /ende på \.mp4/],
    [['tre-sekunder', file, '--webm'], /beder om WebM/],
    [['tre-sekunder', join(home, 'none', 'film.mp4')], /Mappen .*none findes ikke/],
    [['tre-sekunder', join(out, 'folder.mp4')], /er en mappe/],
    [['tre-sekunder', file, '--language', 'en', '--size', '1'], /must be 360, 720 or 1080/],
  ]
  mkdirSync(join(out, 'folder.mp4'), { recursive: true })
  for (const [words, sentence] of table) {
    const read = readArguments(words)
    assert.match('problem' in read ? read.problem : 'no problem', sentence, words.join(' '))
  }
  const wish = readArguments(['tre-sekunder', join(out, 'x.webm'), '--webm', '--size', '1080', '--burn-captions', '--silent'])
  assert.deepEqual(wish, { dilemma: 'tre-sekunder', out: join(out, 'x.webm'), language: 'da', format: 'webm', height: 1080, burnsCaptions: true, hasRobotVoices: false })
})

test('a dilemma without a screenplay, and a screenplay with faults, are told', async () => {
  const missing = await run(['findes-ikke', join(out, 'film.mp4')])
  assert.equal(missing.code, 2)
  assert.match(missing.said, /intet manuskript/)
  const faulty = await run(['med-fejl', join(out, 'film.mp4')])
  assert.equal(faulty.code, 2)
  assert.match(faulty.said, /med-fejl.film\.fountain har fejl:\n\d+:\d+ /)
})

test('the film lies where it was wished, with what belongs to it beside it', async () => {
  const folder = join(out, 'made')
  mkdirSync(folder)
  const { code, said, shown } = await run(['tre-sekunder', join(folder, 'min.mp4'), '--silent', '--size', '360'])
  assert.equal(code, 0, said)
  assert.deepEqual(readdirSync(folder).toSorted(), ['min.captions.da.vtt', 'min.chapters.da.vtt', 'min.descriptions.da.vtt', 'min.jpg', 'min.mp4', 'min.stops.da.vtt'])
  assert.match(said, /Filmen ligger i .*min\.mp4: \d+ sekunder, \d+,\d MB\./)
  assert.ok(shown.some((line) => /^\d+ % · tegner billederne$/.test(line)))
})

test('a film takes its recorded lines, and its captions in the other languages it is written in', () => {
  const folder = join(content, 'da', 'dilemmas', 'tre-sekunder')
  const [line] = sayingsOf(parseScreenplay(shortScreenplay).screenplay ?? assert.fail()).lines
  const settings = { format: 'mp4', height: 360, burnsCaptions: false, hasRobotVoices: false } as const
  const read = (): FilmOrder => {
    const order = orderForDilemma(content, 'da', 'tre-sekunder', settings)
    assert.ok('screenplay' in order)
    return order
  }
  assert.deepEqual([read().voices, read().translations], [[], []])
  const voice = join(folder, 'voice', `${line?.key}.wav`)
  mkdirSync(join(folder, 'voice'))
  writeFileSync(voice, '')
  writeFileSync(join(folder, 'film.en.fountain'), shortScreenplay.replace('Sprog: da', 'Sprog: en').replace('Nej <3 & tak.', 'No, thanks.'))
  assert.deepEqual(read().voices, [{ key: line?.key, path: voice }])
  assert.deepEqual(read().translations, [{ language: 'en', lines: { [line?.key ?? '']: 'No, thanks.' } }])
  rmSync(join(folder, 'voice'), { recursive: true })
  rmSync(join(folder, 'film.en.fountain'))
})

test('Ctrl+C in the middle leaves nothing', async () => {
  const folder = join(out, 'stopped')
  mkdirSync(folder)
  const stop = new AbortController()
  const { code, said } = await run(['tre-sekunder', join(folder, 'min.mp4')], stop.signal, (progress) => progress.includes('billederne') && stop.abort())
  assert.equal(code, 130)
  assert.equal(said, 'Filmen er stoppet. Intet er gemt.')
  assert.deepEqual(readdirSync(folder), [])
  assert.ok(!existsSync(join(folder, 'min.mp4')))
})
