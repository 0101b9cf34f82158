import { Hono, type Context } from 'hono'
import { filmViewOf, type Films, type Videos } from '#film/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import type { Published } from '#platform/http/published.ts'
import { urls } from '#urls.ts'
import { keepFresh } from './edition/fresh.ts'
import type { Finder } from './find/finder.ts'
import { openRoutes } from './find/open-routes.ts'
import { searchRoutes } from './find/routes.tsx'
import type { Library } from './library.ts'
import { AboutPage, AccessibilityPage } from './pages/about/reading.tsx'
import { AlonePage } from './pages/alone/alone.tsx'
import { AwarePage } from './pages/aware/aware.tsx'
import { AwareSheetPage } from './pages/aware/aware-sheet.tsx'
import { mapPicture } from './pages/aware/street.tsx'
import { CommitteePage } from './pages/committee/committee.tsx'
import { ContentsPage } from './pages/contents/contents.tsx'
import { DilemmaPage } from './pages/dilemma/dilemma.tsx'
import { DilemmasPage } from './pages/dilemmas/dilemmas.tsx'
import { readWanted } from './pages/dilemmas/finding.ts'
import { FrontPage } from './pages/front/front.tsx'
import { HowPage } from './pages/how/how.tsx'
import { planRoutes } from './pages/plan/routes.tsx'
import { PracticePage } from './pages/practice/practice.tsx'
import { PracticesPage } from './pages/practice/practices.tsx'
import { ProcessPage } from './pages/process/process.tsx'
import { ProcessesPage } from './pages/process/processes.tsx'
import { PromisePage } from './pages/promise/promise.tsx'
import { ScriptPage } from './pages/script/script.tsx'
import { SheetPage } from './pages/sheet/sheet.tsx'
import { StoryChecklistPage } from './pages/story-checklist/story-checklist.tsx'
import { StoryPage } from './pages/story/story.tsx'
import { WorkplacesPage } from './pages/workplaces/workplaces.tsx'
import { WriteStoryPage } from './pages/write-story/write-story.tsx'
import { PrintPage } from './print/print-page.tsx'
import type { Printer } from './print/printer.ts'
import { printRoutes } from './print/routes.ts'
import { stillLife } from './picture/still-life.ts'
import { town } from './picture/town/town.ts'
import { shareRoutes } from './share/routes.ts'
import type { Sharing } from './share/sharing.ts'
import { trialRoutes, type TrialDesk } from './trial/routes.tsx'
import { toldLibrary } from './trial/told-library.ts'

/** What the library needs of the house. */
export type LibraryServices = { library: Library; clock: Clock; finder: Finder; printer: Printer; films: Films; videoDesk: { videos: Pick<Videos, 'publishedVideo'> }; published: Published; trialDesk: TrialDesk; sharing?: Sharing | undefined }

/** The public site in one language: pages that are the same for everybody, rendered once for each edition. */
export function libraryRoutes({ library: written, clock, finder, printer, films, videoDesk, published, trialDesk, sharing }: LibraryServices, site: Site): Hono {
  const library = toldLibrary(written, trialDesk.trials)
  const routes = new Hono()
  const { language } = site
  const show = (path: string, render: (context: Context) => ReturnType<typeof FrontPage> | Promise<ReturnType<typeof FrontPage>>) =>
    routes.get(path, (context) => published.page(context, () => render(context)))
  const edition = () => library.current()
  const dilemmaAt = (context: Context) => found(edition().dilemma(language, context.req.param('id') ?? ''), 'dilemma')

  routes.use(keepFresh(library, published))
  routes.route('/', searchRoutes({ library, finder }, site))
  routes.route('/', openRoutes({ library, finder, published }, site))
  routes.route('/', planRoutes({ library, published, clock }, site))
  routes.route('/', printRoutes({ library, printer }, site))
  routes.route('/', trialRoutes({ library, clock, trialDesk }, site))
  if (language === 'da' && sharing !== undefined) routes.route('/', shareRoutes({ library, sharing }))
  show(urls.front, () => <FrontPage site={site} edition={edition()} />)
  show(urls.dilemmas, ({ req }) => <DilemmasPage site={site} edition={edition()} wanted={readWanted((name) => req.queries(name) ?? [])} />)
  show(urls.dilemma(':id'), async (context) => {
    const dilemma = dilemmaAt(context)
    return <DilemmaPage site={site} edition={edition()} dilemma={dilemma} film={await filmViewOf(films, dilemma.id)} video={await videoDesk.videos.publishedVideo(dilemma.id)} />
  })
  show(urls.dilemmaAlone(':id'), async (context) => {
    const dilemma = dilemmaAt(context)
    return <AlonePage site={site} edition={edition()} dilemma={dilemma} film={await filmViewOf(films, dilemma.id)} />
  })
  show(urls.dilemmaSheet(':id'), (context) => <SheetPage site={site} dilemma={dilemmaAt(context)} />)
  show(urls.dilemmaScript(':id'), (context) => {
    const dilemma = dilemmaAt(context)
    return <ScriptPage site={site} dilemma={dilemma} guide={found(dilemma.guide, 'script')} />
  })
  show(urls.practices, () => <PracticesPage site={site} edition={edition()} />)
  show(urls.practice(':id'), ({ req }) => <PracticePage site={site} edition={edition()} practice={found(edition().practice(language, req.param('id') ?? ''), 'practice')} />)
  show(urls.processes, () => <ProcessesPage site={site} edition={edition()} />)
  show(urls.process(':id'), ({ req }) => <ProcessPage site={site} edition={edition()} process={found(edition().process(language, req.param('id') ?? ''), 'process')} />)
  show(urls.workplaces, () => <WorkplacesPage site={site} edition={edition()} />)
  show(urls.story(':id'), ({ req }) => <StoryPage site={site} edition={edition()} story={found(edition().story(language, req.param('id') ?? ''), 'story')} />)
  show(urls.writeStory, () => <WriteStoryPage site={site} />)
  show(urls.storyChecklist, () => <StoryChecklistPage site={site} />)
  show(urls.aware, () => <AwarePage site={site} edition={edition()} />)
  show(urls.awareSheet, () => <AwareSheetPage site={site} map={found(edition().competencies(language), 'map')} />)
  routes.get(urls.awareMap, (context) => published.file(context, 'image/svg+xml', () => mapPicture(found(edition().competencies(language), 'map'))))
  show(urls.print, () => <PrintPage site={site} edition={edition()} />)
  show(urls.how, () => <HowPage site={site} edition={edition()} />)
  show(urls.promise, () => <PromisePage site={site} />)
  show(urls.committee, () => <CommitteePage site={site} />)
  show(urls.contents, () => <ContentsPage site={site} edition={edition()} />)
  show(urls.about, () => <AboutPage site={site} />)
  show(urls.accessibility, () => <AccessibilityPage site={site} />)
  if (language === 'da') routes.get('/billeder/:name{[a-z0-9-]+\\.svg}', (context) => published.file(context, 'image/svg+xml', () => pictureOf(context.req.param('name').slice(0, -4))))
  return routes

  function pictureOf(name: string): string {
    if (name === 'by') return town()
    if (name === 'by-nat') return town({ night: true })
    return stillLife(found(edition().dilemma(language, name)?.picture, 'picture'))
  }
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw notFound(what)
  return value
}
