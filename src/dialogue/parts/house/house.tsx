import type { Readiness } from '#anonymity/index.ts'

/** Where a window sits, and the word at which it lights. The order tells nothing of who answered, or when. */
const windows = [
  [0, 792, 'all'], [1, 792, 'some'], [2, 792, 'most'], [3, 792, 'all'],
  [0, 650, 'some'], [1, 650, 'all'], [2, 650, 'all'], [3, 650, 'most'],
  [0, 508, 'most'], [1, 508, 'all'], [2, 508, 'some'], [3, 508, 'some'],
  [1, 366, 'most'], [2, 366, 'some'],
] as const

const order = ['quiet', 'some', 'most', 'all'] as const

/**
 * The house whose windows light together at three words and never one by one: a third, two thirds, all. The picture
 * follows from the word alone. Decoration; the word stands beside it.
 */
export function House({ readiness }: { readiness: Readiness }) {
  return (
    <svg class="answer-house" viewBox="0 0 602 836" aria-hidden="true" focusable="false">
      <path class="far-roof" d="M-96 836V560l56-64v-46h26v20l60 70V836ZM552 836V470l70-86 80 92V836Z" />
      <path
        class="house-wall"
        d="M60 836V236h43v-38h43v-38h43v-38h43v-38h43v-38h51.6v38h43v38h43v38h43v38h43v38h43V836Z"
      />
      <path class="house-plinth" d="M60 814h482v22H60Z" />
      <path
        class="coping"
        d="M55 236h53v-10h-53ZM98 198h53v-10h-53ZM141.1 160h53v-10h-53ZM184.1 122h53v-10h-53ZM227.1 84h53v-10h-53ZM270.2 46h61.6v-10h-61.6ZM321.8 84h53v-10h-53ZM364.9 122h53v-10h-53ZM407.9 160h53v-10h-53ZM450.9 198h53v-10h-53ZM494 236h53v-10h-53Z"
      />
      <circle class="house-eye" cx="301" cy="142" r="36" />
      <path class="house-eye-bar" d="M301 106v72M265 142h72" />
      {windows.map(([column, foot, word]) => (
        <HouseWindow left={94 + column * 112} foot={foot} state={stateOf(word, readiness)} />
      ))}
    </svg>
  )
}

function stateOf(word: Readiness, readiness: Readiness): string {
  if (word === readiness) return 'pane-lit pane-fresh'
  return order.indexOf(word) < order.indexOf(readiness) ? 'pane-lit' : 'pane-dark'
}

function HouseWindow({ left, foot, state }: { left: number; foot: number; state: string }) {
  return (
    <>
      <g class={`pane ${state}`}>
        <path class="pane-glass" d={`M${left} ${foot}v-72.8a39 31.2 0 0 1 78 0v72.8Z`} />
        <path class="pane-bar" d={`M${left + 39} ${foot - 104}v104M${left} ${foot - 50}h78`} />
      </g>
      <path class="sill" d={`M${left - 7} ${foot + 3}h92v7h-92Z`} />
    </>
  )
}
