import type { Child } from 'hono/jsx'
import type { Site } from '#platform/html/layout.tsx'
import type { Problems } from '#platform/http/forms.ts'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import { recordAddress } from '../addresses.ts'
import { words } from '../words.ts'
import { Paper } from './paper.tsx'

type FormPageProps = {
  site: Site
  recordId: string
  title: string
  action: string
  lead?: string | undefined
  button?: string
  /** Deletes something, or takes access away. */
  isDangerous?: boolean
  problems?: Problems
  children?: Child
}

/** One form about a record on a page of its own, and the way back. */
export function FormPage({ site, recordId, title, action, lead, button, isDangerous = false, problems = {}, children }: FormPageProps) {
  const { language } = site
  return (
    <Paper site={site} title={title} lead={lead}>
      <ProblemSummary language={language} problems={problems} />
      <form method="post" action={action} class="entries">
        {children}
        <div class="take">
          <button class={isDangerous ? 'button quiet danger' : 'button'}>{button ?? words[language].save}</button>
          <a class="button quiet" href={recordAddress(language, recordId)}>
            {words[language].back}
          </a>
        </div>
      </form>
    </Paper>
  )
}

/** A page that says one thing about a record, and the way back. */
export function NoticePage({ site, recordId, title, text }: { site: Site; recordId: string; title: string; text: string }) {
  return (
    <Paper site={site} title={title} lead={text}>
      <p class="take">
        <a class="button" href={recordAddress(site.language, recordId)}>
          {words[site.language].back}
        </a>
      </p>
    </Paper>
  )
}
