import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import { readFields } from '#platform/http/forms.ts'
import { href, languages } from '#urls.ts'
import { bases, videosHref } from '../addresses.ts'
import { KeyPage } from '../pages/key.tsx'
import { words as all } from '../words.ts'
import { asksForData, type House, type Inside } from './house.ts'

const cookie = 'video'
const fourteenDays = 14 * 24 * 60 * 60

/** Lets in whoever brings the key, and shows everybody else the same shut door. */
export function doorPages({ videos, throttle, site, base }: House): Hono<Inside> {
  const routes = new Hono<Inside>()
  const { door } = all[site.language]
  const keyHref = `${base}/noegle`

  routes.post(keyHref, bodyLimit({ maxSize: 16 * 1024 }), async (context) => {
    if (throttle.isBarred(context)) return context.html(<KeyPage site={site} isOn={videos.isOn} problem={door.barred} />, 429)
    const typed = (await readFields(context)).get('key')?.at(-1)?.trim() ?? ''
    if (!videos.isKey(typed)) {
      throttle.fail(context)
      return context.html(<KeyPage site={site} isOn={videos.isOn} problem={door.wrong} />, 422)
    }
    keep(context, videos.pass ?? '', fourteenDays)
    return context.redirect(videosHref(site.language), 303)
  })

  routes.post(`${base}/laas`, (context) => {
    keep(context, '', 0)
    return context.redirect(videosHref(site.language), 303)
  })

  for (const pattern of [base, `${base}/*`]) {
    routes.use(pattern, async (context, next) => {
      if (videos.isPass(getCookie(context, cookie))) return next()
      if (asksForData(context)) return context.json({ problem: door.wrong }, 403)
      return context.html(<KeyPage site={site} isOn={videos.isOn} />, context.req.path !== videosHref(site.language) ? 404 : context.req.method === 'GET' ? 200 : 403)
    })
  }
  return routes

  function keep(context: Parameters<typeof setCookie>[0], value: string, maxAge: number): void {
    for (const language of languages) {
      setCookie(context, cookie, value, { path: href(language, bases[language]), httpOnly: true, sameSite: 'Strict', secure: context.get('isSecure') === true, maxAge })
    }
  }
}
