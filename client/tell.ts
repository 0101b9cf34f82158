/**
 * Looks a telling through before anything of it is sent: what surely points at somebody is covered here, what is in doubt
 * is asked about, and only what is left goes to the server, which looks once more.
 */
import { clean, undecided, type Choices, type Doubt } from '../src/field/cleaning.ts'
import { kindWords, prepare } from '../src/detector/index.ts'

const texts = ['happened', 'goods', 'helped'] as const

class TellForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    if (form === null) return
    // What is missing is said by the browser: a server that should say it would see a text that is not cleaned.
    form.noValidate = false
    for (const name of ['happened', 'role', 'place']) fieldOf(form, name)?.setAttribute('required', '')
    for (const name of texts) fieldOf(form, name)?.setAttribute('maxlength', '5000')
    // The lists are opened while somebody types, so that the look through is there at once.
    form.addEventListener('focusin', () => setTimeout(prepare), { once: true })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.review(form, valuesOf(form))
    })
  }

  private review(form: HTMLFormElement, told: Record<string, string>): void {
    const template = this.querySelector('template')?.content.cloneNode(true)
    if (!(template instanceof DocumentFragment)) return
    const review = template.querySelector<HTMLElement>('.tell-review')
    const send = template.querySelector('form')
    if (review === null || send === null) return
    const language = this.dataset['language'] === 'en' ? 'en' : 'da'
    const look = (choices: Choices) => Object.fromEntries(texts.map((name) => [name, clean(told[name] ?? '', language, choices)]))
    const doubts = new Map(Object.values(look(undecided)).flatMap(({ open }) => open).map((doubt) => [doubt.key, doubt]))
    ask(review, [...doubts.values()], (kind) => kindWords[language][kind])

    const show = () => {
      const choices = choicesOf(send)
      for (const [name, { text }] of Object.entries(look(choices))) {
        const place = review.querySelector<HTMLElement>(`[data-shown="${name}"]`)
        if (place === null) continue
        place.hidden = text.trim() === ''
        place.querySelector('p')?.replaceChildren(...covered(text))
        fill(send, name, text)
      }
    }
    for (const name of ['role', 'place', 'secret']) fill(send, name, told[name] ?? '')
    send.addEventListener('change', show)
    send.addEventListener('submit', (event) => {
      if (!(event.submitter instanceof HTMLButtonElement) || event.submitter.name !== 'again') return show()
      event.preventDefault()
      review.remove()
      this.classList.remove('is-reviewed')
      form.hidden = false
      form.querySelector('textarea')?.focus()
    })
    show()
    form.hidden = true
    this.classList.add('is-reviewed')
    this.append(review)
    review.querySelector('h1')?.focus()
    scrollTo(0, 0)
  }
}

customElements.define('tell-form', TellForm)

function valuesOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']))
}

/** Makes a question of each doubt from the one in the template. */
function ask(review: HTMLElement, doubts: readonly Doubt[], nameOf: (kind: Doubt['kind']) => string): void {
  const place = review.querySelector('[data-doubts]')
  const pattern = place?.querySelector('.doubt')
  if (place === null || pattern === null || pattern === undefined) return
  if (doubts.length === 0) return place.remove()
  const questions = doubts.map(({ key, text, kind }, at) => {
    const question = pattern.cloneNode(true)
    if (!(question instanceof HTMLElement)) return question
    const legend = question.querySelector('legend')
    if (legend !== null) legend.textContent = (legend.textContent ?? '').replace('»«', `»${text}«`).replace('“”', `“${text}”`).replace(/– .*\?$/, `– ${nameOf(kind)}?`)
    for (const field of question.querySelectorAll('input')) {
      field.name = field.name.replace(/\d+$/, String(at))
      if (field.type === 'hidden') field.value = key
    }
    return question
  })
  pattern.replaceWith(...questions)
}

function choicesOf(form: HTMLFormElement): Choices {
  const values = valuesOf(form)
  const keep = new Set<string>()
  const hide = new Set<string>()
  for (const [name, value] of Object.entries(values)) {
    if (name.startsWith('doubt-')) (value === 'keep' ? keep : hide).add(values[name.replace('doubt-', 'words-')] ?? '')
  }
  return { keep, hide }
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | undefined {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : undefined
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  const field = fieldOf(form, name)
  if (field !== undefined) field.value = value
}

function covered(text: string): (string | HTMLElement)[] {
  return text.split(/(\[[^\]\n]{1,40}\])/).map((part, at) => {
    if (at % 2 === 0) return part
    const mark = document.createElement('mark')
    mark.className = 'covered'
    mark.textContent = part
    return mark
  })
}
