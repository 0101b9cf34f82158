import type { Project } from './refi/project-file.ts'

/** A small made-up study, with letters of two units, marks of XML and a memo about each kind of thing. */
export function smallStudy(): Project {
  const text = 'Interviewer: Hvad så?\nTaler 1: 😀 Brevet lå & faldt, sagde [navn].\nTaler 1: <Slut>'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  return {
    study: { id: 's1', title: 'Køen & »brevet«', about: 'Om en skranke.', day: '2026-03-01' },
    codes: [
      { id: 'c1', parent: undefined, name: 'Rummet', description: 'Det, der står omkring os', colour: 'blue' },
      { id: 'c2', parent: 'c1', name: 'Spanden', description: '', colour: 'green' },
    ],
    sources: [
      { id: 'a', title: 'Interview 1', kind: 'interview', place: 'borgerservice', year: 2026, text },
      { id: 'b', title: '', kind: 'observation', place: 'bibliotek', year: 2025, text: 'Vi så en kø.' },
    ],
    passages: [
      { id: 'p1', source: 'a', ...at('Brevet lå & faldt'), codes: ['c1', 'c2'] },
      { id: 'p2', source: 'a', ...at('<Slut>'), codes: [] },
      { id: 'p3', source: 'b', start: 0, end: 12, codes: ['c2'] },
    ],
    memos: (['study', 'source', 'code', 'passage'] as const).map((kind, index) => ({ id: `m${index}`, about: kind === 'study' ? { kind } : { kind, id: { source: 'a', code: 'c1', passage: 'p1' }[kind] }, title: `Om ${kind}`, text: 'Første linje\nanden <linje>', day: '2026-03-02' })),
  }
}
