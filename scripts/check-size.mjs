// Files stay small enough to read, and bear names that say something.
import { filesIn, report } from './files.mjs'

const mostLines = 250
const emptyNames = /^(utils?|helpers?|common|service|manager|types|constants)\b/
const unfinished = new RegExp(`\\b(${['TO', 'FIX'].join('(?:DO|ME)|')}(?:DO|ME))\\b`)
const problems = []

for (const [path, text] of filesIn('{src,client,scripts,journeys,benches}/**/*.{ts,tsx,mjs}')) {
  const lines = text.split('\n').length - 1
  if (lines > mostLines) problems.push(`${path}: ${lines} lines; split it where it has two subjects (at most ${mostLines})`)
  if (emptyNames.test(path.split('/').at(-1))) problems.push(`${path}: the name says nothing; name it after what is in it`)
  if (unfinished.test(text)) problems.push(`${path}: finish it, or file an issue`)
  if (/\btest\.(only|skip|todo)\(/.test(text)) problems.push(`${path}: a test is left out`)
}
report('sizes and names', problems)
