/** The letter of a choice, in its window. It repeats the order of the list and is not read aloud. */
export function Letter({ index }: { index: number }) {
  return (
    <span class="letter" aria-hidden="true">
      {String.fromCharCode(65 + index)}
    </span>
  )
}
