import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, test } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { inOrganisation } from '#people/index.ts'
import { stillClock } from '#testing/house.ts'
import { urls } from '#urls.ts'
import { inviteLink } from '../src/people/sign-in/store/links.ts'
import { offerOpening } from '../src/people/sign-in/store/openings.ts'
import { openDoorHouse, type DoorHouse } from '../src/people/sign-in/testing-house.tsx'
import { openPostOffice, type PostOffice } from '../src/people/sign-in/testing-post-office.ts'
import { words } from '../src/people/sign-in/words.ts'
import { closePages, laptop, launch, narrow, openPage } from './chromium.ts'
import { fitsNarrow, lookAt } from './looking.ts'

const { opening, door, link, self, start } = words.da
const folder = mkdtempSync(join(tmpdir(), 'erduaware-sign-in-'))
let browser: Browser
let office: PostOffice
let house: DoorHouse
let origin = ''
const server = createServer((request, response) => void listen(request, response))
let listen: ReturnType<typeof getRequestListener> = getRequestListener(() => new Response())

before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  // A name and not a number: browsers make passkeys for names alone.
  origin = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`
  ;[browser, office] = await Promise.all([launch(), openPostOffice()])
  house = await openDoorHouse(stillClock, { DATA_FOLDER: folder, PUBLIC_URL: origin, SMTP_URL: office.url, MAIL_FROM: 'svar-ikke@nordby.test' })
  listen = getRequestListener(house.app.fetch)
})
after(async () => {
  await browser?.close()
  server.closeAllConnections()
  server.close()
  await house?.close()
  await office?.close()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(() => closePages(browser))

/** A device that keeps passkeys, as a telephone does, and knows its person. Looking at a page with axe takes it away again, so a key is carried over. */
async function giveDevice(page: Page, key?: Key): Promise<{ devtools: CDPSession; authenticatorId: string }> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  })
  if (key !== undefined) await devtools.send('WebAuthn.addCredential', { authenticatorId, credential: key })
  return { devtools, authenticatorId }
}

async function keyIn({ devtools, authenticatorId }: { devtools: CDPSession; authenticatorId: string }) {
  const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId })
  return credentials[0] ?? assert.fail('the device has no key')
}
/** A passkey as it lies in a device. */
type Key = Awaited<ReturnType<typeof keyIn>>

const look = async (page: Page, name: string) => {
  await lookAt(page, name)
  await fitsNarrow(page, name)
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
let count = 0

async function signInByLink(page: Page, slug: string): Promise<void> {
  const place = await house.organisation(slug, `${slug} (opdigtet)`)
  const { personId } = await place.person(`Eva${++count}`, { role: 'editor' })
  const path = await inOrganisation(house.db, place.id, (tenant) => inviteLink(tenant, place, personId, house.clock.now()))
  await page.goto(`${origin}${path}`)
  await press(page, link.signInAs(`Eva${count}`))
}

async function makeKey(page: Page): Promise<void> {
  await page.goto(`${origin}${urls.insideSelf}`)
  await page.getByLabel(self.keyName).fill('Telefonen')
  await press(page, self.newKey)
  await page.getByRole('heading', { name: 'Telefonen' }).waitFor()
}

test('an organisation is made, its administrator makes a passkey, and signs in with it by keyboard alone', async () => {
  const page = await openPage(browser, origin, laptop)
  await page.goto(`${origin}${urls.opening((await offerOpening(house.db, house.clock.now())) ?? '')}`)
  await look(page, 'opening')
  await page.getByLabel(opening.name).fill('Sønderby Kommune')
  await page.getByLabel(opening.person).fill('Karin Holm')
  await page.getByLabel(opening.email).fill('karin@soenderby.test')
  await press(page, opening.make)
  await page.getByRole('heading', { name: start.greeting('Karin Holm') }).waitFor()
  await look(page, 'overview')
  const device = await giveDevice(page)
  await makeKey(page)
  const key = await keyIn(device)
  await look(page, 'self')
  await press(page, 'Log ud')
  await page.goto(`${origin}${urls.insideSelf}`)
  await page.getByRole('heading', { name: door.title('Sønderby Kommune') }).waitFor()
  await look(page, 'door')
  await giveDevice(page, key)
  const button = page.getByRole('button', { name: door.key })
  for (let tabs = 0; tabs < 20 && !(await button.evaluate((one) => one === document.activeElement)); tabs++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${origin}${urls.insideSelf}`)
  await page.getByText(self.methods.passkey).waitFor()
})

test('a passkey is renamed and removed, and one that was removed opens nothing', async () => {
  const page = await openPage(browser, origin, laptop)
  await giveDevice(page)
  await signInByLink(page, 'oestby')
  await makeKey(page)
  const keys = page.getByRole('region', { name: self.keys })
  await keys.getByLabel(self.keyName).first().fill('Gammel telefon')
  await keys.getByRole('button', { name: `${self.rename} Telefonen` }).click()
  await page.getByRole('heading', { name: 'Gammel telefon' }).waitFor()
  await keys.getByRole('button', { name: `${self.removeKey} Gammel telefon` }).click()
  await page.getByText(self.saved).waitFor()
  assert.equal(await page.getByRole('heading', { name: 'Gammel telefon' }).count(), 0)
  await page.goto(`${origin}${urls.organisationSignIn('oestby')}`)
  await press(page, door.key)
  await page.getByText(door.keyFailed).waitFor()
})

test('a device that does not know its person, and a copy of a passkey, are refused, and the other ways stand', async () => {
  const page = await openPage(browser, origin, laptop)
  const device = await giveDevice(page)
  const { devtools, authenticatorId } = device
  await signInByLink(page, 'vestby')
  await makeKey(page)
  const copy = await keyIn(device)
  const signIn = async () => {
    await page.context().clearCookies()
    await page.goto(`${origin}${urls.organisationSignIn('vestby')}`)
    await press(page, door.key)
  }
  await signIn()
  await page.waitForURL(`${origin}${urls.inside}`)
  await devtools.send('WebAuthn.removeCredential', { authenticatorId, credentialId: copy.credentialId })
  await devtools.send('WebAuthn.addCredential', { authenticatorId, credential: { ...copy, signCount: 0 } })
  await signIn()
  await page.getByText(door.keyFailed).waitFor()
  await page.getByLabel(door.email).waitFor()
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await signIn()
  await page.getByText(door.keyCancelled).waitFor()
  assert.equal(await page.getByRole('button', { name: door.key }).evaluate((one) => one === document.activeElement), true, 'the button can be pressed again')
  await look(page, 'door with a key that failed')
})

test('without JavaScript a link by e-mail signs in, on a phone of 320 px', async () => {
  const place = await house.organisation('nordby')
  await place.person('Bo', { role: 'leader' })
  const page = await openPage(browser, origin, { ...narrow, javaScriptEnabled: false })
  await page.goto(`${origin}${urls.organisationSignIn('nordby')}`)
  assert.equal(await page.getByRole('button', { name: door.key }).count(), 0)
  await page.getByLabel(door.email).fill('bo@nordby.test')
  await press(page, door.sendLink)
  await page.getByRole('heading', { name: door.sentTitle }).waitFor()
  const { text } = await office.next()
  const [address = ''] = /http:\/\/localhost[^\s"<]*/.exec(text) ?? []
  await page.goto(address)
  assert.equal((await page.context().cookies()).length, 0)
  await press(page, link.signInAs('Bo'))
  await page.getByRole('heading', { name: start.greeting('Bo') }).waitFor()
})
