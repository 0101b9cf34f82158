type Drag = { hasEdge: boolean; scroller: HTMLElement; moved: (pixels: number) => void; stretched: (pixels: number) => void }

/** So far a press may wander before it is a drag. */
const still = 5
const edge = 10

/** Lets something be dragged along the timeline, or its right edge alone; a press that stays is still a click. */
export function dragEntry(element: HTMLElement, { hasEdge, scroller, moved, stretched }: Drag): void {
  let begun: { x: number; scrolled: number; isEdge: boolean; width: number } | undefined
  let by = 0
  if (hasEdge) element.classList.add('has-edge')

  element.addEventListener('pointerdown', (event) => {
    // A finger scrolls the timeline; with it, things are moved by the keyboard or in the text.
    if (event.button !== 0 || event.pointerType === 'touch') return
    const { right, width } = element.getBoundingClientRect()
    begun = { x: event.clientX, scrolled: scroller.scrollLeft, isEdge: hasEdge && right - event.clientX <= Math.min(edge, width / 3), width }
    by = 0
    element.setPointerCapture(event.pointerId)
  })
  element.addEventListener('pointermove', (event) => {
    if (begun === undefined) return
    by = event.clientX - begun.x + scroller.scrollLeft - begun.scrolled
    if (Math.abs(by) < still) return
    element.classList.add('dragged')
    if (begun.isEdge) element.style.inlineSize = `${Math.max(8, begun.width + by)}px`
    else element.style.translate = `${by}px`
  })
  element.addEventListener('pointerup', () => end(true))
  element.addEventListener('pointercancel', () => end(false))
  element.addEventListener('click', (event) => {
    if (Math.abs(by) < still) return
    event.stopImmediatePropagation()
    event.preventDefault()
    by = 0
  }, true)

  function end(isDone: boolean): void {
    const drag = begun
    begun = undefined
    element.classList.remove('dragged')
    element.style.translate = ''
    if (drag === undefined || !isDone || Math.abs(by) < still) return
    if (drag.isEdge) stretched(by)
    else moved(by)
  }
}
