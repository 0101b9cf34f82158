import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Edition } from '../library.ts'
import { LawBanner } from '../pages/parts/law.tsx'
import type { Finds } from './finder.ts'
import { isNarrowed, mostLetters, type Asked } from './narrowing.ts'
import { Narrowing } from './narrowing-form.tsx'
import { Found } from './found.tsx'
import { words as all } from './words.ts'

export type SearchProps = { site: Site; edition: Edition; asked: Asked; finds: Finds }

/** The form that every field of the page belongs to, and the two places that are shown anew while somebody types. */
export const ids = { form: 'soeg', status: 'soeg-status', found: 'soeg-fund', narrowing: 'soeg-valg' } as const

/** Searching in the library: a plain form, and what it found. */
export function SearchPage(props: SearchProps) {
  const { site, asked } = props
  const words = all[site.language]
  return (
    <SitePage site={site} title={words.title} path={urls.search} description={words.lead} scripts={['find.js']}>
      <div class="wrap">
        <div class="page-head">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
          <SearchField site={site} typed={asked.words} />
        </div>
        <div class="finder">
          <details open={isNarrowed(asked)}>
            <summary>{words.narrow}</summary>
            <Narrowing {...props} />
          </details>
          <div>
            <Found {...props} />
            <LawBanner review={undefined} language={site.language} />
          </div>
        </div>
      </div>
    </SitePage>
  )
}

/** The field to search from, on this page and on others. */
export function SearchField({ site, typed = '' }: { site: Site; typed?: string }) {
  const words = all[site.language]
  return (
    <form id={ids.form} class="search" action={href(site.language, urls.search)} role="search">
      <label for="soeg-ord">{words.label}</label>
      <div>
        <input class="field" id="soeg-ord" type="search" name="q" value={typed} maxlength={mostLetters} autocomplete="off" enterkeyhint="search" />
        <button class="button">{words.search}</button>
      </div>
    </form>
  )
}
