import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Looks at a page with axe by WCAG 2.2 AA in both schemes; any fault is named with its place. */
export async function lookAt(page: Page, name: string): Promise<void> {
  await bringAxe(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // A scheme changes colours and nothing else, so in the dark only they are looked at again.
    const runOnly = colorScheme === 'light' ? { type: 'tag', values: rules } : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
    const faults = await page.evaluate(async (which) => {
      const { axe: injected } = window as unknown as { axe: { run(options: unknown): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }> } }
      const { violations } = await injected.run({ runOnly: which, resultTypes: ['violations'] })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`))
    }, runOnly)
    assert.deepEqual(faults, [], `${name} (${colorScheme})`)
  }
}

/** Puts axe into a page that has none, past the page's own policy and four times as fast as by Playwright's evaluate. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Runtime.evaluate', { expression: axe })
  await devtools.detach()
}

/** At 320 px nothing has to be scrolled sideways. */
export async function fitsNarrow(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  const widest = await page.evaluate(() => [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > 321).map((one) => `${one.tagName}.${one.className}`).slice(0, 5).join(', '))
  if (before !== null) await page.setViewportSize(before)
  assert.ok(width <= 320, `${name} is ${width} px wide at 320: ${widest}`)
}
