import type { Language } from '#urls.ts'
import { words } from '../words.ts'

type CopyTextProps = { language: Language; id: string; label: string; hint?: string; text: string; rows?: number }

/**
 * A text to take along. `<copy-text>` becomes a button where a script may use the clipboard; elsewhere its sentence
 * says what to do by hand.
 */
export function CopyText({ language, id, label, hint, text, rows = 7 }: CopyTextProps) {
  const { copyText: take } = words[language]
  return (
    <div class="entry copy">
      <label for={id} id={`${id}-label`}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea id={id} rows={rows} readonly aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
        {`\n${text}`}
      </textarea>
      <copy-text data-from={id} data-label={take.copy} data-done={take.copied}>
        <p class="hint">{take.copyHint}</p>
      </copy-text>
    </div>
  )
}
