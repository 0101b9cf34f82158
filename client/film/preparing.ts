import type { FilmData } from '../../src/film/player/film-data.ts'
import { need } from './parts-of-page.ts'

/** Fetches the film and takes the player out of its template; nothing of the page is changed until all is there. */
export async function prepare(host: HTMLElement): Promise<{ root: HTMLElement; data: FilmData; said: Record<string, string> }> {
  const template = need<HTMLTemplateElement>(host, 'template[data-player]')
  const root = document.importNode(template.content, true).querySelector<HTMLElement>('.film-player')
  const response = await fetch(host.dataset['timeline'] ?? '')
  if (root === null || !response.ok) throw new Error(`the film was not found: ${response.status}`)
  const data: FilmData = await response.json()
  const said: Record<string, string> = JSON.parse(root.dataset['said'] ?? '{}')
  root.setAttribute('role', 'region')
  root.setAttribute('aria-label', host.dataset['label'] ?? '')
  return { root, data, said }
}

/** Puts the player where the poster was; the poster stays for paper. */
export function show(host: HTMLElement, root: HTMLElement): void {
  need(host, '[data-still]').hidden = true
  need(host, '[data-stage]').append(root)
}
