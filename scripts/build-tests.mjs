// Builds tests into plain JavaScript that shares its pieces: a process that reads a thousand modules through a loader takes seconds, one that reads a few takes none.
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildKeeper, program } from './build.mjs'

/** Builds the given test files into a folder, and promises the path of each where it was built. */
export async function buildTests(files, outdir) {
  const { define } = await buildKeeper()
  await build({
    ...program,
    define,
    entryPoints: { ...Object.fromEntries([...files, ...starters].map((file) => [withoutEnding(file), file])), ...children },
    outdir,
    splitting: true,
    external: [...program.external, 'pdfjs-dist', 'playwright-core', 'axe-core', 'esbuild', 'tsx'],
    sourcemap: true,
    sourcesContent: false,
    plugins: [ownPlace],
  })
  return files.map((file) => join(outdir, `${withoutEnding(file)}.js`))
}

const withoutEnding = (file) => file.replace(/\.tsx?$/, '')

/** The programs that tests start as processes of their own, beside the shared pieces as in dist/. */
const children = {
  'film-process': 'src/film/file/film-process.ts',
  'video-process': 'src/film/video/making/video-process.ts',
  'print-process': 'src/library/print/print-process.ts',
  'espeak-process': 'src/film/sound/voices-node/espeak-process.ts',
}
/**
 * These modules look for such a program beside what is built. They are built for themselves too, so that what they share
 * with a test lies in a piece beside the programs, also when there is only that one test.
 */
const starters = ['src/film/file/film-child.ts', 'src/film/video/making/video-child.ts', 'src/library/print/print-child.ts', 'src/film/sound/voices-node/espeak.ts']
const startsChildren = /(-child|voices-node\/espeak)\.ts$/

/** A module goes on knowing the place of its source: tests find their files, and programs of their own, from there. */
const ownPlace = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/, namespace: 'file' }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      if (!source.includes('import.meta') || startsChildren.test(path)) return undefined
      const contents = source
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(resolve(path)).href))
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}
