/** A way on that lies in this house, as path and query; whatever leads elsewhere, or to no page within, is none. */
export function ownPath(wanted: string | undefined): string | undefined {
  if (wanted === undefined || wanted.length > 500 || !URL.canParse(wanted, base)) return undefined
  const { origin, pathname, search } = new URL(wanted, base)
  return origin === base && /^(\/en)?\/internt(\/|$)/.test(pathname) ? `${pathname}${search}` : undefined
}

const base = 'http://house.invalid'

/** The same way on as a query to carry along, or nothing. */
export function wayOn(wanted: string | undefined): string {
  const path = ownPath(wanted)
  return path === undefined ? '' : `?videre=${encodeURIComponent(path)}`
}
