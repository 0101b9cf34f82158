import { randomInt } from 'node:crypto'

/** No 0 or O, no 1, I or L, no B or 8, no S or 5, no Z or 2, no V beside U: what is left is heard and read in one way. */
const alphabet = 'ACDEFGHJKMNPQRTUWXY34679'

/** A room's code: six signs, 191 million of them. */
export function newCode(): string {
  return Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** What somebody typed as a code, as the code is written: without spaces, in capitals. Undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.replaceAll(/[\s-]/g, '').toUpperCase()
  return code.length === 6 && [...code].every((sign) => alphabet.includes(sign)) ? code : undefined
}

/** A code as it is shown: two groups of three. */
export function codeInGroups(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
