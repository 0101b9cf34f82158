import type { Child } from 'hono/jsx'
import { Document, type Site } from '#platform/html/layout.tsx'
import type { Piece } from '../pieces.ts'
import { words } from '../words.ts'
import type { Look } from './looks.tsx'

/** A draft alone on a page, as a phone or a card has it. */
export function PeekPage({ site, piece, look, children }: { site: Site; piece: Piece; look: Look; children?: Child }) {
  const { form, piece: labels } = words[site.language]
  return (
    <Document site={site} title={`${piece.title} · ${labels.previewAs[look]}`} style="inside">
      <main class="wrap edit-peek" id="indhold">
        <h1 class="hidden">{piece.title}</h1>
        <p class="edit-notice">{form.peekBar}</p>
        {children}
      </main>
    </Document>
  )
}
