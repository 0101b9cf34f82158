import { Hono } from 'hono'
import { notFound } from '#platform/http/errors.ts'
import { privatePage } from '#platform/http/headers.ts'
import type { Site } from '#platform/html/layout.tsx'
import { href } from '#urls.ts'
import { bases } from './addresses.ts'
import { cuePages } from './routes/cues.tsx'
import { doorPages } from './routes/door.tsx'
import { sendVideoFile } from './routes/files.ts'
import type { House, Inside, VideoServices } from './routes/house.ts'
import { stopPages } from './routes/stops.tsx'
import { uploadPages } from './routes/upload.tsx'
import { videoPages } from './routes/video.tsx'
import { readVideo } from './store/videos.ts'
import type { Videos } from './videos.ts'

/** The pages where videos are made, in one language. Mount them before the limit of other forms: a video is larger than they are. */
export function videoRoutes(services: VideoServices, site: Site): Hono<Inside> {
  const base = bases[site.language]
  const house: House = { ...services, site, base }
  const routes = new Hono<Inside>()
  routes.use(base, privatePage)
  routes.use(`${base}/*`, privatePage)
  routes.route('/', doorPages(house))
  routes.route('/', uploadPages(house))
  routes.route('/', videoPages(house))
  routes.route('/', cuePages(house))
  routes.route('/', stopPages(house))
  // The link to the other language keeps the Danish word.
  if (base !== bases.da) routes.get(bases.da, (context) => context.redirect(href(site.language, base), 308))
  return routes
}

/** The files of videos that everybody may see, without language. */
export function publishedVideoRoutes(videos: Videos): Hono {
  const routes = new Hono()
  routes.get('/video/:id/:name', async (context) => {
    const video = await readVideo(videos.db, context.req.param('id'))
    if (video?.state !== 'ready' || video.publishedOn === undefined) throw notFound('video')
    return sendVideoFile(context, videos, video, context.req.param('name'))
  })
  return routes
}
