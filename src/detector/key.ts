const plain: Record<string, string> = { æ: 'æ', ø: 'ø', å: 'å', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', ı: 'i', þ: 'th', ħ: 'h', œ: 'oe' }

/** The spelling that lists are searched by: lower case, without accents, but with æ, ø and å. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase()
  if (isAscii(lower)) return lower
  let key = ''
  for (const letter of lower.normalize('NFC')) key += letter < '\u0080' ? letter : (plain[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
  return key
}

function isAscii(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) > 127) return false
  return true
}
