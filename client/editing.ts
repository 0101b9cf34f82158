// The desk: a draft beside its form while one writes, what was typed kept in this browser until it is saved, and words that
// a reader marks taken into a comment. Every page works without.

const keptDays = 14
const pauseMs = 600

type Kept = { version: string; at: number; fields: [string, string][] }

const form = document.querySelector<HTMLFormElement>('form[data-draft]')
if (form !== null) {
  keepTyped(form)
  showLive(form)
}
const comment = document.querySelector<HTMLFormElement>('form[data-comment]')
if (comment !== null) takeMarked(comment)

function keepTyped(draft: HTMLFormElement): void {
  const key = `kladde:${draft.dataset['draft'] ?? ''}`
  const opened = JSON.stringify(fieldsOf(draft))
  const restore = draft.querySelector<HTMLElement>('.edit-restore')
  const found = read(key)
  if (draft.dataset['saved'] !== undefined) localStorage.removeItem(key)
  else if (found !== undefined && restore !== null && JSON.stringify(found.fields) !== opened) {
    restore.hidden = false
    restore.addEventListener('click', ({ target }) => {
      const act = target instanceof HTMLElement ? target.dataset['restore'] : undefined
      if (act === undefined) return
      if (act === 'take') fill(draft, found)
      else localStorage.removeItem(key)
      restore.hidden = true
      draft.querySelector<HTMLElement>('textarea, input:not([type="hidden"])')?.focus()
    })
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  draft.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => write(key, { version: draft.dataset['version'] ?? '', at: Date.now(), fields: fieldsOf(draft) }), pauseMs)
  })
}

function fieldsOf(draft: HTMLFormElement): [string, string][] {
  return [...new FormData(draft)].flatMap(([name, value]): [string, string][] => (typeof value === 'string' && name !== 'version' ? [[name, value.replaceAll('\r\n', '\n')]] : []))
}

// The version that was written on comes along, so that somebody else's change since is seen and not written over.
function fill(draft: HTMLFormElement, { fields, version }: Kept): void {
  const values = Map.groupBy(fields, ([name]) => name)
  for (const one of draft.elements) {
    if (one instanceof HTMLInputElement && one.name === 'version') one.value = version
    else if (one instanceof HTMLInputElement && (one.type === 'checkbox' || one.type === 'radio')) one.checked = values.get(one.name)?.some(([, value]) => value === one.value) ?? false
    else if (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement) one.value = values.get(one.name)?.[0]?.[1] ?? one.value
  }
  draft.dispatchEvent(new Event('input', { bubbles: true }))
}

function read(key: string): Kept | undefined {
  try {
    const kept: Kept | null = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (kept !== null && Date.now() - kept.at < keptDays * 86_400_000) return kept
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept that can be read, or this browser keeps nothing.
  }
  return undefined
}

function write(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // A full or forbidden store keeps nothing; the form itself still does.
  }
}

function showLive(draft: HTMLFormElement): void {
  const live = document.querySelector<HTMLElement>('.edit-live')
  const place = live?.querySelector<HTMLElement>('[data-look]')
  const address = draft.dataset['peek']
  if (live === null || place === null || place === undefined || address === undefined) return
  live.hidden = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  const look = async () => {
    const number = ++asked
    const chosen = live.querySelector<HTMLInputElement>('input:checked')?.value ?? 'telefon'
    const response = await fetch(`${address}?udseende=${chosen}&kun`, { method: 'POST', body: new FormData(draft) }).catch(() => undefined)
    if (response?.ok !== true || number !== asked) return
    const shown = new DOMParser().parseFromString(await response.text(), 'text/html')
    // Links and headings of the draft must not be taken for those of the form.
    for (const one of shown.querySelectorAll('[id]')) one.removeAttribute('id')
    place.replaceChildren(...shown.body.childNodes)
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), pauseMs)
  }
  draft.addEventListener('input', soon)
  live.addEventListener('change', () => void look())
  void look()
}

function takeMarked(target: HTMLFormElement): void {
  const place = target.querySelector<HTMLSelectElement>('[name="place"]')
  const quote = target.querySelector<HTMLTextAreaElement>('[name="quote"]')
  if (place === null || quote === null) return
  for (const one of document.querySelectorAll<HTMLElement>('.review-plain, .review-marking')) one.hidden = one.classList.contains('review-plain')
  document.addEventListener('selectionchange', () => {
    const marked = document.getSelection()
    const words = marked?.toString().trim() ?? ''
    const around = marked?.anchorNode?.parentElement?.closest<HTMLElement>('[data-passage]')
    if (words === '' || around === null || around === undefined) return
    place.value = around.dataset['passage'] ?? place.value
    quote.value = words.slice(0, 2000)
  })
}
