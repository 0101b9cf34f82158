// Every relative link and picture in the documents leads somewhere.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesIn, report } from './files.mjs'

const problems = filesIn('*.md', 'docs/**/*.md', 'decisions/*.md', 'recipes/*.md', 'src/**/README.md').flatMap(([path, text]) =>
  [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].flatMap(([, target]) =>
    existsSync(join(dirname(path), target)) ? [] : [`${path}: ${target} is not there`],
  ),
)
report('links', problems)
