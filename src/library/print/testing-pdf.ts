import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader finds in a PDF: words with their places, tags, bookmarks, and what the document says of itself. */
export type ReadPdf = {
  title: unknown
  language: unknown
  isTagged: boolean
  /** As the file says it, in PDF/UA's own field. */
  claimsUa: boolean
  pages: readonly PdfPage[]
  bookmarks: readonly string[]
  /** How many fonts there are, and how many of them are within the file. */
  fonts: { named: number; embedded: number }
}
export type PdfPage = { words: readonly { text: string; x: number; y: number }[]; roles: readonly string[]; pictureWords: readonly string[]; width: number; height: number }

/** Reads a document, or the first pages of a long one. */
export async function readPdf(path: string, most = Number.POSITIVE_INFINITY): Promise<ReadPdf> {
  const bytes = readFileSync(path)
  const raw = bytes.toString('latin1')
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 })
  const document = await task.promise
  const { info } = await document.getMetadata()
  const pages: PdfPage[] = []
  for (let number = 1; number <= Math.min(document.numPages, most); number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const [, , width = 0, height = 0] = page.view
    const tree: unknown = await page.getStructTree()
    const nodes = nodesOf(tree)
    pages.push({
      words: items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }] : [])),
      roles: nodes.map(({ role }) => role),
      pictureWords: nodes.flatMap(({ role, alt }) => (role === 'Figure' ? [alt ?? ''] : [])),
      width,
      height,
    })
  }
  const outline = (await document.getOutline()) ?? []
  await task.destroy()
  return {
    title: 'Title' in info ? info.Title : undefined,
    language: 'Language' in info ? info.Language : undefined,
    isTagged: /\/MarkInfo\s*<<\s*\/Marked true/.test(raw),
    claimsUa: /pdfuaid:part>1</.test(raw),
    pages,
    bookmarks: outline.map(({ title }) => title),
    fonts: { named: count(raw, /\/Type\s*\/FontDescriptor/g), embedded: count(raw, /\/FontFile[23]\s/g) },
  }
}

/** All words of a document without white space, hyphens and bullets, since where a line ends is the paper's affair. */
export function lettersOf({ pages }: Pick<ReadPdf, 'pages'>): string {
  return letters(pages.flatMap(({ words }) => words.map(({ text }) => text)).join(''))
}

export function letters(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200b•‐-]/g, '').normalize('NFKC')
}

type Node = { role: string; alt: string | undefined }

function nodesOf(tree: unknown): Node[] {
  if (typeof tree !== 'object' || tree === null || !('role' in tree)) return []
  const children = 'children' in tree && Array.isArray(tree.children) ? tree.children : []
  const alt = 'alt' in tree && typeof tree.alt === 'string' ? tree.alt : undefined
  return [{ role: String(tree.role), alt }, ...children.flatMap(nodesOf)]
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
