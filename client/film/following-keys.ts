import { commandOf, type Focus } from './keys.ts'
import type { Switches } from './switches.ts'

/** Listens to the keyboard while the focus is in the player, and only then. */
export function followKeys(root: HTMLElement, { run }: Switches): () => void {
  const listen = (event: KeyboardEvent): void => {
    const command = commandOf(event, focusOf(event.target))
    if (command === undefined || event.defaultPrevented) return
    // The browser's own Escape leaves full screen; nothing here may be in its way.
    if (command.act !== 'close') event.preventDefault()
    run(command)
  }
  root.addEventListener('keydown', listen)
  return () => root.removeEventListener('keydown', listen)
}

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'other'
  if (target.matches('[data-seek]')) return 'seek'
  if (target.matches('input[type=range]')) return 'slider'
  if (target.matches('input, select, textarea')) return 'field'
  if (target.matches('a, summary')) return 'link'
  return target.matches('button') ? 'button' : 'other'
}
