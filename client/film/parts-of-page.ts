/** An element that must be there: the page and its script are of one edition. */
export function need<Kind extends HTMLElement>(within: ParentNode, selector: string): Kind {
  const found = within.querySelector<Kind>(selector)
  if (found === null) throw new Error(`the film has no ${selector}`)
  return found
}

/** Every element that answers a selector. */
export function all<Kind extends HTMLElement = HTMLElement>(within: ParentNode, selector: string): Kind[] {
  return [...within.querySelectorAll<Kind>(selector)]
}

/** A text of the page with its places filled in. */
export function filled(text: string | undefined, values: Readonly<Record<string, string | number>>): string {
  return (text ?? '').replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** Sets a text only where it is another, so that nothing is read aloud twice. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
