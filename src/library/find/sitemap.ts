import { href, languages, urls } from '#urls.ts'
import type { Edition } from '../library.ts'
import type { Days } from './days.ts'
import { escapeXml } from './xml.ts'

const open = [urls.front, urls.dilemmas, urls.practices, urls.processes, urls.plan, urls.workplaces, urls.writeStory, urls.storyChecklist, urls.aware, urls.how, urls.promise, urls.committee, urls.print, urls.contents, urls.about, urls.accessibility]

/**
 * Every open page in every language, each with its twins in the others. A dilemma's other pages (alone, script, sheet) hold its
 * own words once more, and a search engine should lead to the whole.
 */
export function sitemapOf(edition: Edition, days: ReadonlyMap<string, Days>, publicUrl: string): string {
  const pages = [
    ...open.map((path) => ({ path, day: undefined })),
    ...edition.dilemmas('da').map(({ id }) => ({ path: urls.dilemma(id), day: days.get(`dilemma ${id}`)?.changed })),
    ...edition.practices('da').map(({ id }) => ({ path: urls.practice(id), day: days.get(`practice ${id}`)?.changed })),
    ...edition.stories('da').map(({ id, consent }) => ({ path: urls.story(id), day: consent.day })),
    ...edition.processes('da').map(({ id }) => ({ path: urls.process(id), day: days.get(`process ${id}`)?.changed })),
  ]
  const address = (language: (typeof languages)[number], path: string) => escapeXml(`${publicUrl}${href(language, path)}`)
  const entries = pages.flatMap(({ path, day }) => {
    const twins = languages.map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(language, path)}"/>`)
    const rest = `${twins.join('')}<xhtml:link rel="alternate" hreflang="x-default" href="${address('da', path)}"/>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}`
    return languages.map((language) => `<url><loc>${address(language, path)}</loc>${rest}</url>`)
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
}

/** What a robot may look at: the library. Rooms and records are nobody's but those who hold their keys. */
export function robotsFor(publicUrl: string | undefined): string {
  const closed = ['/d/', '/tovholder/', '/skaerm/', '/referat/', '/svar/', urls.search].flatMap((path) => languages.map((language) => `Disallow: ${href(language, path)}`))
  return ['User-agent: *', ...closed, ...(publicUrl === undefined ? [] : ['', `Sitemap: ${publicUrl}${urls.sitemap}`]), ''].join('\n')
}
