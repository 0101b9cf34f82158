import { isIP } from 'node:net'

/** Everything that an operator can decide about an installation, checked. */
export interface Config {
  /** 0 lets the machine choose a free port. */
  port: number
  host: string
  dataFolder: string
  contentFolder: string
  database: DatabaseChoice
  /** An origin without a slash at the end; decides QR codes, cookie flags and the check of origins. */
  publicUrl: string | undefined
  /** The municipality's own form for breaches of security. */
  breachUrl: string | undefined
  /** Whether X-Forwarded-For is believed. */
  trustsProxy: boolean
  /** Opens the upload of own videos; without one it is off. */
  workshopKey: string | undefined
  /** Whether other installations may lie on this machine or in a private network, as in a town hall's own. */
  exchangesLocally: boolean
  /** The server that takes our mail, and whom it comes from; without one there is no mail. */
  mail: { smtpUrl: string; from: string } | undefined
}

/** No address: PostgreSQL runs in the data folder. The owner's address migrates, the app's own address serves. */
export type DatabaseChoice =
  { kind: 'embedded' } | { kind: 'server'; ownerUrl: string; appUrl: string | undefined }

/** A setting has a bad value; the message is a sentence to the operator and holds no secret. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
}

type Environment = Record<string, string | undefined>

/** Reads the settings from an environment; an empty value is no value. Throws `ConfigurationError` at the first bad one. */
export function readConfig(environment: Environment): Config {
  const setting = (name: string) => environment[name]?.trim() || undefined
  return {
    port: portOf(setting('PORT') ?? '3000'),
    host: hostOf(setting('HOST') ?? '0.0.0.0'),
    dataFolder: folderOf('DATA_FOLDER', setting('DATA_FOLDER') ?? 'data'),
    contentFolder: folderOf('CONTENT_FOLDER', setting('CONTENT_FOLDER') ?? 'content'),
    database: databaseOf(setting('DATABASE_URL'), setting('DATABASE_APP_URL')),
    publicUrl: originOf(setting('PUBLIC_URL')),
    breachUrl: linkOf(setting('BREACH_URL')),
    trustsProxy: yesOrNo('TRUSTED_PROXY', setting('TRUSTED_PROXY') ?? 'no'),
    workshopKey: keyOf(setting('WORKSHOP_KEY')),
    exchangesLocally: yesOrNo('EXCHANGE_LOCAL', setting('EXCHANGE_LOCAL') ?? 'no'),
    mail: mailOf(setting('SMTP_URL'), setting('MAIL_FROM'), setting('PUBLIC_URL')),
  }
}

function portOf(value: string): number {
  const port = Number(value)
  if (/^\d{1,5}$/.test(value) && port <= 65535) return port
  throw new ConfigurationError('PORT skal være et helt tal fra 0 til 65535, fx 3000.')
}

function hostOf(value: string): string {
  if (isIP(value) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value)) return value
  throw new ConfigurationError(
    'HOST skal være den adresse, der lyttes på: 0.0.0.0 for alle eller 127.0.0.1 for kun denne maskine.',
  )
}

function keyOf(value: string | undefined): string | undefined {
  if (value === undefined || [...value].length >= 20) return value
  throw new ConfigurationError('WORKSHOP_KEY skal have mindst 20 tegn. Lad den være tom for at slå upload af egne videoer fra.')
}

function folderOf(name: string, value: string): string {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value) && !value.includes('\0')) return value
  throw new ConfigurationError(`${name} skal være en mappe på denne maskine, fx /srv/erduaware, og ikke en netadresse.`)
}

function databaseOf(ownerUrl: string | undefined, appUrl: string | undefined): DatabaseChoice {
  if (ownerUrl === undefined) {
    if (appUrl === undefined) return { kind: 'embedded' }
    throw new ConfigurationError(
      'DATABASE_APP_URL virker kun sammen med DATABASE_URL, der skal være adressen for databasens ejer.',
    )
  }
  const owner = databaseUrl('DATABASE_URL', ownerUrl)
  if (appUrl !== undefined) databaseUrl('DATABASE_APP_URL', appUrl)
  // The app's password is derived from the owner's, so an empty one would make it known to everybody.
  if (appUrl === undefined && owner.password === '') {
    throw new ConfigurationError(
      'DATABASE_URL skal have en adgangskode (postgres://ejer:adgangskode@vært/database), eller sæt også DATABASE_APP_URL.',
    )
  }
  return { kind: 'server', ownerUrl, appUrl }
}

function databaseUrl(name: string, value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined
  const isWhole = url !== undefined && url.hostname !== '' && url.username !== '' && url.pathname.length > 1
  if (isWhole && isDecodable(url) && (url.protocol === 'postgres:' || url.protocol === 'postgresql:')) return url
  throw new ConfigurationError(
    `${name} skal se sådan ud: postgres://bruger:adgangskode@vært:5432/database; skriv særlige tegn i adgangskoden som procentkoder, fx %40 for @.`,
  )
}

function isDecodable(url: URL): boolean {
  try {
    decodeURIComponent(url.username + url.password + url.pathname)
    return true
  } catch {
    return false
  }
}

function originOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const url = webAddress(value)
  if (url !== undefined && url.pathname === '/' && url.search === '' && url.hash === '') return url.origin
  throw new ConfigurationError(
    'PUBLIC_URL skal være den adresse, folk åbner, uden sti: fx https://dialog.kommune.dk.',
  )
}

function linkOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const url = webAddress(value)
  if (url !== undefined) return url.href
  throw new ConfigurationError(
    'BREACH_URL skal være en hel adresse, der begynder med https:// eller http://, fx https://intranet.kommune.dk/brud.',
  )
}

function webAddress(value: string): URL | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  return isWeb && url.username === '' && url.password === '' ? url : undefined
}

function mailOf(smtpUrl: string | undefined, from: string | undefined, publicUrl: string | undefined): Config['mail'] {
  if (smtpUrl === undefined && from === undefined) return undefined
  const url = smtpUrl !== undefined && URL.canParse(smtpUrl) ? new URL(smtpUrl) : undefined
  if (smtpUrl === undefined || url === undefined || url.hostname === '' || !/^smtps?:$/.test(url.protocol)) {
    throw new ConfigurationError('SMTP_URL skal se sådan ud: smtp://bruger:adgangskode@vært:587; skriv særlige tegn i adgangskoden som procentkoder, fx %40 for @.')
  }
  if (from === undefined || !/^(?:[^<>"\\\r\n]+ <[^<>@\s,;]+@[^<>@\s,;]+>|[^<>@\s,;]+@[^<>@\s,;]+)$/.test(from)) {
    throw new ConfigurationError('MAIL_FROM skal være den adresse, der sendes fra, fx ErDuAware <svar-ikke@kommune.dk>.')
  }
  // A link in a mail must lead here, whatever address the request was sent to.
  if (publicUrl === undefined) throw new ConfigurationError('SMTP_URL kræver PUBLIC_URL: Ellers ved vi ikke, hvor linket i en mail skal føre hen.')
  return { smtpUrl, from }
}

function yesOrNo(name: string, value: string): boolean {
  if (/^(yes|ja|true|1|on)$/i.test(value)) return true
  if (/^(no|nej|false|0|off)$/i.test(value)) return false
  throw new ConfigurationError(`${name} skal være »yes« eller »no«.`)
}
