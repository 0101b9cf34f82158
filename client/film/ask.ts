import type { FilmTexts } from '../../src/film/player/film-data.ts'
import { answersOf, endingOf } from '../../src/film/player/course.ts'
import { need, setText } from './parts-of-page.ts'
import type { Session } from './session.ts'

/** The question and its answers as real buttons; shown whenever a stretch has been played, and gone when somebody goes back. */
export function followAsk(root: HTMLElement, session: Session, texts: FilmTexts, tell: (question: string | undefined) => void): { update(): void; focus(): boolean } {
  const box = need(root, '[data-ask]')
  const heading = need(box, '[data-question]')
  const list = need(box, '[data-answers]')
  const again = need(box, '[data-do=again]')
  let shown = ''

  function update(): void {
    const ending = session.isAtEnd && !session.clock.isPlaying ? endingOf(session.timeline, session.part) : undefined
    const key = ending === undefined ? '' : `${session.part.id} ${ending.kind}`
    if (key === shown) return
    shown = key
    const hadFocus = root.contains(document.activeElement)
    box.hidden = ending === undefined
    root.toggleAttribute('data-asking', ending !== undefined)
    if (ending === undefined) return
    again.hidden = ending.kind === 'asks'
    const stop = ending.kind === 'over' ? undefined : session.timeline.stops[ending.stop]
    const text = ending.kind === 'over' ? undefined : texts.stops[ending.stop]
    const question = ending.kind === 'asks' ? (text?.question ?? '') : ending.kind === 'offers' ? (heading.dataset['more'] ?? '') : texts.title
    setText(heading, question)
    const answers = stop === undefined ? [] : answersOf(session.timeline, stop, session.seen, ending.kind === 'offers' ? ending.chosen : undefined)
    list.replaceChildren(...answers.map(({ part, index, isSeen }) => answer(part, index, text?.choices[index] ?? '', isSeen)))
    // Whoever is in the player is led to what it asks; whoever is elsewhere on the page is told, and not pulled away.
    if (hadFocus) heading.focus({ preventScroll: true })
    else tell(ending.kind === 'asks' ? question : undefined)
  }

  function answer(part: string, index: number, text: string, isSeen: boolean): HTMLLIElement {
    const letter = element('span', 'letter', String.fromCharCode(65 + index))
    const button = element('button', 'film-answer', '')
    button.type = 'button'
    button.append(letter, element('span', '', text), element('small', '', (isSeen ? list.dataset['seen'] : list.dataset['see']) ?? ''))
    button.toggleAttribute('data-seen', isSeen)
    button.addEventListener('click', () => {
      session.playPart(part)
      need(root, '[data-do=toggle]').focus({ preventScroll: true })
    })
    const item = document.createElement('li')
    item.append(button)
    return item
  }

  again.addEventListener('click', () => {
    session.playPart(session.timeline.parts[0]?.id ?? '')
    need(root, '[data-do=toggle]').focus({ preventScroll: true })
  })
  return {
    update,
    focus: () => {
      if (shown !== '') heading.focus({ preventScroll: true })
      return shown !== ''
    },
  }
}

function element<Name extends 'span' | 'small' | 'button'>(name: Name, className: string, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}
