import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { readFields, type Problems, type Typed } from '#platform/http/forms.ts'
import { acts, videosHref } from '../addresses.ts'
import { checkStop } from '../forms.ts'
import { StopPage } from '../pages/stop.tsx'
import { stopProblems } from '../stops.ts'
import { newStopId, removeStop, saveStop } from '../store/stops.ts'
import { timeText } from '../times.ts'
import type { ReadyVideo, VideoStop } from '../video.ts'
import { words as all } from '../words.ts'
import { partOf, readyAt, type House, type Inside } from './house.ts'
import { typedIn } from './video.tsx'

/** The questions of a video, each on a form of its own. */
export function stopPages(house: House): Hono<Inside> {
  const { videos, site, base } = house
  const { language } = site
  const words = all[language]
  const routes = new Hono<Inside>()
  const small = bodyLimit({ maxSize: 64 * 1024 })
  const one = `${base}/:id/${acts.stop(':stop{[0-9a-f-]{36}}')}`

  routes.get(`${base}/:id/${acts.newStop}`, async (context) => context.html(<StopPage site={site} video={await readyAt(house, context)} typed={{}} />))
  routes.post(`${base}/:id/${acts.newStop}`, small, async (context) => save(context, newStopId()))

  routes.get(one, async (context) => {
    const video = await readyAt(house, context)
    const stop = video.stops.find(({ id }) => id === partOf(context, 'stop'))
    if (stop === undefined) return context.redirect(videosHref(language, video.id), 303)
    return context.html(<StopPage site={site} video={video} stop={stop.id} typed={typedOf(stop)} />)
  })
  routes.post(one, small, async (context) => save(context, partOf(context, 'stop')))

  routes.post(`${one}/fjernelse`, small, async (context) => {
    const video = await readyAt(house, context)
    await removeStop(videos.db, video.id, partOf(context, 'stop'))
    return context.redirect(videosHref(language, video.id), 303)
  })

  return routes

  async function save(context: Context, id: string): Promise<Response> {
    const video = await readyAt(house, context)
    const typed = typedIn(await readFields(context))
    const form = checkStop(typed, words)
    if (!form.ok) return again(context, video, id, typed, form.problems)
    const { places, ...value } = form.value
    const problems = await saveStop(videos.db, video.id, { id, ...value }, (others) => stopProblems({ id, ...value }, others, Math.round(video.seconds * 1000), words))
    if (Object.keys(problems).length > 0) return again(context, video, id, typed, inForm(problems, places))
    return context.redirect(videosHref(language, video.id), 303)
  }

  function again(context: Context, video: ReadyVideo, id: string, typed: Typed, problems: Problems): Response | Promise<Response> {
    const isKnown = video.stops.some((stop) => stop.id === id)
    return context.html(<StopPage site={site} video={video} {...(isKnown && { stop: id })} typed={typed} problems={problems} />, 422)
  }
}

// The rule counts the choices that there are; the form may have empty ones between.
function inForm(problems: Problems, places: readonly number[]): Problems {
  return Object.fromEntries(Object.entries(problems).map(([field, sentence]) => {
    const index = /^range-(\d)$/.exec(field)?.[1]
    return [index === undefined ? (field === 'choices' ? 'text-0' : field) : `from-${places[Number(index)] ?? 0}`, sentence]
  }))
}

function typedOf({ atMs, question, choices }: VideoStop): Typed {
  const fields = choices.map(({ text, range }, index) => ({ [`text-${index}`]: text, [`from-${index}`]: range === undefined ? '' : timeText(range.fromMs), [`to-${index}`]: range === undefined ? '' : timeText(range.toMs) }))
  return Object.assign({ at: timeText(atMs), question }, ...fields)
}
