/** The lines of a text as they stand, whatever ends them; no more than one above the most that is read. */
export function linesOf(text: string): string[] {
  return (text.startsWith('\uFEFF') ? text.slice(1) : text).split(/\r\n|\r|\n/, mostTextLines + 1)
}

/** More lines of text than any film has that may be shown in one go. */
export const mostTextLines = 20_000

/** A line with plain spaces where it had tabs or other unseen characters; every column stays where it was. */
export function tidy(line: string): string {
  return line.toWellFormed().replace(/[^\S ]|\p{Cc}/gu, ' ')
}

/** A piece of a line and the column where it begins. */
export type Written = { text: string; column: number }

/** What stands from an index of a line, without the spaces around it. */
export function writtenAt(line: string, from: number, to = line.length): Written {
  const text = line.slice(from, to)
  return { text: text.trim(), column: from + 1 + (text.length - text.trimStart().length) }
}

/** The pieces of a list with commas between, each with its column; empty pieces are left out. */
export function listOf({ text, column }: Written): Written[] {
  const pieces: Written[] = []
  let from = 0
  for (const piece of text.split(',')) {
    const { text: inner, column: at } = writtenAt(text, from, from + piece.length)
    if (inner !== '') pieces.push({ text: inner, column: column + at - 1 })
    from += piece.length + 1
  }
  return pieces
}
