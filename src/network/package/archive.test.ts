import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unpack } from './archive.ts'
import { craft, type CraftedEnding, type CraftedEntry } from './crafted.testing.ts'
import { limits } from './limits.ts'

const path = 'content/da/practices/ring-tilbage.md'
const good: CraftedEntry[] = [{ name: 'manifest.json', content: '{}' }, { name: path, content: 'tekst '.repeat(500), deflate: true }]

test('an archive out of ordinary bytes is unpacked, stored and deflated alike', async () => {
  const unpacked = await unpack(craft(good))
  assert.ok(unpacked.ok)
  assert.deepEqual([...unpacked.files].map(([name, bytes]) => [name, bytes.length]), [['manifest.json', 2], [path, 3000]])
})

const zeros = Buffer.alloc(60 * 1024)
const zip64 = Buffer.from('0100080000000000ffffffff', 'hex')
const cases: Record<string, [string, CraftedEntry[], CraftedEnding?]> = {
  'a name that climbs out': ['unsafeName', [...good, { name: '../../etc/cron.md', content: 'x' }]],
  'a name that climbs with the other slash': ['unsafeName', [...good, { name: '..\\..\\x.md' }]],
  'a name in the middle of which is a climb': ['unsafeName', [...good, { name: 'content/da/../x.md' }]],
  'an absolute name': ['unsafeName', [...good, { name: '/etc/passwd.md' }]],
  'a name on a drive': ['unsafeName', [...good, { name: 'C:/x.md' }]],
  'a hidden name': ['unsafeName', [...good, { name: 'content/.git/config' }]],
  'a name with a nought in it': ['unsafeName', [...good, { name: 'content/da/practices/a.md\0.svg' }]],
  'a name that is not ASCII': ['unsafeName', [...good, { name: 'content/da/practices/\u00e6.md' }]],
  'no name': ['unsafeName', [...good, { name: '' }]],
  'a name of 3,000 signs': ['longName', [...good, { name: `content/da/practices/${'a'.repeat(3000)}.md` }]],
  'a name in a hundred folders': ['longName', [...good, { name: `${'a/'.repeat(90)}x.md` }]],
  'a link': ['link', [...good, { name: 'content/da/practices/x.md', content: '/etc/passwd', mode: 0o120777 }]],
  'a link that says it is from Windows': ['link', [...good, { name: 'content/da/practices/x.md', content: '/etc/passwd', mode: 0o120777, madeBy: 0x0014 }]],
  'a device': ['link', [...good, { name: 'content/da/practices/x.md', mode: 0o020666 }]],
  'a folder': ['folder', [...good, { name: 'content/da/', mode: 0o040755 }]],
  'a picture with a script': ['picture', [...good, { name: 'content/da/practices/x.svg', content: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>' }]],
  'a picture that fetches': ['picture', [...good, { name: 'content/da/practices/x.svg', content: '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/a.png"/></svg>' }]],
  'a picture of dots': ['picture', [...good, { name: 'content/da/practices/x.PNG' }]],
  'a program': ['noPlace', [...good, { name: 'content/da/practices/x.js' }]],
  'a text where nobody looks': ['noPlace', [...good, { name: 'content/da/dilemmas/x/noter.md' }]],
  'a text in capitals': ['noPlace', [...good, { name: 'content/da/practices/Ring.md' }]],
  'one name twice': ['twice', [...good, { name: path, content: 'et andet' }]],
  'a locked entry': ['encrypted', [...good, { name: 'content/da/practices/x.md', content: 'x'.repeat(20), flags: 0x801, listed: { packed: 20, size: 8 } }]],
  'a strongly locked entry': ['encrypted', [...good, { name: 'content/da/practices/x.md', content: 'x', flags: 0x841 }]],
  'a list that is locked': ['encrypted', [...good, { name: 'content/da/practices/x.md', content: 'x', flags: 0x2800 }]],
  'a way of packing that is not read': ['method', [...good, { name: 'content/da/practices/x.md', content: 'x', method: 14 }]],
  'a size by zip64': ['zip64', [...good, { name: 'content/da/practices/x.md', content: '', listed: { size: 0xffffffff, packed: 0xffffffff, extra: Buffer.from('01001000' + '00'.repeat(16), 'hex') } }]],
  'a field of zip64 that nobody needs': ['zip64', [...good, { name: 'content/da/practices/x.md', content: 'x', listed: { extra: zip64 } }]],
  'a field of zip64 in place': ['headerLies', [...good, { name: 'content/da/practices/x.md', content: 'x', local: { extra: zip64 } }]],
  'an ending by zip64': ['zip64', good, { before: Buffer.concat([Buffer.from('504b0607', 'hex'), Buffer.alloc(16)]) }],
  'a count by zip64': ['zip64', good, { count: 0xffff }],
  'another name in place': ['headerLies', [{ name: path, content: 'x', local: { name: 'content/da/practices/ring-tilbagf.md' } }]],
  'another size in place': ['headerLies', [{ name: path, content: 'x', local: { size: 2 } }]],
  'another checksum in place': ['headerLies', [{ name: path, content: 'x', local: { crc: 1 } }]],
  'another way of packing in place': ['headerLies', [{ name: path, content: 'x', local: { method: 8 } }]],
  'another flag in place': ['headerLies', [{ name: path, content: 'x', local: { flags: 0 } }]],
  'another name in a field': ['headerLies', [{ name: path, content: 'x', listed: { extra: Buffer.from('757005000100000000', 'hex') } }]],
  'a bomb that says what it is': ['bomb', [...good, { name: 'content/da/practices/x.md', content: zeros, deflate: true }]],
  'a bomb that says that it is small': ['bomb', [...good, { name: 'content/da/practices/x.md', content: zeros, deflate: true, listed: { size: 10_000 }, local: { size: 10_000 } }]],
  'a bomb that says that it is smaller still': ['bomb', [...good, { name: 'content/da/practices/x.md', content: zeros, deflate: true, listed: { size: 0 }, local: { size: 0 } }]],
  'an entry that is shorter than it says': ['damaged', [...good, { name: 'content/da/practices/x.md', content: 'abc'.repeat(9), deflate: true, listed: { size: 400 }, local: { size: 400 } }]],
  'bytes that are no deflate': ['damaged', [...good, { name: 'content/da/practices/x.md', content: 'kan ikke pakkes ud', method: 8 }]],
  'a text over the limit': ['fileTooLarge', [...good, { name: 'content/da/practices/x.md', content: 'x'.repeat(limits.textBytes + 1) }]],
  'two entries on the same bytes': ['overlap', [{ name: path, content: 'x'.repeat(50) }, { name: path.replace('ring', 'sing'), content: 'x'.repeat(50), listed: { offset: 0 }, local: {} }]],
  'an entry that reaches into the list': ['overlap', [{ name: path, content: 'x', listed: { size: 60, packed: 60 }, local: { size: 60, packed: 60 } }]],
  'an entry that reaches beyond the end': ['damaged', [{ name: path, content: 'x', listed: { size: 9999, packed: 9999 } }]],
  'an entry that is nowhere': ['damaged', [{ name: path, content: 'x', listed: { offset: 0x7fffffff } }]],
  'a count that is too low': ['damaged', good, { count: 1 }],
  'a count that is too high': ['damaged', good, { count: 3 }],
  'two counts': ['damaged', good, { count: 2, here: 1 }],
  'several disks': ['damaged', good, { disk: 1 }],
  'a list that is elsewhere': ['damaged', good, { offset: 0 }],
  'something after the end': ['notZip', good, { after: Buffer.from('mere') }],
  'a comment': ['notZip', good, { comment: 'hej' }],
}

for (const [what, [code, entries, ending]] of Object.entries(cases)) {
  test(`an archive with ${what} is refused before anything is taken from it (${code})`, async () => {
    const unpacked = await unpack(craft(entries, ending))
    assert.ok(!unpacked.ok)
    assert.ok(unpacked.refusals.some((refusal) => refusal.code === code), JSON.stringify(unpacked.refusals))
    for (const { da, en } of unpacked.refusals) assert.match(`${da} ${en}`, /^\P{Cc}+$/u)
  })
}

test('what is not an archive, or only half of one, is refused', async () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from('PK'), Buffer.alloc(22), Buffer.from('%PDF-1.7'), craft(good).subarray(0, -5)]) {
    const unpacked = await unpack(bytes)
    assert.deepEqual(!unpacked.ok && unpacked.refusals.map(({ code }) => code), ['notZip'])
  }
})

test('100,000 entries are refused, whether the ending tells of them or hides them', async () => {
  const bytes = craft(Array.from({ length: 100_000 }, (_, index) => ({ name: `content/da/practices/a${index}.md` })), { count: 0 })
  for (const [count, code] of [[0xffff, 'zip64'], [100_000 % 65_536, 'tooManyEntries'], [limits.entries + 1, 'tooManyEntries'], [10, 'damaged'], [0, 'damaged']] as const) {
    for (const at of [14, 12]) bytes.writeUInt16LE(count, bytes.length - at)
    const unpacked = await unpack(bytes)
    assert.deepEqual(!unpacked.ok && unpacked.refusals.map((refusal) => refusal.code), [code])
  }
})

test('entries that are good one by one and too large together are refused', async () => {
  const text = 'x'.repeat(limits.textBytes)
  const count = limits.unpackedBytes / limits.textBytes
  const entries = Array.from({ length: count + 1 }, (_, index) => ({ name: `content/da/practices/a${index}.md`, content: text, deflate: true, listed: { packed: 2000 } }))
  const unpacked = await unpack(craft(entries))
  assert.deepEqual(!unpacked.ok && unpacked.refusals.map(({ code }) => code), ['unpackedTooLarge'])
  assert.deepEqual(await unpack(Buffer.alloc(limits.packageBytes + 1)).then((one) => !one.ok && one.refusals[0]?.code), 'packageTooLarge')
})
