/**
 * Shows what is found while somebody types. The page is the one that the form gives without a script; what is new in it
 * takes the place of what was there. One question is under way at a time, and the last one typed is always asked.
 */
const form = document.querySelector<HTMLFormElement>('#soeg')
let isAsking = false
let isWaiting = false
let asked = ''

function address(): string {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form ?? undefined)) if (typeof value === 'string' && value !== '') query.append(name, value)
  return `${form?.action ?? ''}?${query.toString()}`
}

async function ask(): Promise<void> {
  if (isAsking) return void (isWaiting = true)
  isAsking = true
  do {
    isWaiting = false
    const to = address()
    if (to === asked) continue
    try {
      const answer = await fetch(to)
      if (answer.ok) show(await answer.text(), to)
    } catch {
      // Without a connection the page stays as it is; the button says what is wrong.
    }
  } while (isWaiting)
  isAsking = false
}

function show(html: string, to: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined
  const opened = [...document.querySelectorAll('#soeg-valg details')].map((one) => one.hasAttribute('open') && one.querySelector('summary')?.textContent)
  for (const id of ['soeg-status', 'soeg-fund', 'soeg-valg']) {
    const now = document.getElementById(id)
    const next = page.getElementById(id)
    if (now && next) now.replaceChildren(...next.childNodes)
  }
  for (const one of document.querySelectorAll('#soeg-valg details')) if (opened.includes(one.querySelector('summary')?.textContent ?? '')) one.setAttribute('open', '')
  if (focused && !focused.isConnected) document.querySelector<HTMLInputElement>(`#soeg-valg input[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`)?.focus()
  asked = to
  history.replaceState(null, '', to)
}

if (form && document.getElementById('soeg-fund')) {
  addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.form === form) void ask()
  })
}
