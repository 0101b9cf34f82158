/** Where a link of a text leads: within its own page, to another text of the library, or out to the web. */
export type LinkTarget =
  | { kind: 'anchor'; id: string }
  | { kind: 'dilemma' | 'practice' | 'process' | 'story'; id: string }
  | { kind: 'page'; path: string }
  | { kind: 'web'; url: string }

/** Reads a link as writers write it, by the path to another file; undefined for anything else, as `javascript:`. */
export function linkTarget(url: string): LinkTarget | undefined {
  if (/^#[a-z0-9-]+$/i.test(url)) return { kind: 'anchor', id: url.slice(1) }
  if (/^https?:\/\//i.test(url)) return URL.canParse(url) ? { kind: 'web', url } : undefined
  if (/^\/[a-z0-9/-]*$/.test(url) && !url.startsWith('//')) return { kind: 'page', path: url }
  const dilemma = /(?:^|\/)dilemmas\/([a-z0-9-]+)\/dilemma\.md$/.exec(url)?.[1]
  if (dilemma !== undefined) return { kind: 'dilemma', id: dilemma }
  const practice = /(?:^|\/)practices\/([a-z0-9-]+)\.md$/.exec(url)?.[1]
  if (practice !== undefined) return { kind: 'practice', id: practice }
  const story = /(?:^|\/)stories\/([a-z0-9-]+)\.md$/.exec(url)?.[1]
  if (story !== undefined) return { kind: 'story', id: story }
  const process = /(?:^|\/)processes\/([a-z0-9-]+)\.md$/.exec(url)?.[1]
  return process === undefined ? undefined : { kind: 'process', id: process }
}
