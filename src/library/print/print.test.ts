import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Language } from '#urls.ts'
import { openLibrary } from '../edition/open.ts'
import { toText } from '../prose/to-text.ts'
import { runPrintCommand } from './command.ts'
import { compiler } from './press-folder.ts'
import { openPrinter } from './printer.ts'
import { dilemmasAbout, sheafOf, topicsWithDilemmas, type Wish } from './prints.ts'
import { letters, lettersOf, readPdf, type ReadPdf } from './testing-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'erduaware-print-'))
const logged: string[] = []
const printer = openPrinter({ folder: join(folder, 'prints'), log: (line) => void logged.push(line) })
after(async () => {
  await printer.close()
  rmSync(folder, { recursive: true })
})
const edition = (await openLibrary('content', () => undefined)).current()
const sheaf = (wish: Wish, language: Language = 'da') => sheafOf(edition, wish, { language, publicUrl: 'https://dialog.test' })!
const fetched = async (wish: Wish, language: Language = 'da'): Promise<ReadPdf> => readPdf((await printer.print(sheaf(wish, language))).path, 20)

const deck = await fetched({ kind: 'cards', of: { kind: 'all' } })
const script = await fetched({ kind: 'script', id: 'brevet-i-skraldespanden' })
const poster = await fetched({ kind: 'poster', topic: 'children', paper: 'a3' })
const book = await fetched({ kind: 'book' })
const dilemmas = edition.dilemmas('da')

test('every document is tagged for those who hear it, with its language, its title and all its letters within', () => {
  for (const [name, { isTagged, claimsUa, language, title, fonts, pages }] of Object.entries({ deck, script, poster, book })) {
    assert.ok(isTagged && claimsUa, name)
    assert.equal(language, 'da-DK', name)
    assert.ok(typeof title === 'string' && title.length > 4, name)
    assert.ok(fonts.named > 0 && fonts.named === fonts.embedded, `${name}: ${fonts.embedded} of ${fonts.named} fonts`)
    assert.ok(pages.some(({ roles }) => roles.includes('H1')), `${name} has a heading`)
    assert.ok(pages.every(({ pictureWords }) => pictureWords.every((words) => words.length > 20)), `${name}: each picture has its words`)
  }
})

test('an English document says that it is English', async () => {
  assert.equal((await fetched({ kind: 'script', id: 'brevet-i-skraldespanden' }, 'en')).language, 'en-GB')
})

test('the deck has four cards on a sheet, and each sheet two sides of A4', () => {
  assert.equal(deck.pages.length, Math.ceil(dilemmas.length / 4) * 2)
  assert.ok(deck.pages.every(({ width, height }) => Math.round(width) === 595 && Math.round(height) === 842))
  assert.equal(deck.pages[0]?.pictureWords.length, 4)
  assert.equal(deck.pages[1]?.pictureWords.length, 0)
})

test('a back lies mirrored to its front, so that a sheet turned along its long edge is cut into whole cards', () => {
  for (const [index, { title }] of dilemmas.entries()) {
    const [front, back] = [0, 1].map((side) => placeOf(deck.pages[Math.floor(index / 4) * 2 + side], title))
    assert.ok(front && back, title)
    assert.notEqual(front.isLeft, back.isLeft, title)
    assert.equal(front.isUpper, back.isUpper, title)
    assert.equal(front.isLeft, index % 2 === 0, title)
  }
})

test('no word of a card is lost', () => {
  const all = lettersOf(deck)
  for (const { title, summary, goods, choices, questions } of dilemmas) {
    for (const words of [title, summary, ...[...goods, ...choices].map(({ label }) => label), ...questions.map(toText)]) assert.ok(all.includes(letters(words)), `${title}: ${words}`)
  }
})

test('a card says nothing of what the law allows', () => {
  const all = lettersOf(deck)
  for (const { choices } of dilemmas) for (const { why } of choices) assert.ok(!all.includes(letters(toText(why)).slice(0, 40)))
})

test('no word of a script is lost, and the draft stands before the law', () => {
  const all = lettersOf(script)
  const dilemma = edition.dilemma('da', 'brevet-i-skraldespanden')
  const { intro, steps, cases } = dilemma?.guide ?? { intro: [], steps: [], cases: [] }
  assert.ok(steps.length > 5 && cases.length > 5)
  for (const block of [...intro, ...[...steps, ...cases].flatMap(({ text }) => [...text]), ...(dilemma?.scene ?? [])]) assert.ok(all.includes(letters(toText([block]).replaceAll('\n', ''))), toText([block]))
  assert.equal(all.split(letters('Ingen jurist har gennemgået reglerne')).length, 3, 'over the script, and over the law')
})

test('a poster is one page of its paper, whether its topic has many dilemmas or few', async () => {
  assert.deepEqual([poster.pages.length, Math.round(poster.pages[0]?.width ?? 0)], [1, 842])
  const bySize = [...topicsWithDilemmas(dilemmas)].sort((one, other) => dilemmasAbout(dilemmas, one).length - dilemmasAbout(dilemmas, other).length)
  for (const topic of [bySize[0], bySize.at(-1)]) assert.equal((await fetched({ kind: 'poster', topic: topic ?? '', paper: 'a4' })).pages.length, 1, topic)
  assert.equal(sheafOf(edition, { kind: 'poster', topic: 'toString', paper: 'a4' }, { language: 'da', publicUrl: undefined }), undefined)
})

test('the book has every text in its contents and in its bookmarks', () => {
  const contents = lettersOf({ pages: book.pages.slice(1, 5) })
  for (const { title } of [...dilemmas, ...edition.practices('da'), ...edition.processes('da')]) assert.ok(contents.includes(letters(title)), title)
  assert.deepEqual(book.bookmarks.slice(-3), ['Dilemmaer', 'God praksis', 'Forløb'])
})

test('a document is made once, whoever asks, and again when a word has changed', async () => {
  const wish: Wish = { kind: 'cards', of: { kind: 'dilemma', id: 'brevet-i-skraldespanden' } }
  const [one, other] = await Promise.all([printer.print(sheaf(wish)), printer.print(sheaf(wish))])
  assert.equal(one.path, other.path)
  const madeAt = statSync(one.path).mtimeMs
  assert.equal((await printer.print(sheaf(wish))).path, one.path)
  assert.equal(statSync(one.path).mtimeMs, madeAt)
  const { data, ...rest } = sheaf(wish)
  assert.notEqual((await printer.print({ ...rest, data: { ...data, title: 'Et andet navn' } })).path, one.path)
})

test('documents of one compiler are not taken for those of another', () => {
  assert.ok(readFileSync('package.json', 'utf8').includes(`"${compiler.package}": "${compiler.version}"`))
})

test('a text is never an order to the compiler', async () => {
  const wicked = '#panic("x") $ * _ ] \\ @a <b> `c`'
  const { data, ...rest } = sheaf({ kind: 'cards', of: { kind: 'dilemma', id: 'brevet-i-skraldespanden' } })
  const [card] = Array.isArray(data['cards']) ? data['cards'] : []
  const { path } = await printer.print({ ...rest, data: { ...data, cards: [{ ...card, core: wicked }] } })
  assert.ok(lettersOf(await readPdf(path)).includes(letters(wicked)))
})

test('a card with more words than room is a fault that is logged, and nothing half lies in the folder', async () => {
  const { data, ...rest } = sheaf({ kind: 'cards', of: { kind: 'dilemma', id: 'brevet-i-skraldespanden' } })
  const [card] = Array.isArray(data['cards']) ? data['cards'] : []
  await assert.rejects(printer.print({ ...rest, data: { ...data, cards: [{ ...card, core: 'ord '.repeat(900) }] } }), /more words than room/)
  assert.match(logged.join(), /could not be printed/)
  assert.deepEqual(readdirSync(join(folder, 'prints')).filter((name) => !name.endsWith('.pdf')), [])
})

test('the command makes a file, and says what it does not understand', async () => {
  const said: string[] = []
  const sampleLibrary = { CONTENT_FOLDER: 'src/library/sample' }
  const out = join(folder, 'kort.pdf')
  assert.equal(await runPrintCommand(['cards', out], (line) => void said.push(line), sampleLibrary), 0)
  assert.ok(existsSync(out))
  assert.match(said.join(), /: 2 sider/)
  assert.equal(await runPrintCommand(['script', 'findes-ikke', out], (line) => void said.push(line), sampleLibrary), 2)
  assert.equal(await runPrintCommand(['avis', out], (line) => void said.push(line), sampleLibrary), 2)
  assert.deepEqual(readdirSync(folder).filter((name) => name.startsWith('.print-')), [])
})

function placeOf(page: ReadPdf['pages'][number] | undefined, title: string): { isLeft: boolean; isUpper: boolean } | undefined {
  if (page === undefined) return undefined
  const places = [true, false].flatMap((isLeft) => [true, false].map((isUpper) => ({ isLeft, isUpper })))
  return places.find(({ isLeft, isUpper }) => {
    const words = page.words.filter(({ x, y }) => x < page.width / 2 === isLeft && y > page.height / 2 === isUpper)
    return letters(words.map(({ text }) => text).join('')).includes(letters(title))
  })
}
