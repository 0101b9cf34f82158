import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Timer } from './timer.tsx'

const now = new Date('2026-11-24T09:00:00Z')
const draw = (left: number, more: { isPaused?: boolean; language?: 'da' | 'en' } = {}) =>
  String(<Timer language={more.language ?? 'da'} left={left} total={180} isPaused={more.isPaused ?? false} now={now} />)

test('the timer has a name and a text, and its drawing is decoration', () => {
  const html = draw(120)
  assert.match(html, /role="timer" aria-label="Tid tilbage"/)
  assert.match(html, /<svg[^>]* aria-hidden="true"/)
  assert.match(draw(120, { language: 'en' }), /aria-label="Time left"/)
})

test('without a script the timer says when the time is up, by the clock in Denmark', () => {
  assert.match(draw(120), /til kl\.<\/small> 10\.02/)
  assert.match(draw(120, { language: 'en' }), /until<\/small> 10:02/)
})

test('a clock that stands still shows what is left', () => {
  assert.match(draw(65, { isPaused: true }), /<p class="num">1\.05<\/p>/)
  assert.match(draw(65, { isPaused: true }), /data-paused/)
  assert.doesNotMatch(draw(65), /data-paused/)
})

test('the light goes down with the time, and never below the sill', () => {
  const top = (html: string) => Number(/class="left" x="0" y="(\d+)"/.exec(html)?.[1])
  assert.equal(top(draw(180)), 10)
  assert.equal(top(draw(90)), 260)
  assert.equal(top(draw(0)), 510)
  assert.equal(top(draw(-400)), 510)
  assert.equal(top(draw(500)), 10, 'a minute that was added fills the window and no more')
})

test('time that has run over is nought, and nobody is told by how much', () => {
  assert.match(draw(-75), /<p class="num">0\.00<\/p>/)
})
