/** Puts in place what stands beside the part of a page that is exchanged. A film that is still the same plays on. */
export function keepBeside(page: Document): void {
  const now = document.querySelector<HTMLElement>('[data-beside]')
  const next = page.querySelector<HTMLElement>('[data-beside]')
  if (!now || !next || now.dataset['beside'] === next.dataset['beside']) return
  now.replaceWith(next)
  if (next.dataset['script']) void import(next.dataset['script'])
}
