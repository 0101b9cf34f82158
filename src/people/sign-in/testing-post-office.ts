import { SMTPServer } from 'smtp-server'

/** A letter as it came: whom to, and its words decoded. */
export type Received = { to: string[]; from: string; raw: string; text: string }

/** A real SMTP server for a test. */
export interface PostOffice {
  url: string
  letters: Received[]
  /** The next letter that comes, or that has come and was not asked for yet. */
  next(): Promise<Received>
  /** From now on it takes no letter to an address with these words. */
  refuse(part: string): void
  close(): Promise<void>
}

/** Opens a post office on a port of its own, with a user and a password. */
export async function openPostOffice(): Promise<PostOffice> {
  const letters: Received[] = []
  const waiting: ((letter: Received) => void)[] = []
  let refused: string | undefined
  let read = 0
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) => (username === 'hus' && password === 'kode@1' ? done(null, { user: 'hus' }) : done(new Error('no'))),
    onRcptTo: ({ address }, _session, done) => done(refused !== undefined && address.includes(refused) ? Object.assign(new Error(`no such mailbox ${address}`), { responseCode: 550 }) : null),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString()
        const { mailFrom, rcptTo } = session.envelope
        const letter = { to: rcptTo.map(({ address }) => address), from: mailFrom === false ? '' : mailFrom.address, raw, text: decoded(raw) }
        letters.push(letter)
        waiting.shift()?.(letter)
        done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `smtp://hus:kode%401@127.0.0.1:${port}`,
    letters,
    next() {
      const letter = letters[read++]
      return letter === undefined ? new Promise((done) => void waiting.push(done)) : Promise.resolve(letter)
    },
    refuse: (part) => void (refused = part),
    close: () => new Promise((done) => void server.close(done)),
  }
}

function decoded(raw: string): string {
  const bytes = raw.replaceAll(/=\r\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** The first link of a letter to this house, as a path. */
export function pathIn({ text }: Pick<Received, 'text'>): string {
  const [, path = ''] = /https?:\/\/house\.test(\/[^\s"<]*)/.exec(text) ?? []
  return path.replaceAll('&amp;', '&')
}
