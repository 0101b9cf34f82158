import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Site } from '#platform/html/layout.tsx'
import type { Language } from '#urls.ts'
import { openLibrary } from '../../edition/open.ts'
import { parseStory } from '../../format/story.ts'
import { exampleStory } from '../../sample/example-story.ts'
import { WorkplacesPage } from '../workplaces/workplaces.tsx'
import { da as guide } from '../write-story/words.da.ts'
import { WriteStoryPage } from '../write-story/write-story.tsx'
import { StoryPage } from './story.tsx'

const folder = mkdtempSync(join(tmpdir(), 'erduaware-story-'))
after(() => rmSync(folder, { recursive: true }))
cpSync(join(import.meta.dirname, '../../sample'), folder, { recursive: true })
const empty = (await openLibrary(folder, (line) => assert.fail(line))).current()
mkdirSync(join(folder, 'da/stories'))
writeFileSync(join(folder, 'da/stories/skaermen-fra-koeen.md'), exampleStory('da').replace('translations: [en]', 'translations: []'))
const full = (await openLibrary(folder, (line) => assert.fail(line))).current()

const site = (language: Language): Site => ({ language, assets: { href: (name) => `/assets/${name}`, respond: () => assert.fail() }, publicUrl: undefined, breachUrl: undefined })
const textOf = (page: { toString(): string | Promise<string> }) => String(page.toString())

test('without stories the page says that it is empty, and why', () => {
  const page = textOf(WorkplacesPage({ site: site('da'), edition: empty }))
  assert.match(page, /ingen rigtige fortællinger endnu/)
  assert.match(page, /opdigtet historie blandt de rigtige/)
})

test('a story stands in the list and on its page with its year, its consent and the day, and no name of a place that does not want to be named', () => {
  const [story] = full.stories('da')
  assert.ok(story)
  const list = textOf(WorkplacesPage({ site: site('da'), edition: full }))
  assert.doesNotMatch(list, /ingen rigtige fortællinger endnu/)
  const page = textOf(StoryPage({ site: site('da'), edition: full, story }))
  for (const html of [list, page]) {
    assert.ok(html.includes(story.title))
    assert.match(html, /Alle har sagt ja den 2\. november 2026/)
    assert.match(html, /Sket i 2025/)
    assert.match(html, /En arbejdsplads, der ikke vil nævnes/)
  }
  assert.match(page, /Hele teamet har læst den færdige tekst og sagt ja den 2\. november 2026\. På arbejdspladsens vegne: Teamlederen\./)
  assert.match(page, /siger ikke, om det var lovligt/)
  assert.match(page, /href="\/dilemmaer\/brevet-i-skraldespanden"/)
})

test('in English a story that is not translated says so', () => {
  const [story] = full.stories('en')
  assert.ok(story)
  assert.match(textOf(StoryPage({ site: site('en'), edition: full, story })), /lang="da"/)
})

test('without the consent of the whole team there is no story', () => {
  for (const consent of ['{ day: 2026-11-02, team: most, leader: Teamlederen, named: false }', '{ day: 2026-11-02, leader: Teamlederen, named: false }', '{ team: all, leader: Teamlederen, named: false }']) {
    const text = exampleStory('da').replace(/consent: .*/, `consent: ${consent}`)
    assert.equal(parseStory('x.md', exampleStory('da')).ok, true)
    assert.equal(parseStory('x.md', text).ok, false, consent)
  }
})

test('the example of the guide says before, in its title and after that it is made up, and nothing made up lies in the content', () => {
  const page = textOf(WriteStoryPage({ site: site('da') }))
  const [before, within] = [page.indexOf(guide.example.lead), page.indexOf(guide.example.sections[0] ?? '')]
  assert.ok(before > 0 && before < within && within < page.indexOf(guide.example.end))
  assert.match(page, /Opdigtet eksempel: Skærmen/)
  const content = join(import.meta.dirname, '../../../../content')
  const names = readdirSync(content, { recursive: true }).map(String)
  assert.ok(names.length > 100)
  assert.deepEqual(names.filter((name) => name.includes('skaermen-fra-koeen')), [])
})
