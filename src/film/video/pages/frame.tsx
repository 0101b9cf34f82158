import type { Child } from 'hono/jsx'
import { SitePage, type Site } from '#platform/html/layout.tsx'
import { bases } from '../addresses.ts'

type Props = { site: Site; title: string; lead?: string; scripts?: readonly string[]; /** Seconds after which a page that waits asks again. */ refresh?: number; children?: Child }

/** A page of the video workshop: a heading, a lead, and what it is about. It is private, so it links to no other language. */
export function Frame({ site, title, lead, scripts = [], refresh, children }: Props) {
  return (
    <SitePage site={site} title={title} path={bases.da} scripts={scripts} isPrivate>
      <link rel="stylesheet" href={site.assets.href('video.css')} />
      {refresh === undefined ? null : <meta http-equiv="refresh" content={String(refresh)} />}
      <div class="wrap record video-page">
        <div class="record-head">
          <h1>{title}</h1>
          {lead === undefined ? null : <p class="lead">{lead}</p>}
        </div>
        {children}
      </div>
    </SitePage>
  )
}
