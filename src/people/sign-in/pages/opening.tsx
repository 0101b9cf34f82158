import { LineField } from '#platform/html/field/field.tsx'
import type { Site } from '#platform/html/layout.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { href, urls } from '#urls.ts'
import { words as all } from '../words.ts'
import { DoorFrame } from './door-frame.tsx'

/** Where whoever runs the house makes an organisation and becomes its first administrator. */
export function OpeningPage({ site, secret, typed = {}, problems = {} }: { site: Site; secret: string; typed?: Typed; problems?: Problems }) {
  const { language } = site
  const words = all[language].opening
  const given = { typed, problems }
  return (
    <DoorFrame site={site} title={words.title} lead={words.lead}>
      <ProblemSummary language={language} problems={problems} />
      <form method="post" action={href(language, urls.opening(secret))} class="entries">
        <LineField {...given} name="name" label={words.name} hint={words.nameHint} fills="organization" />
        <LineField {...given} name="slug" label={words.slug} hint={words.slugHint} />
        <LineField {...given} name="person" label={words.person} fills="name" />
        <LineField {...given} name="email" label={words.email} hint={words.emailHint} kind="email" fills="email" />
        <p>
          <button class="button">{words.make}</button>
        </p>
      </form>
    </DoorFrame>
  )
}

/** The link made an organisation already, or its week is over. */
export function UsedOpeningPage({ site }: { site: Site }) {
  const words = all[site.language].opening
  return (
    <DoorFrame site={site} title={words.usedTitle} lead={words.used}>
      <p>
        <a class="button" href={href(site.language, urls.signIn)}>
          {all[site.language].door.short}
        </a>
      </p>
    </DoorFrame>
  )
}
