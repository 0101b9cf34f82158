import { SitePage, type Site } from '#platform/html/layout.tsx'
import { urls } from '#urls.ts'
import { words } from '../words.ts'

/** What someone sees whose link opens nothing: the same for a wrong secret and for what is not there. */
export function ShutPage({ site, door }: { site: Site; door: 'record' | 'reply' }) {
  const { shut } = words[site.language]
  return (
    <SitePage site={site} title={shut.title} path={urls.record('')} isPrivate>
      <div class="wrap record">
        <div class="record-head">
          <h1>{shut.title}</h1>
          <p class="lead">{door === 'record' ? shut.record : shut.reply}</p>
        </div>
        <p class="after">{door === 'record' ? shut.recordWhat : shut.replyWhat}</p>
      </div>
    </SitePage>
  )
}
