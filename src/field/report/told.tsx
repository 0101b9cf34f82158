import { Hono, type Context } from 'hono'
import { libraryWords, vocabulary } from '#library/index.ts'
import { inOrganisation, openDoor, organisationAt, secretAt, type Organisation } from '#people/index.ts'
import { CopyText } from '#platform/html/copy-text/copy-text.tsx'
import { TextField } from '#platform/html/field/field.tsx'
import { SitePage, type Site } from '#platform/html/layout.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import { dayOf } from '#platform/day.ts'
import { readFields } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import { dateInWords } from '#platform/words/danish.ts'
import { href, urls } from '#urls.ts'
import { clean, undecided } from '../cleaning.ts'
import type { FieldHouse } from '../house.ts'
import { words as all } from '../words.ts'
import { standingOf, type Report } from './report.ts'
import { opensReport, readReport, say } from './store.ts'
import { Covered } from './tell-pages.tsx'

type Found = { organisation: Organisation; report: Report; secret: string }

/** The page of the one who told: what was kept, what was said since, and a way to answer. Only the link opens it. */
export function toldRoutes({ db, clock }: FieldHouse, site: Site): Hono {
  const { language } = site
  const words = all[language].told
  const routes = new Hono()
  routes.use(`${urls.toldReport(':name')}/*`, privatePage)

  routes.get(urls.toldReportKey(':name', ':secret'), async (context) => {
    const found = await find(context, context.req.param('secret'))
    if (found === undefined) return shut(context)
    openDoor(context, 'report', context.req.param('name') ?? '', found.secret)
    return context.redirect(href(language, urls.toldReport(context.req.param('name') ?? '')), 303)
  })

  routes.get(urls.toldReport(':name'), async (context) => {
    const found = await find(context, secretAt(context, 'report'))
    return found === undefined ? shut(context) : context.html(<ToldPage site={site} {...found} link={linkTo(context, found)} />)
  })

  routes.post(urls.toldReport(':name'), async (context) => {
    const found = await find(context, secretAt(context, 'report'))
    if (found === undefined) return shut(context)
    const typed = ((await readFields(context)).get('text')?.at(-1) ?? '').trim().slice(0, 5_000)
    if (typed === '') return context.html(<ToldPage site={site} {...found} link={linkTo(context, found)} problem={words.problems.empty} />, 422)
    // What is in doubt is covered without asking: an answer is short, and one can write again.
    const { text } = clean(typed, language, undecided)
    await inOrganisation(db, found.organisation.id, (tenant) => say(tenant, found.organisation.id, found.report.id, { kind: 'answer', text, saidOn: dayOf(clock.now()) }))
    return context.redirect(href(language, urls.toldReport(context.req.param('name') ?? '')), 303)
  })
  return routes

  async function find(context: Context, secret: string | undefined): Promise<Found | undefined> {
    const [slug = '', id = ''] = (context.req.param('name') ?? '').split('.')
    const organisation = await organisationAt(db, slug)
    if (organisation === undefined || secret === undefined) return undefined
    return inOrganisation(db, organisation.id, async (tenant) => {
      if (!(await opensReport(tenant, organisation.id, id, secret))) return undefined
      const report = await readReport(tenant, organisation.id, id)
      return report && { organisation, report, secret }
    })
  }

  function linkTo(context: Context, { secret }: Found): string {
    return `${site.publicUrl ?? new URL(context.req.url).origin}${href(language, urls.toldReportKey(context.req.param('name') ?? '', secret))}`
  }

  function shut(context: Context) {
    return context.html(
      <SitePage site={site} title={words.shut} path={urls.front} isPrivate>
        <div class="wrap">
          <h1>{words.shut}</h1>
          <p class="lead">{words.shutText}</p>
        </div>
      </SitePage>,
      404,
    )
  }
}

function ToldPage({ site, organisation, report, link, problem }: Found & { site: Site; link: string; problem?: string }) {
  const { language } = site
  const { told: words, tell, standings, outcomes } = all[language]
  const standing = standingOf(report)
  const role = vocabulary.roles.find((one) => one === report.role)
  const place = vocabulary.places.find((one) => one === report.place)
  return (
    <SitePage site={site} title={words.title} path={urls.front} isPrivate style="inside" scripts={['take-along.js']}>
      <div class="wrap own-page">
        {organisation.isMadeUp ? <p class="made-up">{tell.madeUp}</p> : null}
        <h1>{standing === 'new' ? tell.sent : words.title}</h1>
        <p class="lead" role="status">
          {standings[standing]}
        </p>
        <section class="secret">
          <CopyText language={language} id="link" label={tell.sentText} text={link} rows={3} />
        </section>
        <section class="leaf">
          <h2>{words.said}</h2>
          {report.messages.length === 0 ? <p>{words.nothing}</p> : null}
          <ol class="said-since">
            {report.messages.map(({ kind, text, saidOn }) => (
              <li>
                <h3>
                  {kind === 'outcome' && report.outcome !== undefined ? outcomes[report.outcome] : words[kind]}, {dateInWords(language, saidOn)}
                </h3>
                <p class="typed" dir="auto">
                  <Covered text={text} />
                </p>
              </li>
            ))}
          </ol>
          {standing === 'new' || standing === 'over' ? null : (
            <form method="post" action={href(language, urls.toldReport(`${organisation.slug}.${report.id}`))} class="entries">
              <ProblemSummary language={language} problems={problem === undefined ? {} : { text: problem }} />
              <TextField name="text" label={words.reply} hint={words.replyHint} problems={problem === undefined ? {} : { text: problem }} />
              <button class="button">{words.send}</button>
            </form>
          )}
        </section>
        <section class="leaf">
          <h2>{words.yours}</h2>
          <p class="facts">{[role && libraryWords[language].roles[role], place && libraryWords[language].places[place]].filter((one) => one !== undefined).join(' · ')}</p>
          {(['happened', 'goods', 'helped'] as const)
            .filter((name) => report[name] !== '')
            .map((name) => (
              <>
                <h3>{tell[name]}</h3>
                <p class="typed" dir="auto">
                  <Covered text={report[name]} />
                </p>
              </>
            ))}
          <p class="hint">{words.kept(dateInWords(language, report.receivedOn))}</p>
        </section>
      </div>
    </SitePage>
  )
}
