import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Organisation } from '../organisation/organisations.ts'
import { isUnfinished } from './statements.ts'
import { openWords } from './words.ts'

type Props = { site: Site; organisation: Organisation }

/** What an employee finds at the organisation's address: the breach form first, then whom to ask and where to tell. */
export function OrganisationPage({ site, organisation }: Props) {
  const { language } = site
  const words = openWords[language]
  const { slug, name, contact } = organisation
  const breachUrl = organisation.breachUrl ?? site.breachUrl
  return (
    <SitePage site={site} title={name} path={urls.organisation(slug)} description={words.lead} style="inside">
      <div class="wrap own-page">
        <MadeUp {...{ site, organisation }} />
        <h1>{name}</h1>
        <p class="lead">{words.lead}</p>
        <section class="leaf">
          <h2>{words.breach}</h2>
          {breachUrl === undefined ? (
            <p>{words.breachMissing}</p>
          ) : (
            <>
              <p>{words.breachText}</p>
              <a class="button" href={breachUrl} rel="noreferrer">
                {words.breachLink}
              </a>
            </>
          )}
        </section>
        <section class="leaf">
          <h2>{words.tell}</h2>
          <p>{words.tellText}</p>
          <a class="button" href={href(language, urls.tell(slug))}>
            {words.tell}
          </a>
        </section>
        <section class="leaf">
          <h2>{words.contact}</h2>
          {contact === '' ? <p>{words.contactMissing}</p> : <Written text={contact} />}
        </section>
        <section class="leaf">
          <h2>{words.dialogue}</h2>
          <p>{words.dialogueText}</p>
          <a href={href(language, urls.start)}>{words.dialogue}</a>
        </section>
        <ul class="own-links">
          <li>
            <a href={href(language, urls.organisationAccessibility(slug))}>{words.accessibility}</a>
          </li>
          <li>
            <a href={href(language, urls.organisationPrivacy(slug))}>{words.privacy}</a>
          </li>
          <li>
            <a href={href(language, urls.organisationSignIn(slug))}>{words.signIn}</a> <small>{words.signInText}</small>
          </li>
        </ul>
      </div>
    </SitePage>
  )
}

/** A statement in the organisation's own words, or that there is none. */
export function StatementPage({ site, organisation, kind }: Props & { kind: 'accessibility' | 'privacy' }) {
  const { language } = site
  const words = openWords[language]
  const text = organisation[kind]
  const path = kind === 'accessibility' ? urls.organisationAccessibility : urls.organisationPrivacy
  return (
    <SitePage site={site} title={`${words[kind]}, ${organisation.name}`} path={path(organisation.slug)} style="inside">
      <div class="wrap own-page">
        <MadeUp {...{ site, organisation }} />
        <h1>{words[kind]}</h1>
        {isUnfinished(text) ? <p class="draft">{words.unfinished}</p> : null}
        {text === '' ? <p>{words.missing}</p> : <Written text={text} />}
        <p>
          <a href={href(language, urls.organisation(organisation.slug))}>{words.back(organisation.name)}</a>
        </p>
      </div>
    </SitePage>
  )
}

function MadeUp({ site, organisation }: Props) {
  return organisation.isMadeUp ? <p class="made-up">{openWords[site.language].madeUp}</p> : <></>
}

/** Text as somebody typed it: an empty line begins a paragraph. */
function Written({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p class="typed" dir="auto">
          {paragraph}
        </p>
      ))}
    </>
  )
}
