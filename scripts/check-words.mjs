// The words on screen are the product's: what we do not say, we do not say anywhere.
import { filesIn, report } from './files.mjs'

/** What is not said, and what is said instead; the reasons stand in the design of the product's voice. */
const avoided = [
  [/\bmødeleder/i, 'tovholder'],
  [/\bstorskærm/i, 'den fælles skærm'],
  [/\bsvageste led/i, 'det, der manglede'],
  [/\bmenneskelige fejl/i, 'det, der manglede'],
  [/\b72 timer/i, 'sig det med det samme'],
  [/\bkorrekt adfærd/i, 'hvad taler for, hvad koster det'],
  [/(?<![-\w])ups\b/i, 'nothing'],
  [/\bcompliance\b/i, 'reglerne'],
]
const problems = []

for (const [path, text] of filesIn('src/**/words*.ts', 'src/**/words/*.ts', 'content/da/**/*.md')) {
  for (const [index, line] of text.split('\n').entries()) {
    for (const [wrong, right] of avoided) if (wrong.test(line)) problems.push(`${path}:${index + 1}: write »${right}« instead of »${wrong.exec(line)?.[0]}«`)
    if (path.includes('/words') && /['`][^'`]*[a-zæøå]!['`]/.test(line)) problems.push(`${path}:${index + 1}: no exclamation marks on screen`)
  }
}
report('words', problems)
