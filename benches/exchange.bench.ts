import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'
import { checkPieceTexts, fetchFile, makeKeyPair, packageLimits, piecesInFolder, readCatalogue, readPackage, sha256, takeOffered, writeCatalogue, writePackage, type KeyPair, type Offer, type PackageReading, type PieceToPack, type TextCheck } from '#network/index.ts'
import { startProgram, stopProgram, temporaryFolder } from './house.ts'
import { report } from './report.ts'
import { cores, inParallel, runBench } from './run.ts'
import { loopback } from './wire.ts'

const wanted = 500
const day = '2026-11-24'
/** Signature, checksums, limits and places are verified; what a text says is not. */
const withoutTexts: TextCheck = async () => []
const by = { id: 'aabenby', name: 'Aabenby Kommune (opdigtet)' }

if (process.argv[2] === 'serve') serve(process.argv[3] ?? '')
else await runBench(exchange)

/** Everything that a subscription does with a whole library: one package for each piece, and all of them in one. */
async function exchange(): Promise<void> {
  const pieces = makePieces()
  const pair = makeKeyPair()
  const folder = temporaryFolder()
  const server = startProgram(['--import', 'tsx', 'benches/exchange.bench.ts', 'serve', folder.path], {}, ['ignore', 'ignore', 'inherit', 'ipc'], cores.server)
  try {
    const port = await new Promise<number>((done) => server.once('message', (said) => done(Number(said))))
    const address = `http://${loopback}:${port}`
    report('pieces', pieces.length, '')
    report('texts', pieces.reduce((sum, { texts }) => sum + texts.size, 0), '')

    // First, while the code is as cold as it is in a house that was just started.
    const startedAt = performance.now()
    await exportOneByOne(folder.path, pieces, pair)
    const exportedAt = performance.now()
    await fetchOneByOne(address, pair, withoutTexts)
    const fetchedAt = performance.now()
    report('exchange_500_s', (fetchedAt - startedAt) / 1000, 's', { atMost: 10 })
    report('export_s', (exportedAt - startedAt) / 1000, 's')
    report('fetch_and_verify_s', (fetchedAt - exportedAt) / 1000, 's')

    const togetherAt = performance.now()
    const whole = await writePackage({ by, made: day, pieces }, pair)
    writeFileSync(join(folder.path, 'alle.zip'), whole)
    accepted(await readPackage(await bytesOf(`${address}/alle.zip`), [{ organisation: by.id, publicKey: pair.publicKey }], withoutTexts))
    report('exchange_500_in_one_s', (performance.now() - togetherAt) / 1000, 's', { atMost: 10 })
    report('package_mb', whole.length / 1e6, 'MB')

    // The library's own checker takes longer than all else; a house asks it about a piece when somebody opens it.
    const checkedAt = performance.now()
    await fetchOneByOne(address, pair, checkPieceTexts)
    report('fetch_and_verify_with_texts_s', (performance.now() - checkedAt) / 1000, 's')
  } finally {
    await stopProgram(server)
    folder.remove()
  }
}

async function exportOneByOne(folder: string, pieces: readonly PieceToPack[], pair: KeyPair): Promise<void> {
  const offers: Offer[] = []
  for (const piece of pieces) {
    const bytes = await writePackage({ by, made: day, pieces: [piece] }, pair)
    const { texts: _, ...facts } = piece
    const reading = { hash: hashOf(piece), bytes: bytes.length, package: `${piece.kind}-${piece.id}.zip`, changed: day }
    writeFileSync(join(folder, reading.package), bytes)
    offers.push({ ...facts, ...reading })
  }
  writeFileSync(join(folder, 'katalog.json'), writeCatalogue({ made: day, by: { ...by, publicKey: pair.publicKey }, pieces: offers }))
}

async function fetchOneByOne(address: string, pair: KeyPair, check: TextCheck): Promise<void> {
  const catalogueAddress = `${address}/katalog.json`
  const reading = readCatalogue(await bytesOf(catalogueAddress), catalogueAddress)
  if (!reading.ok) throw new Error(reading.refusals[0]?.en)
  const { catalogue } = reading
  let verified = 0
  await inParallel(catalogue.pieces, 4, async (offer) => {
    const read = await readPackage(await bytesOf(offer.package), [{ organisation: catalogue.by.id, publicKey: pair.publicKey }], check)
    if (takeOffered(catalogue, offer, accepted(read)).ok) verified += 1
  })
  if (verified !== wanted) throw new Error(`${verified} of ${wanted} pieces came as they were offered`)
}

async function bytesOf(address: string): Promise<Buffer> {
  const fetched = await fetchFile(address, { mostBytes: packageLimits.packageBytes, timeoutMs: 30_000, mayUse: () => true })
  if (!fetched.ok) throw new Error(fetched.refusals[0]?.en)
  return fetched.bytes
}

function accepted(reading: PackageReading) {
  if (!reading.ok) throw new Error(reading.refusals.map(({ en }) => en).join('\n'))
  return reading.package
}

function hashOf({ texts }: PieceToPack): string {
  return sha256([...texts].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([path, text]) => `${sha256(text)}  ${path}\n`).join(''))
}

/** The pieces that come with the house, in both languages with scripts and films, and copies of them under other names. */
function makePieces(): PieceToPack[] {
  const own = piecesInFolder('content').filter(({ kind }) => kind !== 'competencies')
  return Array.from({ length: wanted }, (_, index) => {
    const { kind, id: first, texts: originals } = own[index % own.length] ?? { kind: 'dilemma' as const, id: '', texts: new Map<string, string>() }
    const id = index < own.length ? first : `${first}-${Math.floor(index / own.length)}`
    const texts = new Map([...originals].map(([path, text]) => [path.replace(first, id), id === first ? text : text.replaceAll(new RegExp(`(?<![\\w-])${first}(?![\\w-])`, 'g'), id)]))
    const titles = Object.fromEntries([...texts].flatMap(([path, text]) => (/drejebog|fountain/.test(path) ? [] : [[path.split('/')[1], titleOf(text)]])))
    return { kind, id, version: 1, titles, lineage: [], reviewed: [{ function: 'Fællestillidsrepræsentant', side: 'employee', day }], law: null, withdrawn: null, texts }
  })
}

function titleOf(text: string): string {
  return (/^title: (.*)$/m.exec(text)?.[1] ?? '').replaceAll(/^["']|["']$/g, '')
}

function serve(folder: string): void {
  const server = createServer((request, response) => void response.end(readFileSync(join(folder, basename(request.url ?? '')))))
  server.listen(0, loopback, () => {
    const address = server.address()
    process.send?.(typeof address === 'object' && address !== null ? address.port : 0)
  })
  for (const event of ['SIGTERM', 'disconnect'] as const) process.once(event, () => process.exit(0))
}
