type PaneProps = { state: 'lit' | 'dark' | 'open' }

/** One window with a cross: one answer when it is lit. Decoration; the number stands beside it in words. */
export function Pane({ state }: PaneProps) {
  return (
    <svg class="pane-box" viewBox="0 0 40 52" aria-hidden="true" focusable="false">
      <g class={`pane pane-${state}`}>
        <path class="pane-glass" d="M2 50V16.4a18 14.4 0 0 1 36 0V50Z" />
        <path class="pane-bar" d="M20 2V50M2 27h36" />
      </g>
    </svg>
  )
}

/** A row of lit windows, as many as are said beside it in words. */
export function Lights({ count }: { count: number }) {
  return (
    <span class="lights" aria-hidden="true">
      {Array.from({ length: Math.min(count, 24) }, () => (
        <Pane state="lit" />
      ))}
    </span>
  )
}
