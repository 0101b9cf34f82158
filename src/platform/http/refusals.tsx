import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { href, urls, type Language } from '#urls.ts'
import { SitePage, type Site } from '../html/layout.tsx'
import { words as all } from '../html/words.ts'
import { Refusal } from './errors.ts'

/** Turns a refusal or a fault into a page, in the language of the address. `log` gets the fault and its number alone. */
export function errorPage(site: (language: Language) => Site, log: (line: string) => void) {
  return (error: Error, context: Context): Response | Promise<Response> => {
    const words = all[languageOf(context)].errors
    if (error instanceof HTTPException) {
      const text = error.status === 413 ? words.tooLarge : words.notAllowed
      return context.html(page(context, text.title, text.text), error.status === 413 ? 413 : 400)
    }
    if (error instanceof Refusal) {
      const text = { 403: words.notAllowed, 404: words.notFound, 409: words.conflict, 413: words.tooLarge, 429: words.tooMany }[error.status]
      return context.html(page(context, text.title, text.text), error.status)
    }
    const number = randomBytes(4).toString('hex')
    log(`fault ${number}: ${error.stack ?? error.message}`)
    return context.html(page(context, words.fault.title, words.fault.text(number)), 500)
  }

  function page(context: Context, title: string, text: string) {
    const language = languageOf(context)
    return (
      <SitePage site={site(language)} title={title} path={urls.front} isPrivate>
        <div class="wrap page-head">
          <h1>{title}</h1>
          <p class="lead">{text}</p>
          <p>
            <a class="button" href={href(language, urls.front)}>
              {all[language].errors.home}
            </a>
          </p>
        </div>
      </SitePage>
    )
  }
}

/** The language that an address asks for. */
export function languageOf(context: Context): Language {
  const path = context.req.path
  return path === '/en' || path.startsWith('/en/') ? 'en' : 'da'
}
