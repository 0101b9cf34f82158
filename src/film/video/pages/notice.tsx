import type { Site } from '#platform/html/layout.tsx'
import { acts, videosHref } from '../addresses.ts'
import type { Video } from '../video.ts'
import { words as all } from '../words.ts'
import { Frame } from './frame.tsx'

/** A page that says one thing, and the way back to all videos. */
export function NoticePage({ site, title, text }: { site: Site; title: string; text: string }) {
  return (
    <Frame site={site} title={title} lead={text}>
      <p class="take">
        <a class="button" href={videosHref(site.language)}>
          {all[site.language].page.others}
        </a>
      </p>
    </Frame>
  )
}

/** Asks once before a video is deleted. */
export function SurePage({ site, video }: { site: Site; video: Video }) {
  const { language } = site
  const { page, back } = all[language]
  return (
    <Frame site={site} title={page.remove} lead={page.removeText}>
      <form method="post" action={videosHref(language, video.id, acts.removal)} class="entries">
        <blockquote class="typed" dir="auto">
          {video.title}
        </blockquote>
        <div class="take">
          <button class="button quiet danger">{page.remove}</button>
          <a class="button quiet" href={videosHref(language, video.id)}>
            {back}
          </a>
        </div>
      </form>
    </Frame>
  )
}
