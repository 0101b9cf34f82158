import type { Element } from '../xml.ts'

const families: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'urn:schemas-microsoft-com:vml': 'v',
}

/** An element by the prefix that Office Open XML (ISO/IEC 29500, transitional and strict) writes it with, whatever the file uses. */
export function nameOf({ uri, name }: Element): string {
  return `${families[uri] ?? ''}:${name}`
}

/** Whether a switch such as `<w:vanish/>` is on. */
export function isOn(element: Element): boolean {
  return !['0', 'false', 'off'].includes(element.attribute('val') ?? 'true')
}
