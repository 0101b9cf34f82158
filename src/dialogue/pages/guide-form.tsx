import type { Child } from 'hono/jsx'
import { href, urls } from '#urls.ts'
import type { Moment } from '../moment.ts'

type ActFormProps = { moment: Moment; act?: string; label?: string; look?: string; children?: Child }

/**
 * A form that moves the room. It carries the step that it was made for, so that of two who press at once one moves the
 * room. Its buttons say what by their name and value, or `act` does.
 */
export function ActForm({ moment, act, label, look, children }: ActFormProps) {
  const { room, language } = moment
  return (
    <form method="post" action={href(language, urls.guideAct(room.code, 'skridt'))} class={look} aria-label={label}>
      <input type="hidden" name="step" value={room.step} />
      {act === undefined ? null : <input type="hidden" name="do" value={act} />}
      {children}
    </form>
  )
}

/** A heading with what stands under it, as one part that a live page can exchange on its own. */
export function Part({ id, title, look, isQuiet = false, children }: { id: string; title: string; look?: string; isQuiet?: boolean; children?: Child }) {
  return (
    <section class={`part ${look ?? ''}`} aria-labelledby={`${id}-h`} data-part={id}>
      <h2 id={`${id}-h`} class={isQuiet ? 'hidden' : undefined}>
        {title}
      </h2>
      {children}
    </section>
  )
}
