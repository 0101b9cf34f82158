import type { Site } from '#platform/html/layout.tsx'
import type { Language } from '#urls.ts'
import { FilmPlayer, shownIn, type FilmView } from './film-view.tsx'
import { consequencesOf, positionOf, type Steering } from './steering.ts'
import { clockText } from './time.ts'
import { playerWords } from './words.ts'

type SteeringProps = {
  film: FilmView
  language: Language
  steering: Steering
  now: number
  /** Where the form goes. */
  action: string
  /** What must go along with every form of the room. */
  hidden?: Readonly<Record<string, string>>
  /** The part that the room's own choice leads to, when the rules of what is shown allow to say it. */
  roomPart?: string | undefined
}

/** The facilitator's buttons for the film: each is a form's, and sends `film`. */
export function FilmSteering({ film, language, steering, now, action, hidden = {}, roomPart }: SteeringProps) {
  const words = playerWords[language].together
  const shown = shownIn(film, language)
  const { at, playing, isAtEnd } = positionOf(shown, steering, now)
  const isStarted = steering.sentAt > 0
  const isBeginning = steering.part === shown.parts[0]?.id
  const part = shown.parts.find(({ id }) => id === steering.part)
  const room = shown.parts.find(({ id }) => id === roomPart)
  return (
    <form method="post" action={action} class="film-steering">
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <h3>{words.heading}</h3>
      {isStarted ? <p>{isAtEnd && isBeginning ? words.stopped : words.at(part?.title ?? '', clockText(at - (part?.from ?? 0)))}</p> : null}
      <p class="film-steers">
        {isStarted ? null : <Act value="start" label={words.start} />}
        {isStarted && playing ? <Act value="pause" label={words.pause} /> : null}
        {isStarted && !playing && !isAtEnd ? <Act value="resume" label={words.resume} /> : null}
        {isStarted ? <Act value="back" label={words.back} isQuiet /> : null}
        {isStarted && isAtEnd ? <Act value="again" label={words.again} isQuiet /> : null}
      </p>
      {isStarted && (isAtEnd || !isBeginning) ? (
        <ul>
          {room === undefined ? null : (
            <li>
              <Act value={`show:${room.id}`} label={words.room} />
            </li>
          )}
          {consequencesOf(shown, steering.shown).map(({ part: { id, title }, letter, isShown }) => (
            <li>
              <Act value={`show:${id}`} label={`${words.show(letter, title)}${isShown ? ` (${words.shown})` : ''}`} isQuiet />
            </li>
          ))}
        </ul>
      ) : null}
    </form>
  )
}

function Act({ value, label, isQuiet = false }: { value: string; label: string; isQuiet?: boolean }) {
  return (
    <button class={isQuiet ? 'button quiet' : 'button'} name="film" value={value}>
      {label}
    </button>
  )
}

type ViewProps = { film: FilmView; site: Site; language: Language }

/** The film on the shared screen. It stands outside what the room's stream replaces; `SteeringNews` stands within. */
export function FilmOnScreen(props: ViewProps) {
  return <FilmPlayer {...props} steered="screen" />
}

/** The film on a participant's phone, for who wants to read along: no sound, and captions of one's own. */
export function FilmOnPhone(props: ViewProps) {
  return <FilmPlayer {...props} steered="phone" />
}

/** What the room's stream says of the film; the players of the page follow it. It shows nothing. */
export function SteeringNews({ film, steering, now }: { film: string; steering: Steering; now: number }) {
  return <film-steering data-film={film} data-state={JSON.stringify(steering)} data-now={String(now)} />
}
