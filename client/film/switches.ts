import type { followAsk } from './ask.ts'
import type { Describer } from './descriptions.ts'
import { nextSpeed, type Command } from './keys.ts'
import { all, filled, need, setText } from './parts-of-page.ts'
import type { createPanels } from './panels.ts'
import type { Session } from './session.ts'
import type { Stage } from './stage.ts'
import type { Viewing } from './viewing.ts'

type Parts = {
  session: Session
  describer: Describer
  stage: Stage
  said: Readonly<Record<string, string>>
  tell(text: string | undefined): void
  ask: ReturnType<typeof followAsk>
  panels: ReturnType<typeof createPanels>
  viewing(): Viewing
  setViewing(wish: Partial<Viewing>): void
}

export type Switches = { run(command: Command): void; update(): void }

/** What the buttons and the keys of a player do, each in one place. */
export function createSwitches(root: HTMLElement, { session, describer, stage, said, tell, ask, panels, viewing, setViewing }: Parts): Switches {
  const { clock } = session
  const isGoing = (): boolean => clock.isPlaying || describer.isHolding

  function toggle(): void {
    if (isGoing()) {
      describer.hush()
      clock.pause()
    } else if (!ask.focus()) clock.play()
  }
  function skip(seconds: number): void {
    const wasAsking = session.isAtEnd && !isGoing()
    describer.hush()
    session.skip(seconds)
    if (wasAsking && seconds < 0) clock.play()
  }
  function captions(): void {
    setViewing({ captions: !viewing().captions })
  }
  function described(): void {
    setViewing({ described: !viewing().described })
  }
  function mute(): void {
    clock.isMuted = !clock.isMuted
  }
  function full(): void {
    if (document.fullscreenElement === null) void root.requestFullscreen().catch(() => undefined)
    else void document.exitFullscreen()
  }
  function faster(by: 1 | -1): void {
    clock.rate = nextSpeed(clock.rate, by)
    tell(filled(said['speed'], { n: clock.rate.toLocaleString(document.documentElement.lang) }))
  }

  function run(command: Command): void {
    const { from, to } = session.stretch
    switch (command.act) {
      case 'toggle': return toggle()
      case 'skip': return skip(command.seconds)
      case 'volume': clock.isMuted = false; clock.volume += command.by; return
      case 'share': return session.goTo(Math.min(to - 0.1, from + command.of * (to - from)))
      case 'begin': return session.goTo(from)
      case 'end': return session.goTo(to)
      case 'faster': return faster(1)
      case 'slower': return faster(-1)
      case 'captions': captions(); return tell(viewing().captions ? said['captionsOn'] : said['captionsOff'])
      case 'described': described(); return tell(viewing().described ? said['describedOn'] : said['describedOff'])
      case 'mute': mute(); return tell(clock.isMuted ? said['muted'] : said['unmuted'])
      case 'full': return full()
      case 'close': return void panels.closeAll()
    }
  }

  const acts: Record<string, () => void> = { toggle, back: () => skip(-5), captions, described, mute, full, pip: () => void stage.video?.requestPictureInPicture().catch(() => undefined) }
  for (const button of all(root, 'button[data-do]')) {
    const act = acts[button.dataset['do'] ?? '']
    if (act) button.addEventListener('click', act)
  }
  stage.picture.addEventListener('click', toggle)
  const volume = need<HTMLInputElement>(root, '[data-volume]')
  volume.addEventListener('input', () => {
    clock.isMuted = false
    clock.volume = Number(volume.value) / 100
  })
  need(root, '[data-do=full]').hidden = !document.fullscreenEnabled
  need(root, '[data-do=pip]').hidden = stage.video === undefined || !document.pictureInPictureEnabled
  document.addEventListener('fullscreenchange', update)

  function update(): void {
    name('toggle', isGoing())
    name('mute', clock.isMuted)
    press('captions', viewing().captions)
    press('described', viewing().described)
    press('full', document.fullscreenElement === root)
    const shown = String(clock.isMuted ? 0 : Math.round(clock.volume * 100))
    if (volume.value !== shown) volume.value = shown
  }
  function name(which: string, isOn: boolean): void {
    const button = need(root, `[data-do=${which}]`)
    button.toggleAttribute('data-is-on', isOn)
    setText(need(button, 'span'), (isOn ? button.dataset['on'] : button.dataset['off']) ?? '')
  }
  function press(which: string, isOn: boolean): void {
    need(root, `[data-do=${which}]`).setAttribute('aria-pressed', String(isOn))
  }
  return { run, update }
}
