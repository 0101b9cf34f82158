import type { FilmData } from '../../src/film/player/film-data.ts'
import { unpackSounds } from '../../src/film/player/sent-sounds.ts'
import { need, setText } from './parts-of-page.ts'

/** Fetches the film and takes the player out of its template; nothing of the page is changed until all is there. */
export async function prepare(host: HTMLElement): Promise<{ root: HTMLElement; data: FilmData; said: Record<string, string> }> {
  const template = need<HTMLTemplateElement>(host, 'template[data-player]')
  const root = document.importNode(template.content, true).querySelector<HTMLElement>('.film-player')
  const response = await fetch(host.dataset['timeline'] ?? '')
  if (root === null || !response.ok) throw new Error(`the film was not found: ${response.status}`)
  const data: FilmData = await response.json()
  for (const [index, cue] of data.timeline.cues.entries()) if (data.sounds?.[index] !== undefined) cue.phonemes = unpackSounds(data.sounds[index])
  const said: Record<string, string> = JSON.parse(root.dataset['said'] ?? '{}')
  root.setAttribute('role', 'region')
  root.setAttribute('aria-label', host.dataset['label'] ?? '')
  return { root, data, said }
}

/** Says below the picture that the rest of the film is missing, or takes it away again; the picture stands. */
export function missingTeller(host: HTMLElement): (isMissing: boolean) => void {
  return (isMissing) => setText(need(host, '[data-fault]'), isMissing ? (host.dataset['missing'] ?? '') : '')
}

/** Puts the player where the poster was; the poster stays for paper. */
export function show(host: HTMLElement, root: HTMLElement): void {
  need(host, '[data-still]').hidden = true
  need(host, '[data-stage]').append(root)
}
