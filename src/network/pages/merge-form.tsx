import type { Site } from '#platform/html/layout.tsx'
import type { Typed } from '#platform/http/forms.ts'
import { linkTo, places } from '../addresses.ts'
import type { Side } from '../lineage/compare.ts'
import type { Choices } from '../lineage/merge.ts'
import type { InboxPiece } from '../taking/inbox.ts'
import type { Renewal } from '../taking/taking.ts'
import { words as all } from '../words.ts'

const sides = ['mine', 'theirs'] as const

/** The three editions of each section that differs, with the choice; what both changed has none until a person makes it. */
export function MergeForm({ site: { language }, one, renewal, typed }: { site: Site; one: InboxPiece; renewal: Renewal; typed: Typed }) {
  const { piece } = all[language]
  const choice = (id: string, legend: string, chosen: string | undefined, texts: { before: string | undefined; mine: string | undefined; theirs: string | undefined } | undefined) => (
    <fieldset class="entry" id={id}>
      <legend>{legend}</legend>
      {texts === undefined ? null : (
        <details>
          <summary>{piece.before}</summary>
          <div class="raw-text">{texts.before ?? piece.gone}</div>
        </details>
      )}
      {sides.map((side) => (
        <>
          <label class="tick">
            <input type="radio" name={id} value={side} checked={(typed[id] ?? chosen) === side} />
            {piece[side]}
          </label>
          {texts === undefined ? null : <div class="raw-text">{texts[side] ?? piece.gone}</div>}
        </>
      ))}
    </fieldset>
  )
  return (
    <form method="post" action={linkTo(language, places.pieceAct(one, 'flet'))} class="entries leaf">
      <h2>{piece.merge}</h2>
      <p>{piece.mergeText}</p>
      <input type="hidden" name="version" value={String(renewal.version)} />
      <input type="hidden" name="hash" value={one.arrived.from.hash} />
      {[...renewal.comparisons.values()].map(({ sections, order }, at) => (
        <>
          {sections.map((section, place) => {
            if (section.kind === 'frame' || section.change === 'unchanged' || ('by' in section && section.by === 'both')) return null
            const { base: before, mine, theirs } = section
            return choice(nameOf(at, place), section.name === '' ? piece.texts : section.name, 'by' in section ? section.by : undefined, { before, mine, theirs })
          })}
          {order === 'conflict' ? choice(orderOf(at), piece.order, undefined, undefined) : null}
        </>
      ))}
      <button class="button">{piece.save}</button>
    </form>
  )
}

/** What was chosen in the form. */
export function choicesIn({ comparisons }: Renewal, typed: Typed): Map<string, Choices> {
  const sideIn = (name: string): Side | undefined => sides.find((side) => side === typed[name])
  return new Map(
    [...comparisons].map(([name, { sections }], at) => {
      const chosen = sections.flatMap(({ key }, place): [string, Side][] => {
        const side = sideIn(nameOf(at, place))
        return side === undefined ? [] : [[key, side]]
      })
      return [name, { sections: new Map(chosen), order: sideIn(orderOf(at)) }]
    }),
  )
}

const nameOf = (file: number, section: number) => `section-${file}-${section}`
const orderOf = (file: number) => `order-${file}`
