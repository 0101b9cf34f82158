import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createFilmJobs } from '../file/job.ts'
import { folderForTests } from '../file/testing-films.ts'
import { silentVoice } from '../timeline/index.ts'
import { parseScreenplay } from '../screenplay/index.ts'
import { inLanguageOf } from './in-language.ts'
import { copyOfDilemma, filmHouse } from './testing-house.tsx'

const id = 'brevet-i-skraldespanden'
const read = async (house: ReturnType<typeof filmHouse>, path: string) => {
  const response = await house.app.request(path)
  return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() }
}

test('a film has its line of time, its poster, its captions in two languages, its descriptions and its chapters', async () => {
  const house = filmHouse()
  const timeline = await read(house, `/film/${id}/tidslinje.json`)
  assert.equal(timeline.status, 200)
  const data = JSON.parse(timeline.text)
  assert.deepEqual(Object.keys(data.texts).sort(), ['da', 'en'])
  const [da, en] = [await read(house, `/film/${id}/undertekster.da.vtt`), await read(house, `/film/${id}/undertekster.en.vtt`)]
  const first = (file: string) => file.split('\n').find((line) => line.includes('-->'))
  assert.match(da.text, /Alle gode gange tre/)
  assert.match(en.text, /Third time lucky/)
  assert.equal(first(da.text), first(en.text), 'the other language has the times of the voices that are heard')
  assert.match((await read(house, `/film/${id}/synstolkning.vtt`)).text, /Otte venter/)
  assert.match((await read(house, `/film/${id}/kapitler.vtt`)).text, /Brevet/)
  const poster = await house.app.request(`/film/${id}/plakat.jpg`)
  assert.deepEqual([...new Uint8Array(await poster.arrayBuffer()).slice(0, 2)], [0xff, 0xd8])
})

test('what is not there is not found: another dilemma, another language, a voice nobody has, a file that is not made', async () => {
  const house = filmHouse()
  for (const path of [`/film/findes-ikke/tidslinje.json`, `/film/${id}/undertekster.de.vtt`, `/film/${id}/stemme/abc.wav`, `/film/${id}/film-720.mp4`, `/film/${id}/film.fountain`]) {
    assert.equal((await read(house, path)).status, 404, path)
  }
})

test('a screenplay that is changed is a new film, and one with a fault is no film', async () => {
  const folder = copyOfDilemma(id)
  const house = filmHouse({ folderOf: () => folder, lookEveryMs: 0 })
  const before = (await house.films.filmOf(id))?.timeline.cues[0]?.text
  const path = join(folder, 'film.fountain')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace('Nu sagde den nej igen.', 'Nu sagde den sandelig nej igen.'))
  const after = (await house.films.filmOf(id))?.timeline.cues[0]?.text
  assert.ok(before !== after && after?.includes('sandelig'))
  writeFileSync(path, 'Title: Ingen film')
  assert.equal(await house.films.filmOf(id), undefined)
})

test('a translation whose elements are others is not shown at wrong places', async () => {
  const film = await filmHouse().films.filmOf(id)
  assert.ok(film && film.inLanguages.has('en'))
  const shorter = parseScreenplay(film.source).screenplay!
  assert.equal(inLanguageOf(film.timeline, film.screenplay, { ...shorter, elements: shorter.elements.slice(1) }), undefined)
})

test('a voice says only what is in the film', async () => {
  const asked: string[] = []
  const house = filmHouse({ narrator: async (say) => (asked.push(say.text), { ...silentVoice(say), samples: new Float32Array(4800) }) })
  const key = (await house.films.filmOf(id))?.timeline.descriptions[0]?.key
  const clip = await house.app.request(`/film/${id}/stemme/${key}.wav`)
  assert.deepEqual([clip.status, clip.headers.get('content-type'), (await clip.arrayBuffer()).byteLength], [200, 'audio/wav', 44 + 2 * 2400])
  await house.app.request(`/film/${id}/stemme/${key}.wav`)
  assert.equal((await house.app.request(`/film/${id}/stemme/${'x'.repeat(14)}.wav`)).status, 404)
  assert.equal(asked.length, 1)
})

test('without a script the page has the text, and the film as a file with its tracks when that is made', async () => {
  const bare = (await read(filmHouse(), `/se/${id}`)).text
  assert.doesNotMatch(bare, /<video/)
  assert.match(bare, /Filmen kan ses, når browseren må køre scripts/)
  assert.match(bare, /Alle gode gange tre/)

  const folder = folderForTests()
  const jobs = createFilmJobs({ folder, log: () => {}, version: 'test', engine: 'no-such-engine' })
  const films = filmHouse({ jobs })
  const film = await films.films.filmOf(id)
  assert.ok(film)
  const ready = filmHouse({ jobs: { ...jobs, stateOf: () => ({ state: 'ready' }) } })
  const html = (await read(ready, `/en/se/${id}`)).text
  assert.match(html, /<noscript><video[^>]*preload="metadata"[^>]*poster="\/film\//)
  for (const kind of ['captions', 'descriptions', 'chapters']) assert.match(html, new RegExp(`<track kind="${kind}"`))
  assert.match(html, /<track kind="captions"[^>]*srclang="en"[^>]*default/)
  for (const { from, to } of film.timeline.parts.slice(1)) assert.match(html, new RegExp(`film-720\\.mp4\\?v=[0-9a-f]{32}#t=${from.toFixed(1)},${to.toFixed(1)}`), 'each consequence is a link')
  await jobs.close()
})
