import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMarkdown } from '../format/markdown.ts'
import type { Prose } from '../library.ts'
import { ProseView } from './prose-view.tsx'
import { halfMinutesAloud, toText } from './to-text.ts'

const prose = (text: string): Prose => parseMarkdown(text).children.filter((node) => node.type !== 'footnoteDefinition')
const html = (text: string, notes: { id: string }[] = []) => (<ProseView prose={prose(text)} language="en" notes={notes} />).toString()

test('a text becomes paragraphs, emphasis, lists and quotations', () => {
  assert.equal(
    html('Et *par* **ord**.\n\n- en\n- to\n\n1. først\n\n> citat'),
    '<p>Et <em>par</em> <strong>ord</strong>.</p><ul><li>en</li><li>to</li></ul><ol><li>først</li></ol><blockquote><p>citat</p></blockquote>',
  )
})

test('a heading loses its mark and gets its id', () => {
  assert.equal(html('## Trin {#trin}\n\n### Et *andet* {#et}'), '<h2 id="trin">Trin</h2><h3 id="et">Et <em>andet</em></h3>')
})

test('markup that is not ours is shown as text and never as markup', () => {
  const shown = html('a & b <script>alert(1)</script> "c"\n\n<img src=x onerror=alert(1)>')
  assert.doesNotMatch(shown, /<script|<img/)
  assert.match(shown, /a &amp; b &lt;script&gt;/)
})

test('only links to the web and into the house are links', () => {
  assert.equal(html('[a](https://vpt.dk/x?y=1&z=2)'), '<p><a href="https://vpt.dk/x?y=1&amp;z=2" rel="external noreferrer">a</a></p>')
  assert.equal(html('[a](#valg)'), '<p><a href="#valg">a</a></p>')
  assert.equal(html('[a](../dilemmas/brevet/dilemma.md) [b](../practices/x.md) [c](processes/y.md) [d](/om)'), '<p><a href="/en/dilemmaer/brevet">a</a> <a href="/en/god-praksis/x">b</a> <a href="/en/forloeb/y">c</a> <a href="/en/om">d</a></p>')
  for (const bad of ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', '//ond.dk', 'data:text/html,x', 'ftp://x', '../../etc/passwd', '/\\\\ond.dk']) {
    assert.doesNotMatch(html(`[a](${bad})`), /href/, bad)
  }
})

test('a reference to a note is numbered as the notes are, and left out where there are none', () => {
  const text = 'Ord.[^b]\n\n[^b]: Kilde.'
  assert.equal(html(text, [{ id: 'a' }, { id: 'b' }]), '<p>Ord.<sup><a href="#note-b" aria-label="Note 2">2</a></sup></p>')
  assert.equal(html(text), '<p>Ord.</p>')
})

test('the words of a text stand without its structure, a blank line between its blocks', () => {
  assert.equal(toText(prose('Et *par* ord.[^a]\n\n- en\n- to\n\n[^a]: Kilde.')), 'Et par ord.\n\nen to')
})

test('reading aloud takes at least a minute, counted in halves', () => {
  assert.equal(halfMinutesAloud(prose('Kort.')), 2)
  assert.equal(halfMinutesAloud(prose('ord '.repeat(180))), 3)
})
