/** The mark of the house: a window with four panes, one lit. Decoration beside its name. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 34 38" aria-hidden="true" focusable="false">
      <path class="mark-frame" d="M2 17a15 15 0 0 1 30 0v19H2z" />
      <path class="mark-pane" d="M6 17a11 11 0 0 1 9-10.8V17zM6 21h9v11H6zM19 21h9v11h-9z" />
      <path class="mark-lit" d="M19 6.2A11 11 0 0 1 28 17h-9z" />
    </svg>
  )
}
