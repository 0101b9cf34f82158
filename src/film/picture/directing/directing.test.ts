import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createEasel, createNodeStudio } from '../../file/node-studio.ts'
import { parseScreenplay } from '../../screenplay/index.ts'
import { layOut, type Timeline } from '../../timeline/index.ts'
import { pictureOf } from '../drawn-film.ts'
import { createPicture } from '../index.ts'
import type { Directed } from './directed.ts'
import { directFilm } from './index.ts'

const films = globSync(new URL('../../../../content/da/dilemmas/*/film.fountain', import.meta.url).pathname).sort()
const size = { width: 320, height: 180 }

test('a film that was decided elsewhere and sent as JSON has the pictures that it has where it was decided', () => {
  assert.ok(films.length >= 8)
  for (const path of films.slice(0, 4)) {
    const timeline = timelineOf(path)
    const sent: { timeline: Timeline; directed: Directed } = JSON.parse(JSON.stringify({ timeline, directed: directFilm(timeline) }))
    const [here, there] = [createPicture(timeline, createNodeStudio()), pictureOf(sent.timeline, sent.directed, createNodeStudio())]
    for (let t = 4.3; t < timeline.duration; t += timeline.duration / 7) {
      const [one, other] = [createEasel(size.width, size.height), createEasel(size.width, size.height)]
      here(one.pen, t, size)
      there(other.pen, t, size)
      assert.equal(Buffer.compare(Buffer.from(one.pixels()), Buffer.from(other.pixels())), 0, `${path} at ${t.toFixed(2)}`)
    }
  }
})

test('what is decided about a film is less to send than the sounds that move its mouths', () => {
  const timeline = timelineOf(films[0] ?? assert.fail('there is no film'))
  const { scenes, looks } = directFilm(timeline)
  const sounds = timeline.cues.map(({ phonemes }) => phonemes)
  assert.ok(JSON.stringify({ scenes, looks }).length < JSON.stringify(sounds).length)
})

function timelineOf(path: string): Timeline {
  const { screenplay } = parseScreenplay(readFileSync(path, 'utf8'))
  assert.ok(screenplay, path)
  return layOut(screenplay, new Map())
}
