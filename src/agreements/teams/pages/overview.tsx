import { holds, InsidePage, listed, pathOf, treeOf, type Unit } from '#people/index.ts'
import { LineField, PickField } from '#platform/html/field/field.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { href, urls } from '#urls.ts'
import type { FunctionRequest, SeenRecord } from '../reading.ts'
import { words } from '../words.ts'
import { Awaited } from './awaited.tsx'
import { Due } from './due.tsx'
import type { Frame } from './frame.ts'
import { RecordEntry } from './record-entry.tsx'

export type Overview = { records: readonly SeenRecord[]; requests: readonly FunctionRequest[]; units: readonly Unit[] }

/** What an act has just done. */
export type Done = 'ind' | 'ud' | 'sendt'

type OverviewPageProps = { frame: Frame; overview: Overview; done?: Done | undefined; trouble?: string; typed?: Typed; problems?: Problems }

/** A facilitator's records over time, what is to be followed up, and what somebody's function must answer. */
export function OverviewPage({ frame, overview, done, trouble, typed = {}, problems = {} }: OverviewPageProps) {
  const { site, actor } = frame
  const { language } = site
  const sentences = words[language]
  const isOfTeams = holds(actor, 'facilitator', 'leader', 'coordinator')
  const said = done === undefined ? undefined : { ind: sentences.moveIn.done, ud: sentences.moveIn.left, sendt: sentences.send.done }[done]
  return (
    <InsidePage site={site} actor={actor} title={sentences.title} path={urls.insideTeams}>
      <h1>{sentences.title}</h1>
      <p class="lead">{isOfTeams ? sentences.lead : sentences.leadAnswering}</p>
      {said === undefined ? null : (
        <p role="status" class="said">
          {said}
        </p>
      )}
      {trouble === undefined ? null : (
        <p role="alert" class="trouble">
          {trouble}
        </p>
      )}
      <ProblemSummary language={language} problems={problems} />
      {isOfTeams && overview.records.length > 0 ? (
        <p>
          <a class="button quiet" href="#flyt-ind">
            {sentences.jump}
          </a>
        </p>
      ) : null}
      <Awaited frame={frame} requests={overview.requests} />
      {isOfTeams ? (
        <>
          {overview.records.length === 0 ? null : <Due frame={frame} records={overview.records} />}
          <Records frame={frame} overview={overview} />
          <MoveIn frame={frame} units={overview.units} typed={typed} problems={problems} />
        </>
      ) : null}
    </InsidePage>
  )
}

// By unit in the order of the tree, and within it by day: a place to find one's own, not to hold one beside another.
function Records({ frame, overview: { records, units } }: { frame: Frame; overview: Overview }) {
  const { records: sentences } = words[frame.site.language]
  const known = new Set(units.map(({ id }) => id))
  const groups = [undefined, ...listed(treeOf(units)).map(({ unit }) => unit.id)]
    .map((unitId) => ({ unitId, records: records.filter(({ row }) => (row.unitId !== undefined && known.has(row.unitId) ? row.unitId : undefined) === unitId) }))
    .filter((group) => group.records.length > 0)
  return (
    <section id="referater">
      <h2>{sentences.title}</h2>
      {groups.length === 0 ? <p>{sentences.none}</p> : null}
      {groups.map((group) => (
        <section class="team">
          <h3>{group.unitId === undefined ? sentences.whole : pathOf(units, group.unitId).join(' › ')}</h3>
          {group.records.map((record, at) => (
            <RecordEntry frame={frame} record={record} isFirst={at === 0} />
          ))}
        </section>
      ))}
    </section>
  )
}

function MoveIn({ frame: { site, actor }, units, typed, problems }: { frame: Frame; units: readonly Unit[]; typed: Typed; problems: Problems }) {
  const { language } = site
  const { moveIn: sentences, records } = words[language]
  const options = listed(treeOf(units)).map(({ unit }) => ({ value: unit.id, label: pathOf(units, unit.id).join(' › ') }))
  const own = actor.held.find(({ role, unitId }) => unitId !== undefined && (role === 'facilitator' || role === 'leader'))?.unitId
  const group = { typed: own === undefined ? typed : { unitId: own, ...typed }, problems }
  return (
    <section class="leaf" id="flyt-ind">
      <h2>{sentences.title}</h2>
      <p>{sentences.text}</p>
      <form method="post" action={href(language, urls.insideTeams)} class="entries">
        <LineField {...group} name="link" label={sentences.link} hint={sentences.linkHint} />
        {options.length === 0 ? null : <PickField {...group} name="unitId" label={sentences.unit} hint={sentences.unitHint} none={records.whole} options={options} />}
        <p class="who-sees">{sentences.who}</p>
        <button class="button">{sentences.button}</button>
      </form>
    </section>
  )
}
