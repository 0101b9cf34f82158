import { phrases } from '#library/index.ts'
import type { Language } from '#urls.ts'
import { stringify } from 'yaml'
import type { Kind } from '../pieces.ts'

export type Beginning = { kind: Kind; language: Language; id: string; title: string; scene?: string | undefined }

/** An empty text of a kind: every field and every heading stands there, and the checker says what to write. */
export function templateOf({ kind, language, id, title, scene = '' }: Beginning): string {
  const front = { format: `erduaware/${kind}/1`, id, language, translations: [], title, summary: '' }
  const fields = stringify({ ...front, ...fieldsOf(kind), license: 'CC-BY-4.0' }, { lineWidth: 0 }).trimEnd()
  return `---\n${fields}\n---\n\n# ${title}\n\n${bodyOf(kind, language, scene)}\n`
}

function fieldsOf(kind: Kind): Record<string, unknown> {
  const shared = { competencies: [], provenance: { kind: 'derived', ours: '' }, reviewed: 'none' }
  switch (kind) {
    case 'dilemma':
      return {
        setting: 'citizen-contact',
        place: '',
        group: 'A',
        roles: [],
        themes: [],
        minutes: 20,
        goods: [],
        choices: [],
        perspectives: ['citizen', 'employee', 'leader'],
        levers: [{ id: 'noget-andet', kind: 'other' }],
        practices: [],
        processes: [],
        law: [],
        ...shared,
      }
    case 'practice':
      return { setting: 'citizen-contact', roles: [], themes: [], lever: 'procedure', supported_by: [], owner: '', decides: '', med: 'depends', start_minutes: 30, dilemmas: [], law: [], ...shared }
    case 'process':
      return { setting: ['citizen-contact'], for: [], people: { from: 4, to: 16 }, minutes: 60, status: 'untested', tried: [], materials: [], dilemmas: [], ...shared }
    case 'story':
      return { setting: 'citizen-contact', place: '', themes: [], competencies: [], year: '', told_by: '', consent: { day: '', team: 'all', leader: '', named: false }, dilemmas: [], practices: [], processes: [] }
  }
}

const voices = { da: { citizen: 'Borgeren', employee: 'Medarbejderen', leader: 'Lederen' }, en: { citizen: 'The citizen', employee: 'The employee', leader: 'The leader' } }
const something = { da: ['Noget andet', 'I kender jeres eget sted. Sig det højt, så skriver tovholderen det op.'], en: ['Something else', 'You know your own place. Say it aloud, and the facilitator writes it down.'] }
const opening = { da: '**Udledt.** ', en: '**Derived.** ' }

function bodyOf(kind: Kind, language: Language, scene: string): string {
  const words = phrases[language]
  const banner = `*${words.banner}*`
  const headed = (headings: readonly string[]) => headings.map((heading) => `## ${heading}`).join('\n\n')
  if (kind === 'practice') return [`*${words.derived}*`, headed(words.practice), banner].join('\n\n')
  if (kind === 'process') return [`**${words.untested}**`, headed(words.process)].join('\n\n')
  if (kind === 'story') return headed(words.story)
  const { scene: first, goods, choices, law, perspectives, questions, practices, levers, rules, origin } = words.dilemma
  return [
    `## ${first}`,
    scene,
    headed([goods, choices, law[4]]),
    banner,
    `## ${perspectives}`,
    ...Object.entries(voices[language]).map(([id, label]) => `### ${label} {#${id}}`),
    headed([questions, practices, levers]),
    `### ${something[language][0]} {#noget-andet}`,
    something[language][1],
    `## ${rules}`,
    banner,
    `## ${origin}`,
    opening[language],
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}
