import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { text as textOf } from 'node:stream/consumers'
import { test } from 'node:test'
import fc from 'fast-check'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { fromBufferPromise } from 'yauzl'
import { smallStudy } from '../study.testing.ts'
import { codeBookFile } from './code-book.ts'
import { projectPackage } from './package.ts'
import { positionsIn } from './positions.ts'
import { projectFile, type Project } from './project-file.ts'

/** What speaks against a file by a schema of docs/schema/refi-qda. */
function faults(schema: string, xml: string): string[] {
  using description = XmlDocument.fromBuffer(readFileSync(`docs/schema/refi-qda/${schema}.xsd`))
  using validator = XsdValidator.fromDoc(description)
  using document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return []
  } catch (fault) {
    return [fault instanceof Error ? fault.message : '']
  }
}

test('a study becomes a project file and a code book that fit their schemas, whatever is in it', () => {
  const study = smallStudy()
  assert.deepEqual(faults('project', projectFile('da', study)), [])
  assert.deepEqual(faults('project', projectFile('en', { ...study, codes: [], sources: [], passages: [], memos: [] })), [])
  assert.deepEqual(faults('code-book', codeBookFile('s1', study.codes) ?? ''), [])
  assert.equal(codeBookFile('s1', []), undefined)
  const unkind = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(unkind, unkind, fc.nat(80), fc.nat(80), (name, text, start, end) => {
      const project: Project = {
        ...study,
        codes: [{ id: name, parent: name, name: `k${name}`, description: text, colour: 'red' }],
        sources: [{ id: name, title: name, kind: 'workshop', place: 'skole', year: 2026, text }],
        passages: [{ id: text, source: name, start, end, codes: [name, 'gone'] }],
        memos: [{ id: 'm', about: { kind: 'code', id: name }, title: text, text, day: '2026-01-01' }],
      }
      const xml = projectFile('da', project)
      using document = XmlDocument.fromString(xml)
      assert.ok(document.root.name === 'Project')
    }),
    { numRuns: 100 },
  )
})

test('the schema sees what is wrong: a reference to nothing, elements out of order, a position before the text', () => {
  const xml = projectFile('da', smallStudy())
  const first = /<CodeRef targetGUID="([^"]+)"/.exec(xml)?.[1] ?? ''
  assert.match(faults('project', xml.replace(`<CodeRef targetGUID="${first}"`, `<CodeRef targetGUID="${first.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))}"`)).join(), /key/i)
  assert.notDeepEqual(faults('project', xml.replace(/ {2}<Notes>[^]*<\/Notes>\n/, '')), [])
  assert.notDeepEqual(faults('project', xml.replace('<Users>', '<Description>x</Description><Users>')), [])
  assert.notDeepEqual(faults('project', xml.replace(/startPosition="\d+"/, 'startPosition="-1"')), [])
  assert.notDeepEqual(faults('project', xml.replace('name="medarbejder"', 'name="Mette"')), [])
})

test('a position counts letters as the standard does, with one for a line feed and one for an emoji', () => {
  const { sources, passages } = smallStudy()
  const xml = projectFile('da', smallStudy())
  const text = sources[0]?.text ?? ''
  const letters = [...text]
  for (const [passage, words] of [[passages[0], 'Brevet lå & faldt'], [passages[1], '<Slut>']] as const) {
    const points = letters.indexOf(words.charAt(0), words === '<Slut>' ? 60 : 0)
    assert.ok(passage !== undefined && xml.includes(`startPosition="${points}" endPosition="${points + [...words].length}"`))
    assert.equal(letters.slice(points, points + [...words].length).join(''), words)
  }
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (any, cut) => {
    const units = [...any].slice(0, cut).join('').length
    assert.equal(positionsIn(any)(units), Math.min(cut, [...any].length))
  }))
})

test('the package has the project and its texts, the same bytes each time, and no name of who made it', async () => {
  const study = smallStudy()
  const bytes = await projectPackage('da', study)
  assert.deepEqual(Buffer.from(await projectPackage('da', smallStudy())), Buffer.from(bytes))
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false })
  const files = new Map<string, string>()
  for await (const entry of zip.eachEntry()) files.set(entry.fileName, await textOf(await zip.openReadStreamPromise(entry)))
  const project = files.get('project.qde') ?? ''
  assert.deepEqual([...files.keys()][0], 'project.qde')
  const paths = [...project.matchAll(/plainTextPath="internal:\/\/([^"]+)"/g)].map(([, name]) => files.get(`sources/${name}`))
  assert.deepEqual(paths, study.sources.map(({ text }) => text))
  assert.match(project, /<User guid="[^"]+" name="medarbejder"\/>/)
  assert.match(project, /<Case guid="[^"]+" name="Interview">\n {6}<SourceRef/)
})
