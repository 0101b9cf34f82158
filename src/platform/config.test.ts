import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigurationError, readConfig } from './config.ts'

const owner = 'postgres://owner:s%40cret@db.example:5432/erduaware'

test('an empty environment gives an installation that runs by itself', () => {
  assert.deepEqual(readConfig({}), {
    port: 3000,
    host: '0.0.0.0',
    dataFolder: 'data',
    contentFolder: 'content',
    database: { kind: 'embedded' },
    publicUrl: undefined,
    breachUrl: undefined,
    trustsProxy: false,
    workshopKey: undefined,
    exchangesLocally: false,
    mail: undefined,
  })
})

test('every setting is read, and an empty one counts as not set', () => {
  const config = readConfig({
    PORT: ' 8080 ',
    HOST: '127.0.0.1',
    DATA_FOLDER: '/srv/data med mellemrum',
    CONTENT_FOLDER: '/srv/content',
    DATABASE_URL: owner,
    DATABASE_APP_URL: '',
    PUBLIC_URL: 'https://Dialog.Kommune.dk/',
    BREACH_URL: 'https://intranet.kommune.dk/brud?fra=dialog',
    TRUSTED_PROXY: 'ja',
    WORKSHOP_KEY: 'en nøgle på over tyve tegn',
    EXCHANGE_LOCAL: 'yes',
    SMTP_URL: 'smtp://bruger:hemmelig@mail.kommune.dk:587',
    MAIL_FROM: 'ErDuAware <svar-ikke@kommune.dk>',
  })
  assert.deepEqual(config, {
    port: 8080,
    host: '127.0.0.1',
    dataFolder: '/srv/data med mellemrum',
    contentFolder: '/srv/content',
    database: { kind: 'server', ownerUrl: owner, appUrl: undefined },
    publicUrl: 'https://dialog.kommune.dk',
    breachUrl: 'https://intranet.kommune.dk/brud?fra=dialog',
    trustsProxy: true,
    workshopKey: 'en nøgle på over tyve tegn',
    exchangesLocally: true,
    mail: { smtpUrl: 'smtp://bruger:hemmelig@mail.kommune.dk:587', from: 'ErDuAware <svar-ikke@kommune.dk>' },
  })
})

test('the address of the app role is kept beside the owner’s', () => {
  const app = 'postgresql://erduaware_app:secret@db.example/erduaware'
  const { database } = readConfig({ DATABASE_URL: 'postgres://owner@db.example/erduaware', DATABASE_APP_URL: app })
  assert.deepEqual(database, { kind: 'server', ownerUrl: 'postgres://owner@db.example/erduaware', appUrl: app })
})

const badValues: [name: string, value: string, also?: Record<string, string>][] = [
  ['PORT', '65536'],
  ['PORT', '3000.5'],
  ['PORT', '0x10'],
  ['PORT', '-1'],
  ['HOST', 'http://0.0.0.0'],
  ['HOST', 'min maskine'],
  ['DATA_FOLDER', 'file:///srv/data'],
  ['CONTENT_FOLDER', 'https://example.org/content'],
  ['DATABASE_URL', 'mysql://owner:secret@db/erduaware'],
  ['DATABASE_URL', 'postgres://owner:secret@db'],
  ['DATABASE_URL', 'postgres://db/erduaware'],
  ['DATABASE_URL', 'postgres://owner:se%cret@db/erduaware'],
  ['DATABASE_URL', 'postgres://owner@db/erduaware'],
  ['DATABASE_APP_URL', 'postgres://erduaware_app:secret@db/erduaware'],
  ['DATABASE_APP_URL', 'localhost', { DATABASE_URL: owner }],
  ['PUBLIC_URL', 'dialog.kommune.dk'],
  ['PUBLIC_URL', 'https://dialog.kommune.dk/erduaware'],
  ['PUBLIC_URL', 'https://user:secret@dialog.kommune.dk'],
  ['PUBLIC_URL', 'ftp://dialog.kommune.dk'],
  ['BREACH_URL', 'javascript:alert(1)'],
  ['BREACH_URL', '/brud'],
  ['TRUSTED_PROXY', 'måske'],
  ['WORKSHOP_KEY', 'for kort'],
  ['SMTP_URL', 'mail.kommune.dk', { MAIL_FROM: 'a@b.dk', PUBLIC_URL: 'https://d.dk' }],
  ['SMTP_URL', 'https://u:secret@mail.kommune.dk', { MAIL_FROM: 'a@b.dk', PUBLIC_URL: 'https://d.dk' }],
  ['SMTP_URL', 'smtp://u:secret@mail.kommune.dk', { MAIL_FROM: 'a@b.dk' }],
  ['SMTP_URL', '', { MAIL_FROM: 'a@b.dk', PUBLIC_URL: 'https://d.dk' }],
  ['MAIL_FROM', '', { SMTP_URL: 'smtp://u:secret@mail.kommune.dk', PUBLIC_URL: 'https://d.dk' }],
  ['MAIL_FROM', 'ErDuAware', { SMTP_URL: 'smtp://u:secret@mail.kommune.dk', PUBLIC_URL: 'https://d.dk' }],
  ['MAIL_FROM', 'a@b.dk\nBcc: c@d.dk', { SMTP_URL: 'smtp://u:secret@mail.kommune.dk', PUBLIC_URL: 'https://d.dk' }],
]

for (const [name, value, also] of badValues) {
  test(`${name}=${value} is refused in one sentence that names the setting and tells no secret`, () => {
    assert.throws(
      () => readConfig({ ...also, [name]: value }),
      (error: unknown) => {
        assert.ok(error instanceof ConfigurationError)
        assert.match(error.message, new RegExp(`^[^.]*\\b${name}\\b`))
        assert.match(error.message, /\.$/)
        assert.doesNotMatch(error.message, /secret|\n/)
        return true
      },
    )
  })
}
