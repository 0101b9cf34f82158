import { raw } from 'hono/html'
import type { Language } from '#urls.ts'

/** What a letter says: its lines, one link, and lines below it. */
export type Letter = { subject: string; lines: readonly string[]; link?: { href: string; label: string }; after?: readonly string[] }

/** A letter as plain text and as simple HTML: nothing is fetched when it is opened, and nobody is told that it was. */
export function writeLetter(language: Language, { subject, lines, link, after = [] }: Letter): { subject: string; text: string; html: string } {
  const text = [...lines, ...(link === undefined ? [] : [`${link.label}:\n${link.href}`]), ...after].join('\n\n')
  const html = (
    <>
      {raw('<!doctype html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <title>{subject}</title>
        </head>
        <body>
          {lines.map((line) => (
            <p>{line}</p>
          ))}
          {link === undefined ? null : (
            <p>
              <a href={link.href}>{link.label}</a>
            </p>
          )}
          {after.map((line) => (
            <p>{line}</p>
          ))}
        </body>
      </html>
    </>
  )
  // A subject is one line, whatever an organisation is called.
  return { subject: subject.replaceAll(/\s+/g, ' '), text: `${text}\n`, html: String(html) }
}
