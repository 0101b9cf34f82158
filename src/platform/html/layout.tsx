import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { href, inLanguage, languages, urls, type Language } from '#urls.ts'
import type { Assets } from '../http/assets.ts'
import { Mark } from './mark/mark.tsx'
import { words as all } from './words.ts'

/** What every page needs to know of the house: its language, its assets and its own address. */
export type Site = { language: Language; assets: Assets; publicUrl: string | undefined; breachUrl: string | undefined }

type DocumentProps = {
  site: Site
  title: string
  style: 'site' | 'phone' | 'room' | 'inside'
  description?: string
  scripts?: readonly string[]
  /** Seconds after which a waiting page asks again; only for pages without a form, and only without JavaScript. */
  refresh?: number
  head?: Child
  bodyClass?: string
  children?: Child
}

/** A whole HTML document; all pages go through here. */
export function Document({ site, title, style, description, scripts = [], refresh, head, bodyClass, children }: DocumentProps) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={site.language} data-face={style === 'phone' ? 'system' : undefined}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title}</title>
          {description === undefined ? null : <meta name="description" content={description} />}
          <meta name="color-scheme" content="light dark" />
          <link rel="icon" href={site.assets.href('mark.svg')} type="image/svg+xml" />
          <link rel="stylesheet" href={site.assets.href(`${style}.css`)} />
          {scripts.map((name) => (
            <script type="module" src={site.assets.href(name)} />
          ))}
          {refresh === undefined ? null : (
            <noscript>
              <meta http-equiv="refresh" content={String(refresh)} />
            </noscript>
          )}
          {head}
        </head>
        <body class={bodyClass}>{children}</body>
      </html>
    </>
  )
}

type SitePageProps = {
  site: Site
  title: string
  /** The address of this page without language, for the menu and the link to the other language. */
  path: string
  description?: string
  scripts?: readonly string[]
  isPrivate?: boolean
  /** Pages of an organisation have more to dress than the library's. */
  style?: 'site' | 'inside'
  /** What stands beside the page's address when it is sent to others: pixels of 1200 by 630 at this path, without language. */
  picture?: SharedPicture | undefined
  children?: Child
}

/** A picture for sharing: where it lies, and what is on it. */
export type SharedPicture = { path: string; alt: string }

/** A page of the public site, with its menu and its foot. */
export function SitePage({ site, title, path, description, scripts, isPrivate = false, style = 'site', picture, children }: SitePageProps) {
  const words = all[site.language]
  const entries = [
    [urls.dilemmas, words.menu.dilemmas],
    [urls.workplaces, words.menu.workplaces],
    [urls.practices, words.menu.practices],
    [urls.search, words.menu.search],
    [urls.join, words.menu.join],
  ] as const
  const other: Language = site.language === 'da' ? 'en' : 'da'
  return (
    <Document site={site} title={path === urls.front ? title : `${title} · ErDuAware`} style={style} {...(description === undefined ? {} : { description })} {...(scripts === undefined ? {} : { scripts })} head={isPrivate ? null : <Shared site={site} title={title} path={path} description={description} picture={picture} />}>
      <a class="skip" href="#indhold">
        {words.skip}
      </a>
      <header class="top wrap">
        <a class="name" href={href(site.language, urls.front)}>
          <Mark /> ErDuAware
        </a>
        <nav aria-label={words.menu.label}>
          <ul>
            {entries.map(([to, label]) => (
              <li>
                <a href={href(site.language, to)} aria-current={path === to ? 'page' : path.startsWith(`${to}/`) ? 'true' : undefined}>
                  {label}
                </a>
              </li>
            ))}
            {isPrivate ? null : (
              <li>
                <a href={inLanguage(other, path)} lang={other} hreflang={other}>
                  {words.menu.otherLanguage}
                </a>
              </li>
            )}
          </ul>
        </nav>
      </header>
      <main id="indhold" tabindex={-1}>
        {children}
      </main>
      <Foot site={site} />
    </Document>
  )
}

type SharedProps = { site: Site; title: string; path: string; description: string | undefined; picture: SharedPicture | undefined }

/** What others show of a page when its address is sent to them, and where its twins are. Whole addresses need the house's own. */
function Shared({ site, title, path, description, picture }: SharedProps) {
  const { language, publicUrl } = site
  return (
    <>
      <meta property="og:site_name" content="ErDuAware" />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      {description === undefined ? null : <meta property="og:description" content={description} />}
      {publicUrl === undefined ? null : <Addresses language={language} publicUrl={publicUrl} path={path} />}
      {publicUrl === undefined || picture === undefined ? null : (
        <>
          <meta property="og:image" content={`${publicUrl}${picture.path}`} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={picture.alt} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      <link rel="alternate" type="application/atom+xml" title={all[language].foot.feed} href={href(language, urls.feed)} />
    </>
  )
}

/** One page has one address, whatever was chosen on it, and a twin in each language. */
function Addresses({ language, publicUrl, path }: { language: Language; publicUrl: string; path: string }) {
  const own = `${publicUrl}${href(language, path)}`
  return (
    <>
      <meta property="og:url" content={own} />
      <link rel="canonical" href={own} />
      {languages.map((one) => (
        <link rel="alternate" hreflang={one} href={`${publicUrl}${href(one, path)}`} />
      ))}
      <link rel="alternate" hreflang="x-default" href={`${publicUrl}${href('da', path)}`} />
    </>
  )
}

function Foot({ site }: { site: Site }) {
  const words = all[site.language].foot
  const links = [
    [urls.aware, words.aware],
    [urls.print, words.print],
    [urls.workshop, words.workshop],
    [urls.accessibility, words.accessibility],
    [urls.contents, words.contents],
    [urls.about, words.about],
  ] as const
  return (
    <footer class="foot">
      <div class="wrap">
        <div>
          <Mark />
          <p>{words.made}</p>
        </div>
        <div>
          <p>{words.cookies}</p>
          <a href={href(site.language, urls.promise)}>{words.promise}</a>
          <a href={href(site.language, urls.committee)}>{words.committee}</a>
        </div>
        <ul>
          {links.map(([to, label]) => (
            <li>
              <a href={href(site.language, to)}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
