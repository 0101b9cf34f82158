/** Breaks a label into lines of at most so many letters, between words; a longer word stands alone and is never cut. */
export function linesOf(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
