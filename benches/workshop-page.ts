import type { Browser, Page } from 'playwright-core'
import { launch } from '../journeys/chromium.ts'
import { openWorkshop } from '../journeys/workshop-house.ts'

/** The workshop in a browser with one of the library's films in it; everything is closed when the work is done. */
export async function inWorkshop(film: string, work: (page: Page) => Promise<void>): Promise<void> {
  const house = await openWorkshop()
  let browser: Browser | undefined
  try {
    browser = await launch()
    const page = await (await browser.newContext({ locale: 'da-DK', viewport: { width: 1280, height: 800 } })).newPage()
    await page.goto(`${house.origin}/vaerksted`)
    await page.locator('film-workshop.ready').waitFor()
    await page.locator('.menu summary').click()
    await page.locator('.menu .item', { hasText: film }).first().click()
    await page.getByText(`»${film}« er åbnet`).waitFor()
    await work(page)
  } finally {
    await browser?.close()
    await house.close()
  }
}

/** How long each measure of a name took, in milliseconds; those from before are forgotten. */
export async function measuresOf(page: Page, name: string): Promise<number[]> {
  return page.evaluate((wanted) => {
    const found = performance.getEntriesByName(wanted, 'measure').map(({ duration }) => duration)
    performance.clearMeasures(wanted)
    return found
  }, name)
}
