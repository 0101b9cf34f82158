import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { openDialogue, type DialogueServices } from '#dialogue/index.ts'
import { createFilmJobs, openFilms, openPosters, openTemplates, openVideos, robotVoice, type Films, type VideoServices, type WorkshopServices } from '#film/index.ts'
import { openFinder, openLibrary, openPrinter, type Finder, type Library, type Printer } from '#library/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import type { Site } from '#platform/html/layout.tsx'
import { loadAssets, type Assets } from '#platform/http/assets.ts'
import { securityHeaders } from '#platform/http/headers.ts'
import { createPublished, type Published } from '#platform/http/published.ts'
import { createThrottle } from '#platform/http/throttle.ts'
import type { Database } from '#schema.ts'
import type { Language } from '#urls.ts'

/** What the house is made of; each subject takes the few parts that it needs. */
export type Services = {
  config: Config
  clock: Clock
  db: Kysely<Database>
  assets: Assets
  published: Published
  library: Library
  finder: Finder
  printer: Printer
  films: Films
  workshop: WorkshopServices
  videoDesk: VideoServices
  dialogue: DialogueServices
  log: (line: string) => void
  /** Ends the streams and what is being made; what was begun begins again at the next start. */
  close(): Promise<void>
}

type Ground = { config: Config; db: Kysely<Database>; clock: Clock; log: (line: string) => void; assetsFolder: string }

/** Furnishes a house on its ground: reads the library and the assets, opens the dialogue. */
export async function createServices({ config, db, clock, log, assetsFolder }: Ground): Promise<Services> {
  const headers = securityHeaders(config.publicUrl)
  const library = await openLibrary(config.contentFolder, log)
  const published = createPublished(headers)
  const robot = robotVoice({ report: log })
  const jobs = createFilmJobs({ folder: join(config.dataFolder, 'films'), log, onReady: published.renew })
  const posters = openPosters({ folder: join(config.dataFolder, 'films', 'posters') })
  const films = openFilms({ folderOf, jobs, posters, narrator: robot.say })
  const videos = await openVideos({ db, folder: join(config.dataFolder, 'videos'), key: config.workshopKey, clock, log, onShown: published.renew })
  const printer = openPrinter({ folder: join(config.dataFolder, 'prints'), log })
  const dialogue = openDialogue({ db, library, films, clock, config, log })
  return {
    config,
    clock,
    db,
    log,
    library,
    finder: openFinder({ db, library, clock, log }),
    printer,
    films,
    workshop: { templates: openTemplates(config.contentFolder), headers },
    videoDesk: {
      videos,
      log,
      dilemmas: (language) => library.current().dilemmas(language),
      throttle: createThrottle({ most: 10, periodMs: 15 * 60_000, trustsProxy: config.trustsProxy, now: () => clock.now().getTime() }),
    },
    assets: loadAssets(assetsFolder, headers),
    published,
    dialogue,
    async close() {
      dialogue.live.close()
      await Promise.all([jobs.close(), posters.close(), videos.close(), printer.close(), robot.end()])
    },
  }

  /** A film lies with its dilemma, in the language that it was written in. */
  function folderOf(id: string): string | undefined {
    const dilemma = library.current().dilemma('da', id)
    return dilemma && join(config.contentFolder, dilemma.language, 'dilemmas', id)
  }
}

/** What a page needs to know of the house, in a language. */
export function siteOf({ assets, config }: Pick<Services, 'assets' | 'config'>, language: Language): Site {
  return { language, assets, publicUrl: config.publicUrl, breachUrl: config.breachUrl }
}
