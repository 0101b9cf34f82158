import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Hono, type Context } from 'hono'
import { notFound } from '#platform/http/errors.ts'
import { urls } from '#urls.ts'
import type { Edition, Library } from '../library.ts'
import type { PrintedFile, Printer } from './printer.ts'
import { papers, sheafOf, type Wish } from './prints.ts'
import type { Printing } from './sheaf.ts'

/** What can be printed, as PDF: made when somebody first asks, and the same file for everybody after that. */
export function printRoutes({ library, printer }: { library: Pick<Library, 'current'>; printer: Printer }, printing: Printing): Hono {
  const routes = new Hono()
  let held: { edition: Edition; files: Map<string, Promise<PrintedFile>> } | undefined

  const file = (path: string, name: (context: Context) => string, wish: (context: Context) => Wish) =>
    routes.get(path, async (context) => {
      const { path: from, hash } = await printed(context.req.path, wish(context))
      const headers = { etag: `"${hash}"`, 'content-type': 'application/pdf', 'cache-control': 'no-cache', 'content-disposition': `inline; filename="${name(context)}"` }
      if (context.req.header('if-none-match') === headers.etag) return new Response(null, { status: 304, headers })
      return new Response(Uint8Array.from(await readFile(from)), { headers })
    })

  const id = (context: Context) => context.req.param('id') ?? ''
  file(urls.printCards, () => 'dialogkort.pdf', () => ({ kind: 'cards', of: { kind: 'all' } }))
  file(urls.printBook, () => 'erduaware.pdf', () => ({ kind: 'book' }))
  file(urls.printDilemma(':id', 'kort'), (context) => `dialogkort-${id(context)}.pdf`, (context) => ({ kind: 'cards', of: { kind: 'dilemma', id: id(context) } }))
  file(urls.printDilemma(':id', 'drejebog'), (context) => `drejebog-${id(context)}.pdf`, (context) => ({ kind: 'script', id: id(context) }))
  file(urls.printTopic(':id', 'kort'), (context) => `dialogkort-${id(context)}.pdf`, (context) => ({ kind: 'cards', of: { kind: 'topic', topic: id(context) } }))
  for (const paper of papers) {
    file(urls.printTopic(':id', `plakat-${paper}`), (context) => `plakat-${id(context)}-${paper}.pdf`, (context) => ({ kind: 'poster', topic: id(context), paper }))
  }
  return routes

  /** To find out what a book is made of takes a moment of the house's own, so it is done once for each edition. */
  async function printed(path: string, wish: Wish): Promise<PrintedFile> {
    const edition = library.current()
    if (held?.edition !== edition) held = { edition, files: new Map() }
    const { files } = held
    const known = await files.get(path)?.catch(() => undefined)
    if (known !== undefined && existsSync(known.path)) return known
    const sheaf = sheafOf(edition, wish, printing)
    if (sheaf === undefined) throw notFound('print')
    const making = printer.print(sheaf)
    files.set(path, making)
    making.catch(() => files.delete(path))
    return making
  }
}
