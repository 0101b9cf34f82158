import type { FilmData } from '../../src/film/player/film-data.ts'
import { createBand } from './band.ts'
import { shelfOf } from './memory.ts'
import { all, need } from './parts-of-page.ts'
import { createPanels, followSettings } from './panels.ts'
import { missingTeller, prepare, show } from './preparing.ts'
import { textsIn } from './session.ts'
import { openStage } from './stage.ts'
import { changed, keepViewing, readViewing, type Viewing } from './viewing.ts'

/** People notice when a film on a screen and one in a hand are apart by more than this, in seconds. */
const mostApart = 0.4

/** Opens a film that follows the room; `update` looks again at where the room is. */
export async function followTogether(host: HTMLElement, whereIs: (film: FilmData) => { at: number; playing: boolean }): Promise<{ update(): void }> {
  const { root, data } = await prepare(host)
  const isPhone = host.dataset['steered'] === 'phone'
  const context = !isPhone && 'AudioContext' in globalThis ? new AudioContext() : undefined
  const stage = await openStage(data, { soundCode: isPhone ? undefined : host.dataset['sound'], context, place: need(root, '[data-picture]'), tellMissing: missingTeller(host) })
  const { clock } = stage
  clock.isMuted = isPhone
  show(host, root)
  // Nobody steers here: what would be pressed is taken away, not hidden.
  const kept = isPhone ? ['captions', 'panel'] : []
  for (const button of all(root, '.film-row button')) if (!kept.includes(button.dataset['do'] ?? '') || button.getAttribute('aria-controls')?.endsWith('-chapters')) button.remove()
  for (const gone of all(root, `[data-seek], [data-time], .film-volume, [data-ask], [data-chapters]${isPhone ? '' : ', .film-controls, .film-panel'}`)) gone.remove()

  const band = createBand(root)
  let viewing = readViewing(shelfOf('localStorage'))
  const settings = isPhone ? followSettings(root, { viewing: setViewing, speed: () => {} }) : () => {}
  if (isPhone) createPanels(root)
  root.querySelector('[data-set=speed]')?.closest('label')?.remove()
  const captions = root.querySelector('[data-do=captions]')
  captions?.addEventListener('click', () => setViewing({ captions: !viewing.captions }))

  function setViewing(wish: Partial<Viewing>): void {
    viewing = changed(viewing, wish)
    if (isPhone) keepViewing(shelfOf('localStorage'), viewing)
    band.dress(viewing)
    draw()
  }

  function draw(): void {
    const texts = textsIn(data, viewing.language ?? host.dataset['language'])
    band.show(texts.captions, texts.language, clock.now, viewing.captions)
    captions?.setAttribute('aria-pressed', String(viewing.captions))
    settings({ ...viewing, language: texts.language }, 1)
    const where = whereIs(data)
    if (clock.isPlaying && !where.playing) update()
  }

  function update(): void {
    const { at, playing } = whereIs(data)
    if (!playing) clock.pause()
    if (Math.abs(clock.now - at) > (playing ? mostApart : 0.01)) clock.seek(at)
    if (playing) clock.play()
  }

  // A browser gives no sound to a page that nobody has touched: one press is enough for the whole meeting.
  const sound = need(root, '[data-do=sound]')
  sound.addEventListener('click', () => void context?.resume().then(() => (sound.hidden = true)))
  sound.hidden = context === undefined || context.state !== 'suspended'

  clock.onChange(draw)
  const timer = setInterval(() => {
    if (host.isConnected) return update()
    clearInterval(timer)
    stage.close()
    void context?.close()
  }, 2000)
  setViewing({})
  update()
  return { update }
}
