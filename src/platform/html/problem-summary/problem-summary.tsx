import { words } from '../words.ts'
import type { Problems } from '../../http/forms.ts'
import type { Language } from '#urls.ts'

/** What must be put right, above its form, each sentence a way to its field. */
export function ProblemSummary({ language, problems, prefix = '' }: { language: Language; problems: Problems; prefix?: string }) {
  const entries = Object.entries(problems)
  if (entries.length === 0) return <></>
  return (
    <section class="problems" role="alert" aria-labelledby="problems" tabindex={-1}>
      <h2 id="problems">{words[language].errorSummary}</h2>
      <ul>
        {entries.map(([field, sentence]) => (
          <li>
            <a href={`#${prefix}${field}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
