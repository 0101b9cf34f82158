import { InsidePage, type Actor } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import type { Language } from '#urls.ts'
import { linkTo, places } from '../addresses.ts'
import type { Piece } from '../pieces.ts'
import { words } from '../words.ts'
import type { Difference } from '../writing/differences.ts'

/** What differs, passage by passage and word by word; new and gone are said to those who do not see them. */
export function DifferenceList({ language, differences }: { language: Language; differences: readonly Difference[] }) {
  const labels = words[language].differences
  if (differences.length === 0) return <p>{labels.none}</p>
  return (
    <div class="edit-differences">
      {differences.map(({ label, isField, runs }) => (
        <section>
          <h3>
            {isField ? `${labels.front}: ${words[language].form.fields[label]?.[0] ?? label}` : label === '' ? words[language].form.groups['sources'] : label}
          </h3>
          <p class="typed">
            {runs.map(({ text, is }) =>
              is === 'same' ? text : is === 'new' ? <ins><span class="hidden">{`[${labels.added}: `}</span>{text}<span class="hidden">]</span></ins> : <del><span class="hidden">{`[${labels.removed}: `}</span>{text}<span class="hidden">]</span></del>,
            )}
          </p>
        </section>
      ))}
    </div>
  )
}

type PageProps = { site: Site; actor: Actor; piece: Piece; from: number; to: number; differences: readonly Difference[]; back: string }

export function DifferencesPage({ site, actor, piece, from, to, differences, back }: PageProps) {
  const all = words[site.language]
  return (
    <InsidePage site={site} actor={actor} title={all.differences.title} path={back}>
      <header class="edit-head">
        <p class="facts">
          <a href={linkTo(site.language, back)}>{piece.title}</a>
        </p>
        <h1>{all.differences.title}</h1>
        <p class="lead">{all.differences.between(from, to)}</p>
      </header>
      <DifferenceList language={site.language} differences={differences} />
      {back === places.piece(piece.id) ? <CompareForm site={site} piece={piece} from={from} to={to} /> : null}
    </InsidePage>
  )
}

/** Choosing two versions to compare. */
export function CompareForm({ site, piece, from, to }: { site: Site; piece: Piece; from: number; to: number }) {
  const { piece: labels } = words[site.language]
  const numbers = Array.from({ length: Math.min(piece.version, 200) }, (_, index) => piece.version - index)
  const pick = (name: string, label: string, value: number) => (
    <div class="entry">
      <label for={`v-${name}`}>{label}</label>
      <select class="field" id={`v-${name}`} name={name}>
        {numbers.map((number) => (
          <option value={String(number)} selected={number === value}>
            {words[site.language].version(number)}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <form method="get" action={linkTo(site.language, places.act(piece.id, 'forskelle'))} class="edit-compare">
      {pick('fra', labels.compareFrom, from)}
      {pick('til', labels.compareTo, to)}
      <button class="button quiet">{labels.compareButton}</button>
    </form>
  )
}
