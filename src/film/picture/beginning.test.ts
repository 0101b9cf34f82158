import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createEasel, createNodeStudio } from '../file/node-studio.ts'
import { parseScreenplay } from '../screenplay/index.ts'
import { layOut, type Timeline } from '../timeline/index.ts'
import { beginningOf } from './beginning.ts'
import { createPicture } from './index.ts'

const films = globSync('content/da/dilemmas/*/film.fountain').sort().map((path): [string, Timeline] => {
  const { screenplay } = parseScreenplay(readFileSync(path, 'utf8'))
  assert.ok(screenplay, path)
  return [path, layOut(screenplay, new Map())]
})

test('until somebody has chosen, the beginning of a film has the pictures of the whole', () => {
  const size = { width: 160, height: 90 }
  const goingOn = films.filter(([, film]) => beginningOf(film) !== film)
  assert.ok(goingOn.length > 0, 'some film goes to other places')
  for (const [path, film] of goingOn.slice(0, 3)) {
    const beginning = beginningOf(film)
    assert.ok(beginning.scenes.length < film.scenes.length)
    const until = (film.parts[1]?.from ?? film.duration) - 1
    const [one, other] = [createPicture(beginning, createNodeStudio()), createPicture(film, createNodeStudio())]
    for (const share of [0.2, 0.6, 0.97, 1]) {
      const [seen, expected] = [createEasel(size.width, size.height), createEasel(size.width, size.height)]
      one(seen.pen, until * share, size)
      other(expected.pen, until * share, size)
      assert.ok(Buffer.from(seen.pixels()).equals(expected.pixels()), `${path} at ${until * share}`)
    }
  }
})
