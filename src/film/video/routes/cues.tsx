import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { notFound } from '#platform/http/errors.ts'
import { readFields, type Problems, type Typed } from '#platform/http/forms.ts'
import { languages } from '#urls.ts'
import { acts, videosHref } from '../addresses.ts'
import { decodeCaptions, mostCues, readCaptions, type CaptionFault } from '../captions/read.ts'
import { checkCue } from '../forms.ts'
import { CuesPage } from '../pages/cues.tsx'
import { removeCue, replaceCues, saveCue, type CueClash, type Track } from '../store/cues.ts'
import { timeText } from '../times.ts'
import { cueKinds, type ReadyVideo } from '../video.ts'
import { words as all } from '../words.ts'
import { asksForData, partOf, readyAt, type House, type Inside } from './house.ts'
import { typedIn } from './video.tsx'

const mostFile = 500 * 1024

/** Captions and descriptions: line by line, or a whole file. A script saves lines by the same forms. */
export function cuePages(house: House): Hono<Inside> {
  const { videos, site, base } = house
  const { language } = site
  const words = all[language]
  const routes = new Hono<Inside>()
  const small = bodyLimit({ maxSize: 64 * 1024 })
  const at = (act: string): string => `${base}/:id/${act}`
  const list = at(acts.cues(':kind{[a-z]+}', ':track{[a-z][a-z]}'))

  routes.get(list, async (context) => context.html(await page(context, await readyAt(house, context))))

  routes.post(list, small, async (context) => save(context))
  routes.post(`${list}/:cue{[0-9a-f-]{36}}`, small, async (context) => save(context, partOf(context, 'cue')))

  routes.post(`${list}/:cue{[0-9a-f-]{36}}/fjernelse`, small, async (context) => {
    const video = await readyAt(house, context)
    await removeCue(videos.db, video.id, partOf(context, 'cue'))
    return asksForData(context) ? context.json({ removed: true }) : context.redirect(hrefOf(context, video), 303)
  })

  const tooLarge = async (context: Context) => context.html(await page(context, await readyAt(house, context), {}, { file: words.cues.fileTooLarge }), 422)
  routes.post(`${list}/fil`, bodyLimit({ maxSize: mostFile, onError: tooLarge }), async (context) => {
    const video = await readyAt(house, context)
    const file = await context.req.formData().then((form) => form.get('file'), () => null)
    if (!(file instanceof File) || file.size === 0) return context.html(await page(context, video, {}, { file: words.cues.noFile }), 422)
    const { cues, faults } = readCaptions(decodeCaptions(new Uint8Array(await file.arrayBuffer())), Math.round(video.seconds * 1000), language)
    if (faults.length > 0) return context.html(await page(context, video, {}, {}, faults), 422)
    await replaceCues(videos.db, trackAt(context, video), cues)
    return context.redirect(hrefOf(context, video), 303)
  })

  return routes

  async function save(context: Context, id?: string): Promise<Response> {
    const video = await readyAt(house, context)
    const typed = typedIn(await readFields(context))
    const form = checkCue(typed, Math.round(video.seconds * 1000), words)
    const problems = form.ok ? undefined : form.problems
    const saved = form.ok ? await saveCue(videos.db, trackAt(context, video), form.value, id) : undefined
    const found = typeof saved === 'object' ? clash(saved) : problems
    if (found !== undefined) {
      if (asksForData(context)) return context.json({ problems: found }, 422)
      return context.html(await page(context, video, { ...typed, ...(id !== undefined && { id }) }, found), 422)
    }
    return asksForData(context) ? context.json({ id: saved }) : context.redirect(hrefOf(context, video), 303)
  }

  function clash(found: CueClash): Problems {
    if ('overlaps' in found) return { from: words.cueProblems.overlaps(timeText(found.overlaps.fromMs), timeText(found.overlaps.toMs)) }
    if ('isFull' in found) return { text: words.cueProblems.tooMany(mostCues) }
    throw notFound('a line of a video')
  }

  function trackAt(context: Context, video: ReadyVideo): Track {
    const kind = cueKinds.find((each) => each === partOf(context, 'kind'))
    const track = languages.find((each) => each === partOf(context, 'track'))
    if (kind === undefined || track === undefined) throw notFound('a track of a video')
    return { videoId: video.id, kind, language: track }
  }

  function hrefOf(context: Context, video: ReadyVideo): string {
    const { kind, language: track } = trackAt(context, video)
    return videosHref(language, video.id, acts.cues(kind, track))
  }

  async function page(context: Context, video: ReadyVideo, typed: Typed = {}, problems: Problems = {}, faults: readonly CaptionFault[] = []) {
    return <CuesPage site={site} video={video} track={trackAt(context, video)} typed={typed} problems={problems} faults={faults} />
  }
}
