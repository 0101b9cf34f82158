import { browserStudio, penOf } from '../../film/browser-studio.ts'
import { captionAt } from '../../film/caption-choice.ts'
import { createPicture, drawCaption } from '../../../src/film/picture/index.ts'
import { captionsFile, captionsOf, type Timeline } from '../../../src/film/timeline/index.ts'
import { cutOut } from '../../film/cut.ts'
import type { Desk } from '../desk.ts'
import { createMixer } from '../film/mixer.ts'
import { button, handOver, make, tick } from '../view/dom.ts'
import { words } from '../words.ts'
import { fetchFilmMaker } from './filming.ts'
import { fileNameOf } from './package.ts'

const pictureRate = 25
const size = { width: 1280, height: 720 }

/** Makes the film as a file, here in the browser, with progress and a way to stop. */
export function createFilePane(desk: Desk, addresses: { file: string; mixing: string }): { element: HTMLElement; render(): void } {
  const status = make('p', { class: 'film-status', role: 'status' })
  const progress = make('progress', { max: 1, value: 0, hidden: true, 'aria-label': words.tabs.file })
  const result = make('p', { class: 'result' })
  const notice = make('p', { class: 'obstacle' })
  const burn = tick(words.file.burn, false, () => undefined)
  const quick = tick(words.file.quick, false, () => undefined)
  const start = button(words.file.make, () => void run(), { class: 'button' })
  const cancel = button(words.file.cancel, () => work?.abort(), { hidden: true })
  let work: AbortController | undefined
  let address: string | undefined

  function render(): void {
    notice.textContent = !isSecureContext ? words.file.noHttps : typeof VideoEncoder === 'undefined' ? words.file.noCodecs : desk.film === undefined ? words.file.nothing : desk.isSound ? '' : words.file.faulty
    start.disabled = work !== undefined || desk.film === undefined || typeof VideoEncoder === 'undefined'
    cancel.hidden = work === undefined
    progress.hidden = work === undefined
  }

  async function run(): Promise<void> {
    if (desk.film === undefined || work !== undefined) return
    const { screenplay, timeline } = desk.film
    const controller = new AbortController()
    work = controller
    result.replaceChildren()
    progress.removeAttribute('value')
    status.textContent = words.file.mixing
    render()
    try {
      const maker = await fetchFilmMaker(addresses.file)
      const format = await maker.findFormat()
      if (format === undefined) status.textContent = words.file.noCodecs
      else {
        const whole = wanted(timeline, quick.field.checked)
        const mixed = await createMixer(addresses.mixing).mix(whole, desk.voices, controller.signal)
        const { canvas, draw } = easel(whole, burn.field.checked)
        const made = await maker.makeFile({
          format, canvas, draw, mixed, seconds: whole.duration, pictureRate, keys: keysOf(whole), captions: captionsFile(whole), language: screenplay.language, title: screenplay.title, signal: controller.signal,
          tell: (share) => {
            progress.value = share
            status.textContent = words.file.drawing(Math.round(share * 100))
          },
        })
        show(made, fileNameOf(screenplay.title, format), format === 'webm')
      }
    } catch (error) {
      status.textContent = error instanceof DOMException && error.name === 'AbortError' ? words.file.cancelled : words.file.failed
    }
    work = undefined
    render()
  }

  function show(made: Blob, name: string, isWebm: boolean): void {
    if (address !== undefined) URL.revokeObjectURL(address)
    address = URL.createObjectURL(made)
    const megabytes = words.file.megabytes((made.size / 1e6).toFixed(1).replace('.', words.decimal))
    status.textContent = `${words.file.ready(name, megabytes)}${isWebm ? ` ${words.file.webm}` : ''}`
    const take = button(words.file.download, () => handOver(name, made), { class: 'button' })
    result.replaceChildren(take)
  }

  const element = make('div', { class: 'file' }, make('p', {}, words.file.lead), notice, burn.label, quick.label, make('div', { class: 'row' }, start, cancel), progress, status, result)
  render()
  return { element, render }
}

function wanted(timeline: Timeline, isQuick: boolean): Timeline {
  const [first] = timeline.parts
  return isQuick && first !== undefined && timeline.parts.length > 1 ? cutOut(timeline, first) : timeline
}

function easel(timeline: Timeline, isBurned: boolean): { canvas: HTMLCanvasElement; draw: (second: number) => void } {
  const canvas = make('canvas', size)
  const pen = penOf(canvas)
  const picture = createPicture(timeline, browserStudio)
  const captions = captionsOf(timeline)
  return {
    canvas,
    draw: (second) => {
      picture(pen, second, size)
      const caption = isBurned ? captionAt(captions, second) : undefined
      if (caption !== undefined) drawCaption(pen, caption, size)
    },
  }
}

function keysOf({ parts, scenes, chapters }: Timeline): Set<number> {
  return new Set([...parts.map(({ from }) => from), ...scenes.map(({ from }) => from), ...chapters.map(({ at }) => at)].map((at) => Math.round(at * pictureRate)))
}
