import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openShelf, type Shelf } from './shelf.ts'
import { folderForTests, orderOf } from './testing-films.ts'

const home = folderForTests()
const hashes = ['a', 'b', 'c'].map((letter) => letter.repeat(32))
const [old = '', used = '', fresh = ''] = hashes

function lay(shelf: Shelf, hash: string): void {
  const work = join(shelf.folder, '.film-work')
  mkdirSync(work)
  writeFileSync(join(work, 'film.mp4'), Buffer.alloc(600_000))
  shelf.put(hash, work)
}

test('the film that was not used longest is let go when there is too much, and the newest never', () => {
  const log: string[] = []
  const shelf = openShelf(join(home, 'full'), 1_300_000, (line) => log.push(line))
  lay(shelf, old)
  lay(shelf, used)
  for (const [hash, days] of [[old, 2], [used, 9]] as const) {
    const at = new Date(Date.now() - days * 86_400_000)
    utimesSync(join(shelf.folder, hash), at, at)
  }
  assert.ok(shelf.fileOf(used, 'film.mp4'))
  lay(shelf, fresh)
  assert.deepEqual(hashes.map(shelf.has), [false, true, true])
  assert.match(log[0] ?? '', new RegExp(old))
  const small = openShelf(join(home, 'small'), 10, () => {})
  lay(small, fresh)
  assert.ok(small.has(fresh))
})

test('only the files of films are given out', () => {
  const shelf = openShelf(join(home, 'names'), 1e9, () => {})
  lay(shelf, old)
  assert.ok(existsSync(shelf.fileOf(old, 'film.mp4') ?? ''))
  for (const [hash, name] of [[old, '../orders'], [old, '.hidden'], [old, 'none.mp4'], ['orders', 'x.json'], ['..', 'names'], ['', 'film.mp4']] as const) {
    assert.equal(shelf.fileOf(hash, name), undefined, `${hash}/${name}`)
  }
})

test('orders outlive the house, and one that cannot be read does not stand in the way', () => {
  const folder = join(home, 'orders')
  const shelf = openShelf(folder, 1e9, () => {})
  shelf.keepOrder({ hash: old, order: orderOf(), begun: 1 })
  writeFileSync(join(folder, 'orders', `${used}.json`), '{"half')
  const log: string[] = []
  const later = openShelf(folder, 1e9, (line) => log.push(line))
  assert.deepEqual(later.orders(), [{ hash: old, order: orderOf(), begun: 1 }])
  assert.equal(log.length, 1)
  later.dropOrder(old)
  assert.deepEqual(later.orders(), [])
  assert.deepEqual(readdirSync(join(folder, 'orders')), [])
})
