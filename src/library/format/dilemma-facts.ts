import type { TextDocument } from './document.ts'
import { faults } from './faults.ts'
import type { DilemmaFields } from './fields.ts'
import { lineOf, wordsOf } from './markdown.ts'
import { phrases } from './phrases.ts'
import { countWords } from './plainness.ts'
import type { Report } from './problem.ts'
import type { Sections } from './sections.ts'

/** What a dilemma's fields must say of one another and of the text. */
export function checkFacts(document: TextDocument, fields: DilemmaFields, { sections }: Sections, report: Report): void {
  const lineAt = (field: string) => document.placeOf([field]).line
  checkOrigin(document, fields, report)
  if (fields.choices.filter(({ law }) => law !== 'outside').length < 2) report(lineAt('choices'), faults.fewLawful())
  if (!fields.perspectives.includes('citizen')) report(lineAt('perspectives'), faults.noCitizen())
  const last = fields.levers.at(-1)
  if (last?.id !== 'noget-andet' || last.kind !== 'other') report(lineAt('levers'), faults.lastLever())
  const { picture } = fields
  if (picture !== undefined && !picture.things.includes(picture.tells)) report(lineAt('picture'), faults.tellsNotAmong(picture.tells))
  const names = phrases[fields.language].dilemma
  for (const section of sections) {
    if (section.label === names.scene) {
      const words = countWords(section.nodes.map(wordsOf).join(' '))
      if (words < 90 || words > 220) report(section.line, faults.sceneLength(words))
    }
    if (section.label === names.choices) {
      for (const { id, label, nodes, line } of section.parts) {
        if (/lovligt?\b|for loven|\blawful|the law\b/i.test([label, ...nodes.map(wordsOf)].join(' '))) report(line, faults.choiceTells(id ?? label))
      }
    }
    if (section.label === names.origin) checkProvenance(fields, section.nodes[0] === undefined ? '' : wordsOf(section.nodes[0]), section.nodes[0] === undefined ? section.line : lineOf(section.nodes[0]), report)
  }
}

/** A text is either an original, which lists its translations, or a translation, which names its original. */
export function checkOrigin(document: TextDocument, fields: Pick<DilemmaFields, 'translations' | 'translation_of'>, report: Report): void {
  if ((fields.translations === undefined) === (fields.translation_of === undefined)) {
    report(document.placeOf(['translations']).line, faults.translationFields())
  }
}

const openings = { found: /^[^.]*(fundet i|found in)/i, derived: /^(udledt|derived)/i }

function checkProvenance({ provenance }: DilemmaFields, opening: string, line: number, report: Report): void {
  if (!openings[provenance.kind].test(opening)) report(line, faults.originDisagrees(provenance.kind))
}
