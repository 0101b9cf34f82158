/**
 * The facilitator's page: follows the room, counts the time down, and never takes what somebody is typing. Everything
 * it does, the page does without it, by forms and »Opdatér«.
 */
type Update = { turn: number; html: string }

/** A button pressed in a form, with the form as it was filled in then. */
type Press = { form: HTMLFormElement; button: HTMLElement | null; body: FormData }

const find = <Kind extends HTMLElement>(selector: string, within: ParentNode = document) => within.querySelector<Kind>(selector)
const all = <Kind extends HTMLElement>(selector: string, within: ParentNode = document) => [...within.querySelectorAll<Kind>(selector)]
const nameOf = (part: HTMLElement) => part.dataset['part'] ?? ''

const root = find('.guide') ?? document.body
const own = root.dataset
/** Each part as the server last sent it: what this page itself has changed in a part is no news. */
let sent = partsOf(document)
let receivedAt = performance.now()
/** The press that is on its way, and the one made meanwhile. */
let sending: Press | undefined
let waiting: Press | undefined

follow()
furnish()
stayAwake()
setInterval(tick, 500)
addEventListener('submit', (event) => void send(event))
addEventListener('click', copy)
addEventListener('visibilitychange', stayAwake)

function follow(): void {
  if (!own['stream']) return
  const source = new EventSource(own['stream'])
  source.onopen = () => say()
  source.onerror = () => {
    say(own['lost'])
    // A browser gives up for good when a proxy answers with a fault.
    if (source.readyState === 2) setTimeout(follow, 3000)
  }
  source.onmessage = ({ data }: MessageEvent<string>) => {
    const update: Update = JSON.parse(data)
    const region = find('live-region')
    if (region && region.innerHTML !== update.html) region.innerHTML = update.html
    furnish()
    if (String(update.turn) !== own['turn']) void refresh()
  }
}

async function refresh(): Promise<void> {
  const response = await fetch(location.pathname).catch(() => undefined)
  if (response?.ok && !sending) show(await response.text())
}

/** Sends a form and shows the page that it leads to, so that what is typed in another form stays. Another press waits its turn; the same one twice is one. */
async function send(event: SubmitEvent): Promise<void> {
  const { target: form, submitter: button } = event
  event.preventDefault()
  if (!(form instanceof HTMLFormElement)) return
  const body = new FormData(form)
  if (button instanceof HTMLButtonElement) body.append(button.name, button.value)
  if (sending) {
    if (button !== sending.button) waiting = { form, button, body }
    return
  }
  let press: Press | undefined = { form, button, body }
  while (press) {
    sending = press
    await post(press)
    sending = undefined
    press = waiting
    waiting = undefined
  }
}

async function post({ form, body }: Press): Promise<void> {
  const answer = await fetch(form.action, { method: 'POST', body })
    .then(async (response) => (response.status > 499 ? undefined : await response.text()))
    .catch(() => undefined)
  say(answer === undefined ? own['unsent'] : '')
  if (answer !== undefined) show(answer, form)
}

/** Puts the parts of a fetched page that have changed in place of those here. A form with something typed stays, unless it is the one that was sent. */
function show(html: string, sender?: HTMLFormElement): void {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const next = find('.guide', page)
  if (!next?.dataset['stream']) return location.reload()
  const active = document.activeElement
  const key = active?.id ? `#${active.id}` : active instanceof HTMLButtonElement ? `[value="${active.value}"]` : 'main'
  const isNewStep = next.dataset['step'] !== own['step']
  const open = isNewStep ? [] : all('details[open]').map(({ id }) => id)
  const parts = partsOf(page)
  const isSent = (part: HTMLElement) => sender && part.contains(sender)
  let before: HTMLElement | undefined
  for (const part of all('[data-part]', next)) {
    const here = find(`[data-part="${nameOf(part)}"]`)
    if (here && !isSent(here) && (isTyped(here) || sent.get(nameOf(part)) === parts.get(nameOf(part)))) before = here
    else {
      if (here) here.replaceWith(part)
      else before?.after(part)
      before = part
    }
  }
  for (const part of all('[data-part]')) if (!parts.has(nameOf(part)) && (isSent(part) || !isTyped(part))) part.remove()
  sent = parts
  Object.assign(own, { ...next.dataset })
  document.title = page.title
  for (const details of all<HTMLDetailsElement>('details')) if (open.includes(details.id)) details.open = true
  receivedAt = performance.now()
  furnish()
  if (isNewStep) {
    if (!active?.isConnected || !active.matches('input, textarea')) scrollTo(0, 0)
    for (const status of all('[data-status]')) status.textContent = own['say'] ?? ''
  }
  const problems = find('.problems')
  if (!active?.isConnected) (problems ?? find(key) ?? find('main'))?.focus({ preventScroll: !problems })
}

function partsOf(page: Document): Map<string, string> {
  return new Map(all('[data-part]', page).map((part) => [nameOf(part), part.outerHTML]))
}

/** Whether something in a part is typed or chosen, and not kept by the server. */
function isTyped(part: HTMLElement): boolean {
  return all<HTMLInputElement>('[data-typed], input, textarea', part).some(
    (field) => 'typed' in field.dataset || (field.type === 'radio' ? field.checked !== field.defaultChecked : field.value !== field.defaultValue),
  )
}

/** Shows what only a page with a script can do, and takes the way round away when a phone has come in. */
function furnish(): void {
  for (const item of all('.clock .left, progress, [data-copy]')) item.hidden = !navigator.clipboard && 'copy' in item.dataset
  for (const late of all('.late')) late.hidden = !find('.nobody')
  tick()
}

function tick(): void {
  const { left, sep, paused } = find('.clock')?.dataset ?? {}
  const rest = Math.round(Number(left) - (paused === undefined ? performance.now() - receivedAt : 0) / 1000)
  const seconds = Math.abs(rest)
  for (const shown of all('.clock .left')) shown.textContent = `${Math.floor(seconds / 60)}${sep}${String(seconds % 60).padStart(2, '0')}`
  for (const over of all('.clock .over')) over.hidden = rest >= 0
  for (const bar of all<HTMLProgressElement>('progress')) bar.value = Math.max(0, rest)
}

function copy({ target }: Event): void {
  if (!(target instanceof HTMLElement && 'copy' in target.dataset)) return
  const { copy: field, copied } = target.dataset
  void navigator.clipboard.writeText(find<HTMLInputElement>(`#${field}`)?.value ?? '').then(() => (target.textContent = copied ?? ''))
}

/** A laptop that goes to sleep in the middle of a meeting makes a nervous facilitator. */
function stayAwake(): void {
  if (!document.hidden) void navigator.wakeLock?.request('screen').catch(() => undefined)
}

function say(text = ''): void {
  for (const line of all('.offline')) line.textContent = text
}
