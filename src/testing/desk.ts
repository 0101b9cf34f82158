import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHouse, type House } from './house.ts'
import { makeOrganisation, type TestOrganisation } from './organisation.ts'
import type { Mailer } from '#editing/index.ts'

export type Page = { status: number; html: string; location: string | null }
export type Colleague = { personId: string; cookie: string; get(path: string): Promise<Page>; post(path: string, fields?: Record<string, string | readonly string[]>): Promise<Page> }
export type Desk = { house: House; organisation: TestOrganisation; folder: string; mails: Parameters<Mailer['send']>[0][]; colleague(name: string, ...held: Parameters<TestOrganisation['signIn']>[1][]): Promise<Colleague>; close(): Promise<void> }

/** A house with a data folder of its own, an organisation in it, and a mailer that collects. */
export async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'erduaware-desk-'))
  const house = await openHouse({ DATA_FOLDER: folder, PUBLIC_URL: 'http://house.test' })
  const mails: Desk['mails'] = []
  house.services.editing.mailer = { send: async (mail) => (mails.push(mail), true) }
  const organisation = await makeOrganisation(house)
  return {
    house,
    organisation,
    folder,
    mails,
    async colleague(name, ...held) {
      const { cookie, personId } = await organisation.signIn(name, ...held)
      const ask = async (path: string, init: RequestInit): Promise<Page> => {
        const response = await house.app.request(`http://house.test${path}`, { ...init, headers: { cookie, 'sec-fetch-site': 'same-origin' } })
        return { status: response.status, html: await response.text(), location: response.headers.get('location') }
      }
      return {
        personId,
        cookie,
        get: (path) => ask(path, {}),
        post(path, fields = {}) {
          const body = new URLSearchParams()
          for (const [field, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(field, one)
          return ask(path, { method: 'POST', body })
        },
      }
    },
    async close() {
      await house.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What a page's form holds, as a browser would send it. */
export function formIn(html: string, action: string): Record<string, string | string[]> {
  const at = html.indexOf(`action="${action}"`)
  const form = html.slice(at, html.indexOf('</form>', at))
  const fields: Record<string, string | string[]> = {}
  const put = (name: string, value: string) => {
    const before = fields[name]
    fields[name] = before === undefined ? value : [before, value].flat()
  }
  for (const [, attributes = ''] of form.matchAll(/<input\b([^>]*)>/g)) {
    if (/type="(checkbox|radio)"/.test(attributes) && !/ checked/.test(attributes)) continue
    put(nameIn(attributes), plain(/\bvalue="([^"]*)"/.exec(attributes)?.[1] ?? ''))
  }
  for (const [, attributes = '', content = ''] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) put(nameIn(attributes), plain(content.replace(/^\n/, '')))
  for (const [, attributes = '', content = ''] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) put(nameIn(attributes), plain(/<option value="([^"]*)" selected/.exec(content)?.[1] ?? ''))
  return fields
}

function nameIn(attributes: string): string {
  return /\bname="([^"]*)"/.exec(attributes)?.[1] ?? ''
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}
