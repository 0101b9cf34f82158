import { Hono, type Context } from 'hono'
import { filmViewOf, type Films, type Videos } from '#film/index.ts'
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
import { AwarePage } from './pages/aware/aware.tsx'
import { CommitteePage } from './pages/committee/committee.tsx'
import { DilemmaPage } from './pages/dilemma/dilemma.tsx'
import { DilemmasPage } from './pages/dilemmas/dilemmas.tsx'
import { readWanted } from './pages/dilemmas/finding.ts'
import { FrontPage } from './pages/front/front.tsx'
import { HowPage } from './pages/how/how.tsx'
import { PracticePage } from './pages/practice/practice.tsx'
import { PracticesPage } from './pages/practice/practices.tsx'
import { ProcessPage } from './pages/process/process.tsx'
import { PromisePage } from './pages/promise/promise.tsx'
import { ScriptPage } from './pages/script/script.tsx'
import { SheetPage } from './pages/sheet/sheet.tsx'
import { WorkplacesPage } from './pages/workplaces/workplaces.tsx'
import { stillLife } from './picture/still-life.ts'
import { town } from './picture/town/town.ts'

/** What the library needs of the house. */
export type LibraryServices = { library: Library; finder: Finder; films: Films; videoDesk: { videos: Pick<Videos, 'publishedVideo'> }; published: Published }

/** The public site in one language: pages that are the same for everybody, rendered once for each edition. */
export function libraryRoutes({ library, finder, films, videoDesk, published }: LibraryServices, site: Site): Hono {
  const routes = new Hono()
  const { language } = site
  const show = (path: string, render: (context: Context) => ReturnType<typeof FrontPage> | Promise<ReturnType<typeof FrontPage>>) =>
    routes.get(path, (context) => published.page(context, () => render(context)))
  const edition = () => library.current()
  const dilemmaAt = (context: Context) => found(edition().dilemma(language, context.req.param('id') ?? ''), 'dilemma')

  routes.use(keepFresh(library, published))
  routes.route('/', searchRoutes({ library, finder }, site))
  routes.route('/', openRoutes({ library, finder, published }, site))
  show(urls.front, () => <FrontPage site={site} edition={edition()} />)
  show(urls.dilemmas, ({ req }) => <DilemmasPage site={site} edition={edition()} wanted={readWanted((name) => req.queries(name) ?? [])} />)
  show(urls.dilemma(':id'), async (context) => {
    const dilemma = dilemmaAt(context)
    return <DilemmaPage site={site} edition={edition()} dilemma={dilemma} film={await filmViewOf(films, dilemma.id)} video={await videoDesk.videos.publishedVideo(dilemma.id)} />
  })
  show(urls.dilemmaSheet(':id'), (context) => <SheetPage site={site} dilemma={dilemmaAt(context)} />)
  show(urls.dilemmaScript(':id'), (context) => {
    const dilemma = dilemmaAt(context)
    return <ScriptPage site={site} dilemma={dilemma} guide={found(dilemma.guide, 'script')} />
  })
  show(urls.practices, () => <PracticesPage site={site} edition={edition()} />)
  show(urls.practice(':id'), ({ req }) => <PracticePage site={site} edition={edition()} practice={found(edition().practice(language, req.param('id') ?? ''), 'practice')} />)
  show(urls.process(':id'), ({ req }) => <ProcessPage site={site} edition={edition()} process={found(edition().process(language, req.param('id') ?? ''), 'process')} />)
  show(urls.workplaces, () => <WorkplacesPage site={site} />)
  show(urls.aware, () => <AwarePage site={site} edition={edition()} />)
  show(urls.how, () => <HowPage site={site} edition={edition()} />)
  show(urls.promise, () => <PromisePage site={site} />)
  show(urls.committee, () => <CommitteePage site={site} />)
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
