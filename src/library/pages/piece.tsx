import type { Site } from '#platform/html/layout.tsx'
import type { Language } from '#urls.ts'
import type { Edition } from '../library.ts'
import { DilemmaPage } from './dilemma/dilemma.tsx'
import { PracticePage } from './practice/practice.tsx'
import { ProcessPage } from './process/process.tsx'
import { StoryPage } from './story/story.tsx'

type PieceProps = { site: Site; kind: 'dilemma' | 'practice' | 'process' | 'story'; id: string; language: Language; own: Edition; edition: Edition }

/** The public page of a text that is not in the library yet, as it would stand there; undefined when the text has faults. */
export function piecePage({ site, kind, id, language, own, edition }: PieceProps) {
  switch (kind) {
    case 'dilemma': {
      const dilemma = own.dilemma(language, id)
      return dilemma && <DilemmaPage site={site} edition={edition} dilemma={dilemma} film={undefined} video={undefined} />
    }
    case 'practice': {
      const practice = own.practice(language, id)
      return practice && <PracticePage site={site} edition={edition} practice={practice} />
    }
    case 'process': {
      const process = own.process(language, id)
      return process && <ProcessPage site={site} edition={edition} process={process} />
    }
    case 'story': {
      const story = own.story(language, id)
      return story && <StoryPage site={site} edition={edition} story={story} />
    }
  }
}
