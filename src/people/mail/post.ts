import * as v from 'valibot'
import type { Config } from '#platform/config.ts'

/** A mail to one person. */
export type Mail = { to: string; subject: string; text: string; html: string }

/** Sends mail by the operator's own server, and by no other. */
export interface Post {
  /** Whether the operator has named a server. */
  isOn: boolean
  /** Whether the server answers and takes our name, as it was less than half a minute ago. Says nothing of any address. */
  isWell(): Promise<boolean>
  /** Whether the server took the mail; if not, it is logged without the address. */
  send(mail: Mail): Promise<boolean>
}

const timeoutMs = 5_000
const knownForMs = 30_000

/** Opens the post as the settings say; without a server every answer is no. */
export function openPost({ mail, log, now }: { mail: Config['mail']; log: (line: string) => void; now: () => number }): Post {
  if (mail === undefined) return { isOn: false, isWell: async () => false, send: async () => false }
  let opened: ReturnType<typeof openTransport> | undefined
  // Loaded with the first mail, so that a start does not wait for it.
  const transport = () => (opened ??= openTransport(mail))
  let known: { isWell: Promise<boolean>; at: number } | undefined

  async function ask(): Promise<boolean> {
    try {
      return await (await transport()).verify()
    } catch (error) {
      log(`the mail server does not answer as it should: ${codesOf(error)}`)
      return false
    }
  }

  return {
    isOn: true,
    isWell() {
      if (known === undefined || now() - known.at >= knownForMs) known = { isWell: ask(), at: now() }
      return known.isWell
    },
    async send(letter) {
      try {
        const { rejected } = await (await transport()).sendMail(letter)
        return rejected.length === 0
      } catch (error) {
        log(`a mail could not be sent: ${codesOf(error)}`)
        known = undefined
        return false
      }
    },
  }
}

async function openTransport({ smtpUrl, from }: NonNullable<Config['mail']>) {
  const { createTransport } = await import('nodemailer')
  return createTransport(
    { url: smtpUrl, connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: 2 * timeoutMs, disableFileAccess: true, disableUrlAccess: true },
    // Machines do not answer it with »out of office«.
    { from, headers: { 'Auto-Submitted': 'auto-generated' } },
  )
}

// What a mail server says of a failure may hold the address, so only its codes are written down.
function codesOf(error: unknown): string {
  const { code, responseCode } = v.parse(failure, error)
  return [code, responseCode].filter((part) => part !== undefined).join(' ') || 'unknown'
}

const failure = v.fallback(v.object({ code: v.fallback(v.optional(v.string()), undefined), responseCode: v.fallback(v.optional(v.number()), undefined) }), {})
