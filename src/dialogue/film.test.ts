import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spreadOf } from '#anonymity/index.ts'
import { openFilms, filmViewOf } from '#film/index.ts'
import { filmActFrom, filmNow, filmShown, readFilm, roomsPart } from './film.ts'
import { choiceRound, type Moment } from './moment.ts'
import { makeMoment } from './pages/screen-moments.testing.ts'

const films = openFilms({ folderOf: (id) => `content/da/dilemmas/${id}` })
const film = await filmViewOf(films, 'paa-konens-vegne')
const choice = '0.choice'

const at = (made: Parameters<typeof makeMoment>[0]): Moment => ({ ...makeMoment(made), film })

test('the room’s choice leads the film only where what is shown says by itself which it is', () => {
  const part = (tally: readonly number[], frozen = [choice]) => roomsPart(at({ step: '0.reveal', tallies: { [choice]: tally }, frozen }))
  assert.equal(part([3, 9, 0, 4]), 'ringer-inger')
  assert.equal(part([0, 14, 1, 0]), 'ringer-inger')
  assert.equal(part([5, 5, 0, 4]), undefined, 'two stand alike')
  assert.equal(part([1, 2, 0, 0]), undefined, 'too few answered')
  assert.equal(part([3, 9, 0, 4], []), undefined, 'nothing is shown before the reveal')
})

test('the film never tells more than the numbers that the room sees', () => {
  const choices = choiceRound(at({ step: '0.reveal' }))?.choices ?? []
  assert.equal(choices.length, 4)
  const led = new Map<string, string | undefined>()
  const counts = [0, 1, 2, 3, 4, 6, 9, 15]
  for (const a of counts) for (const b of counts) for (const c of counts) for (const d of counts) {
    const shown = JSON.stringify(spreadOf([a, b, c, d].map((count, index) => ({ choice: choices[index] ?? '', count }))))
    const part = roomsPart(at({ step: '0.reveal', tallies: { [choice]: [a, b, c, d] }, frozen: [choice] }))
    if (led.has(shown)) assert.equal(part, led.get(shown), `${[a, b, c, d].join()} is shown as ${shown}`)
    led.set(shown, part)
  }
  assert.ok(led.size > 100)
})

test('the film is steered by buttons, begins at the scene, and has been seen to its question after it', () => {
  assert.ok(film)
  const scene = at({ step: '0.scene' })
  assert.equal(filmShown(scene), undefined)
  const started = filmActFrom(scene, 'start')
  assert.deepEqual(started, { kind: 'film', film: { part: 'start', at: 0, playing: true, sentAt: scene.now.getTime(), shown: [] } })
  assert.equal(filmActFrom(scene, 'skriv'), undefined)
  assert.equal(filmActFrom({ ...scene, film: undefined }, 'start'), undefined)
  const later = at({ step: '0.reveal' })
  assert.equal(filmNow(later, film).at, film.inLanguages.get('da')?.parts[0]?.to)
  const shown = filmActFrom(later, 'show:ringer-inger')
  assert.ok(shown?.kind === 'film' && shown.film.playing && shown.film.part === 'ringer-inger')
  assert.deepEqual(filmShown(at({ step: '0.reveal', room: { film: shown.film, showing: 'film' } }))?.steering, shown.film)
  assert.equal(filmShown(at({ step: '0.reveal', room: { film: shown.film, showing: 'question:0' } })), undefined)
})

test('a room’s film comes out of the database as it went in, and nothing else does', () => {
  const steering = { part: 'start', at: 1.5, playing: false, sentAt: 7, shown: ['derhjemme'] }
  assert.deepEqual(readFilm(JSON.parse(JSON.stringify(steering))), steering)
  assert.equal(readFilm(null), undefined)
  assert.throws(() => readFilm({ part: 'start' }))
})
