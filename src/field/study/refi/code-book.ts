import { codeTree, colours, type Code, type CodeNode } from '../codes.ts'
import { guidOf } from './guids.ts'
import { documentOf, element, type Written } from './xml.ts'

/** The code book of a study as a `.qdc`, by the REFI-QDA code book standard 1.0. A code book without codes has no such file. */
export function codeBookFile(study: string, codes: readonly Code[]): string | undefined {
  if (codes.length === 0) return undefined
  const attributes = {
    xmlns: 'urn:QDA-XML:codebook:1.0',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'urn:QDA-XML:codebook:1.0 http://schema.qdasoftware.org/versions/Codebook/v1.0/Codebook.xsd',
    origin: 'ErDuAware',
  }
  return documentOf(element('CodeBook', attributes, [codesElement(study, codes, () => [])]))
}

/** The codes as both files have them; `notesOf` gives what a project file says of a code beside its description. */
export function codesElement(study: string, codes: readonly Code[], notesOf: (code: Code) => readonly Written[]): Written {
  const codeElement = ({ code, children }: CodeNode): Written =>
    element('Code', { guid: guidOf(study, 'code', code.id), name: code.name, isCodable: 'true', color: colours[code.colour] }, [
      code.description === '' ? undefined : element('Description', {}, [code.description]),
      ...notesOf(code),
      ...children.map(codeElement),
    ])
  return element('Codes', {}, codeTree(codes).map(codeElement))
}
