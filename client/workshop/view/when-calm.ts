/** Does something a moment after it was last asked for: what is beside the picture waits until the picture has been drawn. */
export function whenCalm(act: () => void, waitMs = 90): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(act, waitMs)
  }
}
