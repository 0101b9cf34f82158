import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { openTeams, type TeamHouse } from '#agreements/index.ts'
import { detect, isWarning, mask } from '#detector/index.ts'
import { openDialogue, type DialogueServices } from '#dialogue/index.ts'
import { createDraft, editingWaits, restorePublished, reviewWaits, type EditingHouse } from '#editing/index.ts'
import { draftOf, waitingReports, type FieldHouse } from '#field/index.ts'
import { createFilmJobs, openFilms, openPosters, openTemplates, openVideos, robotVoice, type Films, type VideoServices, type WorkshopServices } from '#film/index.ts'
import { openFinder, openLibrary, openPrinter, openSharing, openTrials, type Finder, type Library, type Printer, type Sharing, type TrialDesk } from '#library/index.ts'
import { networkWaits, type NetworkHouse } from '#network/index.ts'
import { openSignIn, workAccountWaits, writeLetter, type SignIn, type Waiting } from '#people/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { dayOf } from '#platform/day.ts'
import type { Site } from '#platform/html/layout.tsx'
import { loadAssets, type Assets } from '#platform/http/assets.ts'
import { securityHeaders } from '#platform/http/headers.ts'
import { createPublished, type Published } from '#platform/http/published.ts'
import { createThrottle } from '#platform/http/throttle.ts'
import type { Database } from '#schema.ts'
import { urls, type Language } from '#urls.ts'

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
  trialDesk: TrialDesk
  sharing: Sharing
  dialogue: DialogueServices
  signIn: SignIn
  teams: TeamHouse
  field: FieldHouse
  editing: EditingHouse
  network: NetworkHouse
  /** What subjects put on the overview of whoever is signed in. */
  waiting: readonly Waiting[]
  log: (line: string) => void
  /** Ends the streams and what is being made; what was begun begins again at the next start. */
  close(): Promise<void>
}

type Ground = { config: Config; db: Kysely<Database>; clock: Clock; log: (line: string) => void; assetsFolder: string }

/** Furnishes a house on its ground: reads the library and the assets, opens the dialogue. */
export async function createServices({ config, db, clock, log, assetsFolder }: Ground): Promise<Services> {
  const headers = securityHeaders(config.publicUrl)
  const localFolder = join(config.dataFolder, 'content')
  await restorePublished({ db, localFolder })
  const library = await openLibrary([config.contentFolder, localFolder], log)
  const published = createPublished(headers)
  const robot = robotVoice({ report: log })
  const jobs = createFilmJobs({ folder: join(config.dataFolder, 'films'), log, onReady: published.renew })
  const posters = openPosters({ folder: join(config.dataFolder, 'films', 'posters') })
  const films = openFilms({ folderOf, jobs, posters, narrator: robot.say })
  const videos = await openVideos({ db, folder: join(config.dataFolder, 'videos'), key: config.workshopKey, clock, log, onShown: published.renew })
  const sharing = openSharing({ folder: join(config.dataFolder, 'shared'), log })
  const printer = openPrinter({ folder: join(config.dataFolder, 'prints'), log })
  const dialogue = openDialogue({ db, library, films, clock, config, log })
  const signIn = openSignIn({ db, clock, log, config })
  const teams = openTeams({ db, clock, library, log, signIn })
  const editing: EditingHouse = {
    db,
    clock,
    library,
    published,
    contentFolder: config.contentFolder,
    localFolder,
    mailer: { send: ({ to, subject, text }) => signIn.post.send({ to, ...writeLetter('da', { subject, lines: text.split('\n\n') }) }) },
    detect: (text) => detect(text).filter((find) => !isWarning(find)),
    log,
  }
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
    sharing,
    trialDesk: {
      db,
      trials: await openTrials({ db, log }),
      mask: (text, language) => mask(text, detect(text).filter((find) => !isWarning(find)), language),
      throttle: createThrottle({ most: 20, periodMs: 60 * 60_000, trustsProxy: config.trustsProxy, now: () => clock.now().getTime() }),
    },
    assets: loadAssets(assetsFolder, headers),
    published,
    dialogue,
    signIn,
    teams,
    field: {
      db,
      clock,
      throttle: createThrottle({ most: 200, periodMs: 15 * 60_000, trustsProxy: config.trustsProxy, now: () => clock.now().getTime() }),
      async beginDraft(tenant, organisationId, report) {
        const { provenance, madeBy, ...texts } = draftOf(report)
        const id = await createDraft(tenant, { organisationId, kind: 'dilemma', texts, provenance, origin: { kind: 'report', id: report.id }, madeBy, today: dayOf(clock.now()) })
        return `${urls.insideEditing}/${id}`
      },
      async beginStudyDraft(tenant, organisationId, { language, content, madeBy, studyId }) {
        const id = await createDraft(tenant, { organisationId, kind: 'dilemma', texts: [{ language, part: 'text', content }], origin: { kind: 'study', id: studyId }, madeBy, today: dayOf(clock.now()) })
        return `${urls.insideEditing}/${id}`
      },
    },
    editing,
    network: {
      db,
      clock,
      editing,
      dataFolder: config.dataFolder,
      publicUrl: config.publicUrl,
      exchangesLocally: config.exchangesLocally,
      throttle: createThrottle({ most: 20, periodMs: 60 * 60_000, trustsProxy: config.trustsProxy, now: () => clock.now().getTime() }),
      mask: (text) => mask(text, detect(text).filter((find) => find.sure && !isWarning(find))),
      log,
    },
    waiting: [workAccountWaits, ...teams.waiting, waitingReports, editingWaits, reviewWaits, networkWaits],
    async close() {
      dialogue.live.close()
      await Promise.all([jobs.close(), posters.close(), videos.close(), printer.close(), sharing.close(), robot.end(), signIn.close()])
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
