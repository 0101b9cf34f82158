import { quantile, report } from './report.ts'
import { runBench } from './run.ts'
import { inWorkshop, measuresOf } from './workshop-page.ts'

const letters = 'Det ved jeg ikke, men jeg finder ud af det. '.repeat(2)

await runBench(async () => {
  await inWorkshop('Brevet i skraldespanden', async (page) => {
    await page.locator('.entry.line').nth(2).click()
    await page.keyboard.press('Enter')
    await page.locator('.cm-content').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    await page.keyboard.type(' Øh', { delay: 120 })
    await measuresOf(page, 'edit-to-picture')
    // Every letter is parsed, laid out and drawn before the next is typed.
    await page.keyboard.type(letters, { delay: 120 })
    const edits = await measuresOf(page, 'edit-to-picture')
    if (edits.length < letters.length * 0.9) throw new Error(`${edits.length} of ${letters.length} letters became a picture`)
    report('edit_to_picture_ms', quantile(edits, 0.95), 'ms', { atMost: 200 })

    await measuresOf(page, 'film-frame')
    await page.getByRole('button', { name: 'Afspil herfra' }).click()
    await page.waitForTimeout(8000)
    const frames = await measuresOf(page, 'film-frame')
    if (frames.length < 50) throw new Error(`only ${frames.length} pictures were drawn in eight seconds`)
    report('frame_p95_ms', quantile(frames, 0.95), 'ms', { atMost: 40 })
  })
})
