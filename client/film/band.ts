import type { CaptionBlock } from '../../src/film/timeline/captions.ts'
import { captionAt } from './caption-choice.ts'
import { need } from './parts-of-page.ts'
import type { Viewing } from './viewing.ts'

/** The band of captions under the picture: text in the page, of a look that the viewer chooses. */
export function createBand(root: HTMLElement): { show(blocks: readonly CaptionBlock[], language: string, at: number, isOn: boolean): void; dress(viewing: Viewing): void } {
  const line = need(root, '[data-caption]')
  let shown: CaptionBlock | undefined
  return {
    show: (blocks, language, at, isOn) => {
      const block = isOn ? captionAt(blocks, at) : undefined
      if (block === shown) return
      shown = block
      line.hidden = block === undefined
      line.lang = language
      line.replaceChildren(...(block === undefined ? [] : contentOf(block)))
    },
    dress: ({ size, ink, ground, place, captions }) => {
      Object.assign(root.dataset, { size, ink, ground, place })
      root.toggleAttribute('data-captions', captions)
    },
  }
}

function contentOf({ who, lines }: CaptionBlock): Node[] {
  const nodes: Node[] = []
  if (who !== undefined) {
    const name = document.createElement('b')
    name.textContent = `${who}: `
    nodes.push(name)
  }
  // On a narrow screen the lines break where there is room; a block of its own for each would break twice.
  for (const [index, line] of lines.entries()) {
    const part = document.createElement('span')
    part.textContent = index === 0 ? line : ` ${line}`
    nodes.push(part)
  }
  return nodes
}
