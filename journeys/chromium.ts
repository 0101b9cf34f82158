import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** Launches the system's Chromium. A name under `.test` leads to this machine, so that plain http can be tried as in a meeting room. */
export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP *.test 127.0.0.1',
    ],
  })
}

/** A browser of one person, with nothing from others, and with less motion unless a test asks for it. Requests to any other host fail the test. */
export async function openPage(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'da-DK', reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) throw new Error(`a request left the house: ${request.url()}`)
  })
  page.on('pageerror', (error) => {
    throw error
  })
  return page
}

/** Ends what a test has left open: a film that plays on takes the processor from the tests after it. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()))
}

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true }
export const narrow: BrowserContextOptions = { viewport: { width: 320, height: 640 } }
export const projector: BrowserContextOptions = { viewport: { width: 1920, height: 1080 } }
export const laptop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }
