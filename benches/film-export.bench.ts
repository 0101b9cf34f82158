import { report } from './report.ts'
import { runBench } from './run.ts'
import { inWorkshop } from './workshop-page.ts'

await runBench(async () => {
  await inWorkshop('Brevet i skraldespanden', async (page) => {
    await page.locator('#tab-file').click()
    await page.getByLabel('Lav kun det, der ses før stoppet').check()
    const begun = performance.now()
    await page.getByRole('button', { name: 'Lav film' }).click()
    await page.getByRole('button', { name: 'Hent filmen' }).waitFor({ timeout: 280_000 })
    const seconds = (performance.now() - begun) / 1000
    console.error(await page.locator('.file .film-status').innerText())
    const film = await page.locator('.part.first').evaluate((part) => part.getBoundingClientRect().width / 10)
    report('browser_export_x_realtime', film / seconds, 'times', { atLeast: 1 })
  })
}, 6)
