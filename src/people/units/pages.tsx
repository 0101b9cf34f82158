import type { Site } from '#platform/html/layout.tsx'
import { LineField, PickField } from '#platform/html/field/field.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { href, urls } from '#urls.ts'
import { InsidePage } from '../inside/inside-page.tsx'
import type { Actor } from '../organisation/roles.ts'
import { listed, mayLieUnder, pathOf, treeOf, type Branch, type Unit } from './tree.ts'
import { unitWords } from './words.ts'

type Frame = { site: Site; actor: Actor; typed?: Typed; problems?: Problems }

/** All units, a form for one more, and the way in for a file. */
export function UnitsPage({ site, actor, units, added, typed = {}, problems = {} }: Frame & { units: readonly Unit[]; added?: number }) {
  const words = unitWords[site.language]
  const own = href(site.language, urls.insideUnits)
  return (
    <InsidePage site={site} actor={actor} title={words.title} path={urls.insideUnits}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {added === undefined ? null : <p role="status" class="said">{words.added(added)}</p>}
      <ProblemSummary language={site.language} problems={problems} />
      {units.length === 0 ? <p>{words.none}</p> : <Tree site={site} branches={treeOf(units)} />}
      <section class="leaf">
        <h2>{words.addTitle}</h2>
        <form method="post" action={own} class="entries">
          <LineField name="name" label={words.name} typed={typed} problems={problems} />
          <PickField name="parentId" label={words.under} typed={typed} problems={problems} none={words.highest} options={optionsOf(units)} />
          <button class="button">{words.add}</button>
        </form>
      </section>
      <section class="leaf">
        <h2>{words.file}</h2>
        <p>{words.fileText}</p>
        <form method="post" action={`${own}/fil`} enctype="multipart/form-data" class="entries">
          <div class="entry">
            <label for="file">{words.fileField}</label>
            {problems['file'] === undefined ? null : (
              <p class="problem" id="file-problem">
                {problems['file']}
              </p>
            )}
            <input class="field" type="file" id="file" name="file" accept=".csv,text/csv,text/plain" aria-describedby={problems['file'] === undefined ? undefined : 'file-problem'} />
          </div>
          <button class="button">{words.fileLook}</button>
        </form>
      </section>
    </InsidePage>
  )
}

function Tree({ site, branches }: { site: Site; branches: readonly Branch[] }) {
  return (
    <ul class="units">
      {branches.map((branch) => (
        <li>
          <a href={href(site.language, `${urls.insideUnits}/${branch.id}`)}>{branch.name}</a>
          {branch.branches.length === 0 ? null : <Tree site={site} branches={branch.branches} />}
        </li>
      ))}
    </ul>
  )
}

/** One unit: its name, its place, and the way out. */
export function UnitPage({ site, actor, units, unit, typed, problems = {} }: Frame & { units: readonly Unit[]; unit: Unit }) {
  const words = unitWords[site.language]
  const own = href(site.language, `${urls.insideUnits}/${unit.id}`)
  const values = typed ?? { name: unit.name, parentId: unit.parentId ?? '' }
  return (
    <InsidePage site={site} actor={actor} title={words.changeTitle(unit.name)} path={`${urls.insideUnits}/${unit.id}`}>
      <h1>{words.changeTitle(unit.name)}</h1>
      <ProblemSummary language={site.language} problems={problems} />
      <form method="post" action={own} class="entries">
        <LineField name="name" label={words.name} typed={values} problems={problems} />
        <PickField name="parentId" label={words.under} typed={values} problems={problems} none={words.highest} options={optionsOf(units.filter(({ id }) => mayLieUnder(units, unit.id, id)))} />
        <button class="button">{words.save}</button>
      </form>
      <form method="post" action={`${own}/fjern`} class="entries leaf">
        <p>{words.removeText}</p>
        <button class="button quiet">{words.remove}</button>
      </form>
      <p>
        <a href={href(site.language, urls.insideUnits)}>{words.back}</a>
      </p>
    </InsidePage>
  )
}

const shown = 40

/** What a file would add; the file's own text goes along, so nothing is kept before it is wanted. */
export function PlanPage({ site, actor, paths, known, text }: Frame & { paths: readonly (readonly string[])[]; known: number; text: string }) {
  const words = unitWords[site.language]
  return (
    <InsidePage site={site} actor={actor} title={words.file} path={urls.insideUnits}>
      <h1>{words.file}</h1>
      <p class="lead" role="status">{words.plan(paths.length, known)}</p>
      <ul class="units">
        {paths.slice(0, shown).map((path) => (
          <li>{path.join(' › ')}</li>
        ))}
        {paths.length > shown ? <li>{words.planMore(paths.length - shown)}</li> : null}
      </ul>
      {paths.length === 0 ? null : (
        <form method="post" action={href(site.language, `${urls.insideUnits}/fil`)} enctype="multipart/form-data">
          <textarea name="text" hidden>
            {`\n${text}`}
          </textarea>
          <button class="button">{words.planSave}</button>
        </form>
      )}
      <p>
        <a href={href(site.language, urls.insideUnits)}>{words.back}</a>
      </p>
    </InsidePage>
  )
}

function optionsOf(units: readonly Unit[]): { value: string; label: string }[] {
  return listed(treeOf(units)).map(({ unit }) => ({ value: unit.id, label: pathOf(units, unit.id).join(' › ') }))
}
