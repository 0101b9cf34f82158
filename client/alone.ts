/**
 * Remembers on this device what somebody chose and wrote alone, and how far they came. Nothing here asks the network for
 * anything; without it the page does the same and remembers nothing.
 */
import { isWorthKeeping, nothing, readKept, type Kept } from './alone/kept.ts'
import { shelfOf } from './film/memory.ts'

const article = document.querySelector<HTMLElement>('[data-alone]')
const area = document.querySelector<HTMLTextAreaElement>('#til-dig-selv')
const radios = [...document.querySelectorAll<HTMLInputElement>('input[name=valg]')]
const shelf = shelfOf('localStorage')
const key = `alene/${article?.dataset['alone']}`
let kept: Kept = nothing

/** True when the device took it; a browser that keeps nothing says so by throwing. */
function keep(next: Kept): boolean {
  kept = next
  try {
    if (isWorthKeeping(next)) shelf?.setItem(key, JSON.stringify(next))
    else shelf?.removeItem(key)
    return shelf !== undefined
  } catch {
    return false
  }
}

function read(): string | null | undefined {
  try {
    return shelf?.getItem(key)
  } catch {
    return null
  }
}

function show(): void {
  for (const radio of radios) radio.checked = radio.value === kept.choice
  if (area) area.value = kept.note
}

class KeptHere extends HTMLElement {
  connectedCallback(): void {
    const { with: said, forget, forgotten, resume } = this.dataset
    const line = document.createElement('p')
    line.textContent = said ?? ''
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button quiet'
    button.textContent = forget ?? ''
    const told = document.createElement('output')
    this.replaceChildren(line, button, told)
    const step = document.getElementById(kept.step)
    const link = document.createElement('a')
    if (step) {
      link.className = 'button'
      link.href = `#${kept.step}`
      link.textContent = (resume ?? '').replace('{step}', () => step.dataset['step'] ?? '')
      button.before(link)
    }
    button.addEventListener('click', () => {
      keep(nothing)
      show()
      for (const other of document.querySelectorAll('kept-here > a')) other.remove()
      // What the film remembers in this tab would tell which consequences were seen.
      shelfOf('sessionStorage')?.removeItem(`film/${article?.dataset['alone']}`)
      told.textContent = forgotten ?? ''
    })
  }
}

kept = readKept(read())
if (keep(kept)) {
  show()
  customElements.define('kept-here', KeptHere)
  for (const radio of radios) radio.addEventListener('change', () => keep({ ...kept, choice: radio.value }))
  area?.addEventListener('input', () => keep({ ...kept, note: area.value }))
  // The step in the middle of the window is where somebody is.
  const seen = new IntersectionObserver((entries) => {
    const here = entries.find(({ isIntersecting }) => isIntersecting)
    if (here && isWorthKeeping(kept)) keep({ ...kept, step: here.target.id })
  }, { rootMargin: '-50% 0px' })
  for (const step of document.querySelectorAll('[data-step]')) seen.observe(step)
}
