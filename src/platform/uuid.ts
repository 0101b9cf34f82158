/** Whether a word from an address or a form can be the id of a row (RFC 9562, small letters); PostgreSQL throws on any other. */
export function isUuid(word = ''): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(word)
}
