import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { readFields, type Problems, type Typed } from '#platform/http/forms.ts'
import { acts, videosHref } from '../addresses.ts'
import { checkFacts } from '../forms.ts'
import { NoticePage, SurePage } from '../pages/notice.tsx'
import { VideoPage } from '../pages/video.tsx'
import { changeVideo } from '../store/videos.ts'
import type { Video } from '../video.ts'
import { words as all } from '../words.ts'
import { sendVideoFile } from './files.ts'
import { asksForData, partOf, readyAt, videoAt, type House, type Inside } from './house.ts'

/** A video's own page: what it is, how far it is, who may see it, and the end of it. */
export function videoPages(house: House): Hono<Inside> {
  const { videos, site, base } = house
  const { language } = site
  const words = all[language]
  const routes = new Hono<Inside>()
  const small = bodyLimit({ maxSize: 64 * 1024 })
  const at = (act: string): string => `${base}/:id/${act}`

  routes.get(`${base}/:id`, async (context) => context.html(await page(await videoAt(house, context))))

  routes.post(at(acts.settings), small, async (context) => {
    const video = await videoAt(house, context)
    const form = checkFacts(typedIn(await readFields(context)), words)
    if (!form.ok) return context.html(await page(video, form.typed, form.problems), 422)
    await changeVideo(videos.db, video.id, form.value)
    return context.redirect(videosHref(language, video.id), 303)
  })

  routes.post(at(acts.publication), small, async (context) => {
    const video = await readyAt(house, context)
    const isShown = (await readFields(context)).get('shown')?.at(-1) === 'yes'
    await videos.show(video.id, isShown)
    return context.redirect(videosHref(language, video.id), 303)
  })

  routes.get(at(acts.removal), async (context) => context.html(<SurePage site={site} video={await videoAt(house, context)} />))

  routes.post(at(acts.removal), small, async (context) => {
    const video = await videoAt(house, context)
    await videos.remove(video.id)
    if (asksForData(context)) return context.json({ removed: true })
    return context.html(<NoticePage site={site} title={words.page.remove} text={words.page.removed} />)
  })

  routes.get(`${base}/:id/:name{.+\\.(?:mp4|jpg|json|vtt)}`, async (context) => sendVideoFile(context, videos, await readyAt(house, context), partOf(context, 'name'), language))

  return routes

  async function page(video: Video, typed?: Typed, problems: Problems = {}) {
    return <VideoPage house={house} video={video} job={videos.jobs.stateOf(video.id)} received={await videos.files.received(video.id)} typed={typed ?? { title: video.title, dilemma: video.dilemma ?? '' }} problems={problems} />
  }
}

/** The last value of each field. */
export function typedIn(fields: ReadonlyMap<string, readonly string[]>): Typed {
  return Object.fromEntries([...fields].map(([name, values]) => [name, values.at(-1) ?? '']))
}
