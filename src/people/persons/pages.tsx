import { ChoiceField, LineField, PickField, SetField } from '#platform/html/field/field.tsx'
import type { Site } from '#platform/html/layout.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { href, urls, type Language } from '#urls.ts'
import { InsidePage } from '../inside/inside-page.tsx'
import type { Person } from '../organisation/persons.ts'
import { roles, sides, type Actor, type Held } from '../organisation/roles.ts'
import { listed, pathOf, treeOf, type Unit } from '../units/tree.ts'
import { words as people } from '../words.ts'
import { personWords } from './words.ts'

type Frame = { site: Site; actor: Actor; units: readonly Unit[]; typed?: Typed; problems?: Problems; chosen?: readonly string[] }

/** Everybody who can sign in, and a form for one more. */
export function PersonsPage({ persons, isSaved = false, ...frame }: Frame & { persons: readonly Person[]; isSaved?: boolean }) {
  const { site, actor, problems = {} } = frame
  const { language } = site
  const words = personWords[language]
  return (
    <InsidePage site={site} actor={actor} title={words.title} path={urls.insidePersons}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {isSaved ? (
        <p role="status" class="said">
          {words.saved}
        </p>
      ) : null}
      <ProblemSummary language={language} problems={problems} />
      <ul class="persons">
        {persons.map(({ id, name, held }) => (
          <li>
            <a href={href(language, `${urls.insidePersons}/${id}`)}>{name}</a>
            <p>{held.length === 0 ? words.noRole : held.map((one) => heldInWords(language, one)).join(', ')}</p>
          </li>
        ))}
      </ul>
      <section class="leaf">
        <h2>{words.add}</h2>
        <PersonFields {...frame} action={href(language, urls.insidePersons)} />
      </section>
    </InsidePage>
  )
}

/** One person: what they do, a link to sign in by, and the end of it. */
export function PersonPage({ person, link, ...frame }: Frame & { person: Person; link?: string }) {
  const { site, actor, problems = {} } = frame
  const { language } = site
  const words = personWords[language]
  const own = href(language, `${urls.insidePersons}/${person.id}`)
  return (
    <InsidePage site={site} actor={actor} title={words.change(person.name)} path={`${urls.insidePersons}/${person.id}`}>
      <h1>{words.change(person.name)}</h1>
      <ProblemSummary language={language} problems={problems} />
      <PersonFields {...frame} action={own} />
      <section class="leaf">
        <h2>{words.invite}</h2>
        {link === undefined ? (
          <>
            <p>{words.inviteText}</p>
            <form method="post" action={`${own}/link`}>
              <button class="button quiet">{words.invite}</button>
            </form>
          </>
        ) : (
          <div role="status">
            <p>{words.inviteMade}</p>
            <p class="typed">{link}</p>
            <p>{words.inviteText}</p>
          </div>
        )}
      </section>
      <section class="leaf">
        <h2>{words.end}</h2>
        <p>{words.endText}</p>
        <form method="post" action={`${own}/slut`}>
          <button class="button quiet">{words.end}</button>
        </form>
      </section>
      <p>
        <a href={href(language, urls.insidePersons)}>{words.back}</a>
      </p>
    </InsidePage>
  )
}

function PersonFields({ site: { language }, units, action, chosen = [], ...group }: Omit<Frame, 'actor'> & { action: string }) {
  const words = personWords[language]
  const options = listed(treeOf(units)).map(({ unit }) => ({ value: unit.id, label: pathOf(units, unit.id).join(' › ') }))
  return (
    <form method="post" action={action} class="entries">
      <LineField {...group} name="name" label={words.name} />
      <LineField {...group} name="email" label={words.email} hint={words.emailHint} kind="email" />
      <SetField {...group} name="roles" label={words.roles} values={roles} labels={people[language].roles} chosen={chosen} />
      <ChoiceField {...group} name="side" label={words.side} hint={words.seatHint} values={sides} labels={people[language].sides} />
      <LineField {...group} name="seat" label={words.seat} />
      <PickField {...group} name="unitId" label={words.unit} none={words.whole} options={options} />
      <button class="button">{words.save}</button>
    </form>
  )
}

function heldInWords(language: Language, held: Held): string {
  const { roles: names, sides: ofSide } = people[language]
  return held.role === 'reviewer' ? `${names.reviewer} (${held.seat}, ${ofSide[held.side].toLowerCase()})` : names[held.role]
}
