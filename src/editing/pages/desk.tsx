import { InsidePage, type Actor } from '#people/index.ts'
import { ChoiceField, LineField } from '#platform/html/field/field.tsx'
import type { Site } from '#platform/html/layout.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { languages } from '#urls.ts'
import { linkTo, places } from '../addresses.ts'
import { kinds, type Kind, type Piece } from '../pieces.ts'
import { words } from '../words.ts'

/** How a piece stands, as it is said: one that is out and has a newer version is being revised. */
export function stateOf({ state, version, publishedVersion }: Pick<Piece, 'state' | 'version' | 'publishedVersion'>) {
  return state === 'published' && version !== publishedVersion ? 'revising' : state
}

type Shared = { site: Site; actor: Actor }

/** Everything that the organisation writes, what waits for it first. */
export function DeskPage({ site, actor, pieces }: Shared & { pieces: readonly Piece[] }) {
  const { language } = site
  const { list } = words[language]
  const groups = [
    [list.groups.yours, pieces.filter((one) => ['draft', 'changes', 'qualified', 'revising'].includes(stateOf(one)))],
    [list.groups.others, pieces.filter(({ state }) => state === 'review')],
    [list.groups.out, pieces.filter((one) => stateOf(one) === 'published')],
    [list.groups.retired, pieces.filter(({ state }) => state === 'retired')],
  ] as const
  return (
    <InsidePage site={site} actor={actor} title={list.title} path={places.list}>
      <h1>{list.title}</h1>
      <p class="lead">{list.lead}</p>
      <ul class="edit-begin">
        <li>
          <a class="button" href={linkTo(language, places.copy)}>
            {list.copy}
          </a>
          <p>{list.copyText}</p>
        </li>
        <li>
          <a class="button quiet" href={linkTo(language, places.make)}>
            {list.make}
          </a>
          <p>{list.makeText}</p>
        </li>
      </ul>
      {pieces.length === 0 ? <p>{list.empty}</p> : null}
      {groups
        .filter(([, some]) => some.length > 0)
        .map(([title, some]) => (
          <section class="edit-list">
            <h2>{title}</h2>
            <ul>
              {some.map((piece) => (
                <li>
                  <a href={linkTo(language, places.piece(piece.id))}>{piece.title}</a>
                  <p class="facts">
                    <span class="tag">{words[language].states[stateOf(piece)]}</span>
                    <span>{words[language].kinds[piece.kind]}</span>
                    <span>{words[language].version(piece.version)}</span>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </InsidePage>
  )
}

/** Beginning with an empty template. */
export function MakePage({ site, actor, typed, problems }: Shared & { typed: Typed; problems: Problems }) {
  const { language } = site
  const { make, kinds: names, languages: tongues } = words[language]
  return (
    <InsidePage site={site} actor={actor} title={make.title} path={places.make}>
      <h1>{make.title}</h1>
      <ProblemSummary language={language} problems={problems} />
      <form method="post" action={linkTo(language, places.make)} class="entries">
        <ChoiceField name="kind" label={make.kind} values={kinds} labels={names} typed={typed} problems={problems} />
        <LineField name="title" label={make.name} hint={make.nameHint} typed={typed} problems={problems} />
        <ChoiceField name="language" label={make.language} values={languages} labels={tongues} typed={typed} problems={problems} />
        <p class="take">
          <button class="button">{make.button}</button>
          <a class="button quiet" href={linkTo(language, places.list)}>
            {words[language].form.back}
          </a>
        </p>
      </form>
    </InsidePage>
  )
}

export type Found = { id: string; kind: Kind; title: string; summary: string; address: string }

type CopyProps = Shared & { query: string; found: readonly Found[]; chosen: Found | undefined; isGone: boolean; typed: Typed; problems: Problems }

/** »Kopiér og tilpas«: every published text that can be made one's own. */
export function CopyPage({ site, actor, query, found, chosen, isGone, typed, problems }: CopyProps) {
  const { language } = site
  const { copy, kinds: names } = words[language]
  return (
    <InsidePage site={site} actor={actor} title={copy.title} path={places.copy}>
      <h1>{copy.title}</h1>
      <p class="lead">{copy.lead}</p>
      <ProblemSummary language={language} problems={problems} />
      {isGone ? <p class="edit-notice">{copy.gone}</p> : null}
      {chosen === undefined ? null : (
        <section class="edit-chosen" aria-labelledby="valgt">
          <p class="facts">{copy.chosen}</p>
          <h2 id="valgt">{chosen.title}</h2>
          <p>{chosen.summary}</p>
          <form method="post" action={linkTo(language, places.copy)} class="entries">
            <input type="hidden" name="id" value={chosen.id} />
            <LineField name="newId" label={copy.newId} hint={copy.newIdHint} typed={typed} problems={problems} />
            <p class="take">
              <button class="button">{copy.button}</button>
              <a class="button quiet" href={linkTo(language, chosen.address)}>
                {copy.look}
              </a>
            </p>
          </form>
        </section>
      )}
      <form method="get" action={linkTo(language, places.copy)} class="search" role="search">
        <label for="q">{copy.search}</label>
        <div>
          <input class="field" type="search" id="q" name="q" value={query} />
          <button class="button">{copy.searchButton}</button>
        </div>
      </form>
      <p role="status">{found.length === 0 ? copy.none : copy.found(found.length)}</p>
      <ul class="edit-found">
        {found.map((one) => (
          <li>
            <div>
              <h3>{one.title}</h3>
              <p class="facts">{names[one.kind]}</p>
              <p>{one.summary}</p>
            </div>
            <a class="button quiet" href={linkTo(language, places.copy, { id: one.id })} aria-label={copy.choosing(one.title)}>
              {copy.choose}
            </a>
          </li>
        ))}
      </ul>
    </InsidePage>
  )
}
