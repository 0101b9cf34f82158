import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href } from '#urls.ts'
import type { Fault } from '../screenplay/index.ts'
import { addresses, workshopHref } from './addresses.ts'
import type { Template } from './templates.ts'
import { words as all } from './words.ts'

/** What came of a text that was sent to be read through. */
export type Reading = { text: string; faults: readonly Fault[]; isFine: boolean; problem?: string }

type WorkshopProps = { site: Site; templates: readonly Template[]; reading?: Reading }

/** The workshop. A script takes the form's place; without one the form has the text read through. */
export function WorkshopPage({ site, templates, reading }: WorkshopProps) {
  const { language, assets } = site
  const words = all[language]
  const links = templates.map((each) => ({ ...each, href: href(language, addresses.template(each.language, each.id)) }))
  return (
    <SitePage site={site} title={words.title} path={addresses.workshop} description={words.lead} scripts={['workshop.js']}>
      <link rel="stylesheet" href={assets.href('workshop.css')} />
      <div class="workshop-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <film-workshop
        data-templates={JSON.stringify(links)}
        data-words={href(language, addresses.words)}
        data-mixing={assets.href('workshop-mixing.js')}
        data-file={assets.href('workshop-file.js')}
        data-offline={addresses.offline}
      >
        <div class="without">
          {reading === undefined ? null : <Outcome reading={reading} words={words} />}
          <section>
            <h2>{words.without.heading}</h2>
            <p>{words.without.text}</p>
            <p>
              <a href={href(language, addresses.words)}>{words.about}</a>
            </p>
          </section>
          <form method="post" action={workshopHref(language)} enctype="multipart/form-data">
            <label for="script">{words.script}</label>
            <textarea id="script" name="script" rows={24} spellcheck={false} aria-invalid={(reading?.faults.length ?? 0) > 0 ? 'true' : undefined} aria-describedby="script-kept">
              {reading === undefined || reading.text === '' ? '' : `\n${reading.text}`}
            </textarea>
            <p class="hint" id="script-kept">
              {words.without.stored}
            </p>
            <button class="button">{words.check}</button>
          </form>
          <section>
            <h2>{words.from}</h2>
            <ul>
              {links.map(({ title, href: to, language: its }) => (
                <li>
                  <a href={to} lang={its === language ? undefined : its}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </film-workshop>
    </SitePage>
  )
}

function Outcome({ reading, words }: { reading: Reading; words: (typeof all)['da'] }) {
  const { faults, isFine, problem } = reading
  if (isFine) {
    return (
      <p class="fine" role="status">
        {words.fine}
      </p>
    )
  }
  return (
    <section class="problems" role="alert" aria-labelledby="problems" tabindex={-1}>
      <h2 id="problems">{problem === undefined ? words.faults(faults.length) : problem}</h2>
      <ol>
        {faults.map(({ line, message }) => (
          <li>
            <a href="#script">{words.atLine(line)}</a> {message}
          </li>
        ))}
      </ol>
    </section>
  )
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'film-workshop': Record<`data-${string}`, string> & { children?: unknown }
    }
  }
}
