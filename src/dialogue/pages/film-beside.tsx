import type { FilmView } from '#film/index.ts'
import type { Child } from 'hono/jsx'
import type { Site } from '#platform/html/layout.tsx'

/** Where the room's film stands on a page: beside what a new turn replaces, so that it plays on. Empty without a film. */
export function FilmBeside({ site, film, children }: { site: Site; film: FilmView | undefined; children?: Child }) {
  return (
    <div class="beside" data-beside={film?.id ?? ''} data-script={film === undefined ? undefined : site.assets.href(script)}>
      {children}
    </div>
  )
}

const script = 'film-together.js'

/** What a page loads besides its own script, when it comes while a film is shown. */
export function filmScripts(film: FilmView | undefined): readonly string[] {
  return film === undefined ? [] : [script]
}
