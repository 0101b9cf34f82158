import type { Language } from '#urls.ts'
import { transcriptOf, type Timeline, type TranscriptEntry } from '../timeline/index.ts'
import { clockText } from './time.ts'
import { playerWords } from './words.ts'

type Props = { timeline: Timeline; language: Language; /** The film as a file, to jump into without a script. */ file?: string | undefined }

/** The whole film as text. With the player it follows the film, and each time in it leads there. */
export function Transcript({ timeline, language, file }: Props) {
  const words = playerWords[language]
  return (
    <details class="film-text">
      <summary>{words.read}</summary>
      <p>{words.readWhat}</p>
      <ol lang={timeline.language === language ? undefined : timeline.language}>
        {transcriptOf(timeline).map((entry) => (
          <li data-at={String(entry.at)} class={`film-${entry.kind}`}>
            <Time at={entry.at} file={file} />
            <Entry entry={entry} language={language} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function Time({ at, file }: { at: number; file: string | undefined }) {
  if (file === undefined) return <span class="film-at">{clockText(at)}</span>
  return (
    <a class="film-at" href={`${file}#t=${at.toFixed(1)}`}>
      {clockText(at)}
    </a>
  )
}

function Entry({ entry, language }: { entry: TranscriptEntry; language: Language }) {
  const words = playerWords[language]
  switch (entry.kind) {
    case 'chapter':
      return <h3>{entry.title}</h3>
    case 'line':
      return (
        <p>
          <b>
            {entry.who}
            {entry.onPhone ? ` (${words.onPhone})` : ''}:
          </b>{' '}
          {entry.text}
        </p>
      )
    case 'description':
      return (
        <p>
          <i>{words.seen}:</i> {entry.text}
        </p>
      )
    case 'text':
      return (
        <p>
          <i>{words.sign}:</i> {entry.text}
        </p>
      )
    case 'stop':
      return (
        <div>
          <p>
            <b>{words.asks}:</b> {entry.question}
          </p>
          <ul>
            {entry.choices.map((choice) => (
              <li>{choice}</li>
            ))}
          </ul>
        </div>
      )
  }
}
