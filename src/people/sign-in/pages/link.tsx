import type { Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Organisation } from '../../organisation/organisations.ts'
import { wayOn } from '../own-path.ts'
import { words as all } from '../words.ts'
import { DoorFrame } from './door-frame.tsx'

type LinkProps = { site: Site; organisation: Organisation; secret: string; name: string; wanted: string | undefined }

/** What a link shows when it is opened. Programs that read mail open links too, so only the button signs in. */
export function LinkPage({ site, organisation, secret, name, wanted }: LinkProps) {
  const { language } = site
  const words = all[language].link
  return (
    <DoorFrame site={site} title={words.title(organisation.name)} lead={words.lead} organisation={organisation}>
      <form method="post" action={`${href(language, urls.organisationSignInLink(organisation.slug, secret))}${wayOn(wanted)}`}>
        <button class="button">{words.signInAs(name)}</button>
      </form>
      <p class="hint">{words.notYou}</p>
    </DoorFrame>
  )
}

/** The link was used, or its time is over. */
export function UsedLinkPage({ site, organisation, wanted }: Omit<LinkProps, 'secret' | 'name'>) {
  const { language } = site
  const words = all[language].link
  return (
    <DoorFrame site={site} title={words.usedTitle} lead={words.used} organisation={organisation}>
      <p>
        <a class="button" href={`${href(language, urls.organisationSignIn(organisation.slug))}${wayOn(wanted)}`}>
          {words.another}
        </a>
      </p>
    </DoorFrame>
  )
}
