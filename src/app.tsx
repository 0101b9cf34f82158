import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { agreementRoutes, teamRoutes } from '#agreements/index.ts'
import { dialogueRoutes } from '#dialogue/index.ts'
import { editingRoutes, withdrawnRoutes } from '#editing/index.ts'
import { fieldRoutes, studyFileRoutes } from '#field/index.ts'
import { filmPages, filmRoutes, publishedVideoRoutes, videoRoutes, workshopRoutes } from '#film/index.ts'
import { libraryRoutes } from '#library/index.ts'
import { networkRoutes, offeringRoutes, packageFileRoutes } from '#network/index.ts'
import { peopleRoutes, signInRoutes, unitFileRoutes } from '#people/index.ts'
import { healthRoute } from '#platform/health.ts'
import { notFound } from '#platform/http/errors.ts'
import { secure } from '#platform/http/headers.ts'
import { sameOrigin } from '#platform/http/origin.ts'
import { errorPage } from '#platform/http/refusals.tsx'
import { href, languages } from '#urls.ts'
import { siteOf, type Services } from './services.ts'

/** The whole product: one function from Request to Response. Read it from top to bottom to know what there is. */
export function createApp(services: Services): Hono<{ Variables: { isSecure: boolean } }> {
  const { config, assets } = services
  const app = new Hono<{ Variables: { isSecure: boolean } }>({ strict: false })

  app.onError(errorPage((language) => siteOf(services, language), services.log))
  app.notFound(() => {
    throw notFound('address')
  })

  app.use(secure(config.publicUrl))
  app.use(sameOrigin(config.publicUrl))
  app.use(async (context, next) => {
    context.set('isSecure', config.publicUrl?.startsWith('https:') === true)
    return next()
  })
  // Videos and screenplays are larger than anything else that is sent here; their routes have limits of their own.
  app.route('/', publishedVideoRoutes(services.videoDesk.videos))
  for (const language of languages) {
    app.route(href(language, '/'), videoRoutes(services.videoDesk, siteOf(services, language)))
    app.route(href(language, '/'), workshopRoutes(services.workshop, siteOf(services, language)))
    app.route(href(language, '/'), unitFileRoutes(services, siteOf(services, language)))
    app.route(href(language, '/'), studyFileRoutes(services.field, siteOf(services, language)))
    app.route(href(language, '/'), packageFileRoutes(services.network, siteOf(services, language)))
  }
  app.route('/', offeringRoutes(services.network))
  app.use(bodyLimit({ maxSize: 128 * 1024 }))

  app.get('/assets/:name', (context) => assets.respond(context, context.req.param('name')))
  app.route('/', healthRoute(services))
  app.route('/', filmRoutes(services.films))
  for (const language of languages) {
    const site = siteOf(services, language)
    app.route(href(language, '/'), filmPages(services.films, site))
    app.route(href(language, '/'), withdrawnRoutes(services.editing, site))
    app.route(href(language, '/'), libraryRoutes(services, site))
    app.route(href(language, '/'), dialogueRoutes(services.dialogue, site))
    app.route(href(language, '/'), agreementRoutes(services, site))
    app.route(href(language, '/'), teamRoutes(services.teams, site))
    app.route(href(language, '/'), signInRoutes(services.signIn, site, services.waiting))
    app.route(href(language, '/'), peopleRoutes(services, site))
    app.route(href(language, '/'), fieldRoutes(services.field, site))
    app.route(href(language, '/'), editingRoutes(services.editing, site))
    app.route(href(language, '/'), networkRoutes(services.network, site))
  }
  return app
}
