import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importFile } from '../intake.ts'
import { paragraph, wordFile } from './word.testing.ts'

async function read(body: string, more: Record<string, string | Buffer> = {}) {
  const imported = await importFile({ name: 'interview.docx', bytes: await wordFile(body, more) })
  assert.ok(imported.ok, JSON.stringify(imported))
  return { lines: imported.paragraphs.map(({ text }) => text), kinds: imported.paragraphs.map(({ kind }) => kind), speakers: imported.paragraphs.map(({ speaker }) => speaker), notes: imported.notes }
}

test('a document gives its headings, paragraphs, lists and tables in the order of the page', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
  const { lines, kinds, notes } = await read(
    [paragraph('Besøg i borgerservice', '<w:pStyle w:val="Egen"/>'), paragraph('Der er  otte\u00a0i kø.'), paragraph('spanden', '<w:pStyle w:val="Punkt"/>'), paragraph('køen', numbered), paragraph('brevet', numbered), `<w:tbl><w:tr>${cell('Tid')}${cell('Hvad')}</w:tr><w:tr>${cell('10.50')}${cell('Brevet falder')}</w:tr></w:tbl>`].join(''),
  )
  assert.deepEqual(lines, ['Besøg i borgerservice', 'Der er otte i kø.', '– spanden', '1. køen', '2. brevet', 'Tid | Hvad', '10.50 | Brevet falder'])
  assert.deepEqual(kinds, ['heading', 'text', 'item', 'item', 'item', 'row', 'row'])
  assert.deepEqual(notes, [])
})

test('tracked changes are accepted: what was added stays, what was deleted and moved away goes, and a note says so', async () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const { lines, notes } = await read(
    [
      `<w:p>${run('Hun ')}<w:ins w:id="1" w:author="A">${run('ringede')}</w:ins><w:del w:id="2"><w:r><w:delText>skrev</w:delText></w:r></w:del>${run('.')}</w:p>`,
      `<w:p><w:moveFrom w:id="3">${run('Flyttet')}</w:moveFrom></w:p><w:p><w:moveTo w:id="4">${run('Flyttet')}</w:moveTo></w:p>`,
      // The end of the first is deleted, so the two are one.
      `<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>${run('Et halvt ')}</w:p><w:p>${run('afsnit.')}</w:p>`,
      `<w:tbl><w:tr><w:trPr><w:del w:id="6"/></w:trPr><w:tc>${paragraph('Slettet række')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Række')}</w:tc></w:tr></w:tbl>`,
      `<w:p><w:pPr><w:pPrChange w:id="7"><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr></w:pPrChange></w:pPr>${run('Aldrig overskrift.')}</w:p>`,
    ].join(''),
  )
  assert.deepEqual(lines, ['Hun ringede.', 'Flyttet', 'Et halvt afsnit.', 'Række', 'Aldrig overskrift.'])
  assert.deepEqual(notes, [{ kind: 'accepted-changes', count: 6 }])
})

test('comments, pictures, embedded files, footnotes, hidden text and headers are left out and said', async () => {
  const { lines, notes } = await read(
    [
      '<w:p><w:r><w:t>Før</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:drawing><pic:pic/></w:drawing></w:r><w:r><w:object><v:imagedata/></w:object></w:r></w:p>',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult navn</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>synlig</w:t></w:r></w:p>',
      '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent><w:p><w:r><w:t>I boksen</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>I boksen</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:t>Efter</w:t></w:r></w:p>',
      '<w:sectPr><w:headerReference w:id="1"/></w:sectPr>',
    ].join(''),
    { 'word/comments.xml': '<x/>', 'word/header1.xml': '<x/>' },
  )
  assert.deepEqual(lines, ['Før', 'synlig', 'I boksen', 'Efter'])
  assert.deepEqual(notes.map(({ kind }) => kind), ['comments', 'pictures', 'embedded', 'footnotes', 'hidden-text', 'headers'])
})

test('a document with macros gives its text and says that no macro came along', async () => {
  const { lines, notes } = await read(paragraph('Teksten'), { 'word/vbaProject.bin': Buffer.from([0xd0, 0xcf, 1, 2]) })
  assert.deepEqual(lines, ['Teksten'])
  assert.deepEqual(notes, [{ kind: 'macros' }])
})

test('who speaks is lifted out where a name stands before what is said more than once', async () => {
  const { lines, speakers } = await read(['Interviewer: Hvad skete der?', 'Mette Holm: Brevet faldt.', 'Interviewer: Og så?', 'Mette Holm: Så så jeg på det.', 'Bagefter: kaffe.'].map((text) => paragraph(text)).join(''))
  assert.deepEqual(speakers, ['Interviewer', 'Mette Holm', 'Interviewer', 'Mette Holm', undefined])
  assert.equal(lines[1], 'Brevet faldt.')
})
