/** An element to be written; an attribute or child that is undefined is left out. */
export type Written = { name: string; attributes: Readonly<Record<string, string | undefined>>; children: readonly (Written | string)[] }

/** Makes an element; attributes keep the order in which they are given. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>> = {}, children: readonly (Written | string | undefined)[] = []): Written {
  return { name, attributes, children: children.filter((child) => child !== undefined) }
}

/** An XML 1.0 document. Line feeds in attributes are kept as such, and what may stand in no document is left out. */
export function documentOf(root: Written): string {
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${write(root, '')}\n`
}

function write({ name, attributes, children }: Written, indent: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escapeAttribute(value)}"`))
  const start = `${indent}<${name}${written.join('')}`
  if (children.length === 0) return `${start}/>`
  // Text is written without space around it: it would be part of the text.
  if (children.every((child) => typeof child === 'string')) return `${start}>${children.map(escapeText).join('')}</${name}>`
  return [`${start}>`, ...children.map((child) => (typeof child === 'string' ? escapeText(child) : write(child, `${indent}  `))), `${indent}</${name}>`].join('\n')
}

function escapeText(text: string): string {
  return printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}

function printable(text: string): string {
  return text.toWellFormed().replaceAll(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '')
}
