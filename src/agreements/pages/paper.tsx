import type { Child } from 'hono/jsx'
import { SitePage, type Site } from '#platform/html/layout.tsx'
import { urls } from '#urls.ts'

type PaperProps = {
  site: Site
  title: string
  /** The page's heading, where it is not the title. */
  heading?: string
  facts?: readonly string[]
  lead?: string | undefined
  children?: Child
}

/** A private page on paper: a heading, a lead, and what is written. Its address has no link in another language. */
export function Paper({ site, title, heading = title, facts = [], lead, children }: PaperProps) {
  return (
    <SitePage site={site} title={title} path={urls.record('')} scripts={['take-along.js']} isPrivate>
      <div class="wrap record">
        <div class="record-head">
          {facts.length === 0 ? null : (
            <p class="facts">
              {facts.map((fact) => (
                <span>{fact}</span>
              ))}
            </p>
          )}
          <h1>{heading}</h1>
          {lead === undefined ? null : <p class="lead">{lead}</p>}
        </div>
        {children}
      </div>
    </SitePage>
  )
}
