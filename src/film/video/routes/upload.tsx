import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { acts, videosHref } from '../addresses.ts'
import { boundaryOf, readMultipart } from '../files/multipart.ts'
import { receiveAt, type Incoming } from '../files/receive.ts'
import { checkUpload } from '../forms.ts'
import { problemOf, VideoProblem } from '../making/message.ts'
import { runVideoProcess } from '../making/video-child.ts'
import { VideosPage } from '../pages/videos.tsx'
import { createVideo, isVideoId, listVideos, readVideo, setWaiting } from '../store/videos.ts'
import { limits } from '../video.ts'
import { words as all } from '../words.ts'
import { asksForData, partOf, type House, type Inside } from './house.ts'

/** The list of videos, and the two ways in: a form with the file in it, and pieces that a script sends. */
export function uploadPages(house: House): Hono<Inside> {
  const { videos, site, base, log } = house
  const { language } = site
  const words = all[language]
  const routes = new Hono<Inside>()
  /** Videos of which a piece is being written: two writers would leave a file that nobody sent. */
  const busy = new Set<string>()

  routes.get(base, async (context) => context.html(await page({}, {})))

  routes.post(base, async (context) => {
    const boundary = boundaryOf(context.req.header('content-type'))
    const body = context.req.raw.body
    const typed: Typed = {}
    const id = randomUUID()
    let incoming: Incoming | undefined
    let isKept = false
    try {
      if (boundary === undefined || body === null) throw new VideoProblem('cut-off', 'no form')
      await readMultipart(body, boundary, {
        field: (name, value) => void (typed[name] = value),
        file: async (name) => {
          if (name !== 'file' || incoming !== undefined) return { write: async () => {} }
          await videos.files.prepare(id, Math.min(limits.bytes, Number(context.req.header('content-length') ?? 0)))
          return (incoming = await receiveAt(videos.files.sourceOf(id)))
        },
      })
      const form = checkUpload(typed, words)
      if (!form.ok) return await refuse(context, form.problems, typed)
      if (typed['size'] !== undefined && incoming === undefined) {
        if (form.value.size > limits.bytes) throw new VideoProblem('too-many-bytes')
        await videos.files.prepare(id, form.value.size)
        await (await receiveAt(videos.files.sourceOf(id))).close()
        await createVideo(videos.db, { id, ...form.value, createdOn: videos.today(), state: 'receiving' })
        isKept = true
        return context.json({ id, pieces: videosHref(language, id, acts.pieces), page: videosHref(language, id), removal: videosHref(language, id, acts.removal) })
      }
      const size = await incoming?.finish().catch((error: unknown) => Promise.reject(isUnchosen(error, typed) ? undefined : error))
      if (size === undefined) return await refuse(context, { file: words.upload.noFile }, typed)
      await look(id)
      await createVideo(videos.db, { id, ...form.value, size, createdOn: videos.today(), state: 'waiting' })
      isKept = true
      videos.jobs.ask(id)
      return context.redirect(videosHref(language, id), 303)
    } catch (error) {
      if (error === undefined) return refuse(context, { file: words.upload.noFile }, typed)
      return refuse(context, { file: sentenceFor(error) }, typed)
    } finally {
      await incoming?.close()
      if (!isKept) await videos.files.remove(id)
    }
  })

  const pieces = `${base}/:id/${acts.pieces}`
  routes.get(pieces, async (context) => {
    const video = await coming(context)
    return video === undefined ? context.json({ problem: words.problem['cut-off'] }, 404) : context.json({ received: await videos.files.received(video.id), size: video.size })
  })

  routes.post(pieces, async (context) => {
    const video = await coming(context)
    const body = context.req.raw.body
    if (video === undefined || body === null) return context.json({ problem: words.problem['cut-off'] }, 404)
    const received = await videos.files.received(video.id)
    if (busy.has(video.id) || Number(context.req.query('fra') ?? '') !== received) return context.json({ received }, 409)
    busy.add(video.id)
    let incoming: Incoming | undefined
    try {
      incoming = await receiveAt(videos.files.sourceOf(video.id), received)
      try {
        for await (const chunk of body) await incoming.write(chunk)
      } catch (error) {
        // What has come is kept: the next piece begins where this one was cut off.
        if (problemOf(error).why !== 'fault') throw error
        return context.json({ received: await videos.files.received(video.id) }, 409)
      }
      const now = await incoming.finish()
      if (now > video.size) throw new VideoProblem('too-many-bytes', 'more than was announced')
      if (now < video.size) return context.json({ received: now })
      await look(video.id)
      if (await setWaiting(videos.db, video.id)) videos.jobs.ask(video.id)
      return context.json({ received: now, page: videosHref(language, video.id) })
    } catch (error) {
      const problem = sentenceFor(error)
      await incoming?.close()
      await videos.remove(video.id)
      return context.json({ problem }, 422)
    } finally {
      await incoming?.close()
      busy.delete(video.id)
    }
  })

  return routes

  async function look(id: string): Promise<void> {
    await runVideoProcess({ work: 'look', source: videos.files.sourceOf(id), folder: videos.files.folderOf(id), engine: '' })
  }

  async function coming(context: Context) {
    const id = partOf(context, 'id')
    const video = isVideoId(id) ? await readVideo(videos.db, id) : undefined
    return video?.state === 'receiving' ? video : undefined
  }

  function sentenceFor(error: unknown): string {
    const problem = problemOf(error)
    log(`a video was not taken, ${problem.why}: ${problem.detail}`)
    return words.problem[problem.why]
  }

  async function refuse(context: Context, problems: Problems, typed: Typed): Promise<Response> {
    if (asksForData(context)) return context.json({ problems }, 422)
    return context.html(await page(typed, problems), 422)
  }

  async function page(typed: Typed, problems: Problems) {
    return <VideosPage house={house} videos={await listVideos(videos.db)} typed={typed} problems={problems} />
  }
}

// A browser sends an empty file for a field in which none was chosen.
function isUnchosen(error: unknown, typed: Typed): boolean {
  return error instanceof VideoProblem && error.why === 'empty' && typed['chosen'] === undefined
}
