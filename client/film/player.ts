import { filmUrls } from '../../src/film/player/addresses.ts'
import { followAsk } from './ask.ts'
import { createBand } from './band.ts'
import { createDescriber, fetchedClips, type Told } from './descriptions.ts'
import { followKeys } from './following-keys.ts'
import { followText } from './following.ts'
import { recall, shelfOf } from './memory.ts'
import { createPanels, followChapters, followSettings } from './panels.ts'
import { filled, need, setText } from './parts-of-page.ts'
import { missingTeller, prepare, show } from './preparing.ts'
import { followSeekBar } from './seek-bar.ts'
import { createSession, textsIn } from './session.ts'
import { openStage } from './stage.ts'
import { createSwitches } from './switches.ts'
import { changed, keepViewing, readViewing, type Viewing } from './viewing.ts'

/** Opens the player of a film on its page and plays it; the answer closes it. */
export async function openPlayer(host: HTMLElement): Promise<() => void> {
  const { root, data, said } = await prepare(host)
  const id = data.id
  const texts = textsIn(data, host.dataset['language'])
  const context = 'AudioContext' in globalThis ? new AudioContext() : undefined
  const memory = recall(shelfOf('sessionStorage'), id)
  const isWhole = host.dataset['fetch'] === 'whole'
  const stage = await openStage(data, { soundCode: host.dataset['sound'], context, asFile: host.dataset['play'] === 'file', noFile: isWhole, place: need(root, '[data-picture]'), tellMissing: missingTeller(host) })
  const { clock } = stage
  show(host, root)

  let viewing = readViewing(shelfOf('localStorage'))
  const session = createSession(data, clock, memory.seen)
  if (memory.at > 3 && memory.at < data.timeline.duration - 1) session.goTo(memory.at)

  const status = need(root, '[data-status]')
  const tell = (text: string | undefined): void => void (text !== undefined && setText(status, text))
  const clips = context === undefined ? () => Promise.resolve(undefined) : fetchedClips(context, (key) => filmUrls.voice(id, key), () => (clock.isMuted ? 0 : clock.volume))
  const describer = createDescriber(clock, data.timeline.descriptions, clips, showTold)
  const band = createBand(root)
  const ask = followAsk(root, session, texts, (question) => tell(question === undefined ? said['over'] : filled(said['asks'], { question })))
  const panels = createPanels(root)
  const showSettings = followSettings(root, { viewing: setViewing, speed: (rate) => (clock.rate = rate) })
  const switches = createSwitches(root, { session, describer, stage, said, tell, ask, panels, viewing: () => viewing, setViewing })
  const followers = [followSeekBar(root, session, said), followText(host, session), followChapters(root, session, texts), ask.update, switches.update]
  const leaveKeys = followKeys(root, switches)

  function showTold(told: Told | undefined): void {
    const line = need(root, '[data-told]')
    const text = told === undefined || told.isHeard ? '' : filled(said['describes'], { text: texts.descriptions[told.index] ?? '' })
    line.hidden = text === ''
    setText(line, text)
    // Without a clip a screen reader can say it.
    if (text !== '') tell(text)
    isNarrating = told?.isHeard === true
  }

  function setViewing(wish: Partial<Viewing>): void {
    viewing = changed(viewing, wish)
    keepViewing(shelfOf('localStorage'), viewing)
    // All of them before the first is said: fetched one at a time they would tell which consequence is seen.
    if (isWhole && viewing.described) for (const { key } of data.timeline.descriptions) void clips(key)
    describer.isOn = viewing.described
    band.dress(viewing)
    update()
  }

  let isNarrating = false
  function update(): void {
    const { now } = clock
    const captions = textsIn(data, viewing.language ?? host.dataset['language'])
    band.show(captions.captions, captions.language, now, viewing.captions)
    const isRobot = (isNarrating && data.narratedBy === 'robot') || data.timeline.cues.some(({ from, to, voice }) => voice === 'robot' && now >= from && now < to)
    need(root, '[data-robot]').hidden = !isRobot
    for (const follow of followers) follow()
    showSettings({ ...viewing, language: captions.language }, clock.rate)
  }

  const leave = clock.onChange(update)
  setViewing({})
  clock.play()
  need(root, '[data-do=toggle]').focus({ preventScroll: true })
  return () => {
    describer.hush()
    leave()
    leaveKeys()
    stage.close()
    void context?.close()
  }
}
