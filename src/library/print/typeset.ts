import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PrintOrder } from './print-order.ts'

export type Typeset = { pdf: Uint8Array; pages: number }

/** A fault in what is printed or in a template, in the compiler's words. */
export class TypesettingFault extends Error {
  override name = 'TypesettingFault'
}

/** Sets a sheaf as a PDF that keeps PDF/UA-1: the compiler itself refuses one whose pictures have no words or whose headings leap. */
export function typeset({ template, data, pictures, templates, fonts }: Omit<PrintOrder, 'out'>): Typeset {
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: [fonts] }] })
  compiler.mapShadow(join(templates, 'data.json'), Buffer.from(data))
  for (const [name, svg] of Object.entries(pictures)) compiler.mapShadow(join(templates, 'pictures', name), Buffer.from(svg))
  const compiled = compiler.compile({ mainFilePath: join(templates, `${template}.typ`) })
  const document = compiled.result
  if (document === null) throw new TypesettingFault(sayingOf(compiler, compiled.takeDiagnostics()))
  return { pdf: compiler.pdf(document, { pdfStandard: 'ua-1', pdfTags: true }), pages: document.numOfPages }
}

function sayingOf(compiler: NodeCompiler, fault: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null): string {
  return fault === null ? 'nothing was said' : JSON.stringify(compiler.fetchDiagnostics(fault)).slice(0, 2_000)
}
