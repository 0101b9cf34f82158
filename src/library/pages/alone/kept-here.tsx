import type { AloneProps } from './alone.tsx'

/** What is kept, and the way to have it forgotten. Without the script nothing is kept, and that is what stands here. */
export function KeptHere({ words: { kept } }: Pick<AloneProps, 'words'>) {
  return (
    <kept-here data-with={kept.with} data-forget={kept.forget} data-forgotten={kept.forgotten} data-resume={kept.resume('{step}')}>
      <p>{kept.without}</p>
    </kept-here>
  )
}
