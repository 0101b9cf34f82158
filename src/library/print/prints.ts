import type { Dilemma, Edition } from '../library.ts'
import { topicsOf } from '../pages/dilemmas/finding.ts'
import { topics as topicLists, type Topic } from '../format/vocabulary.ts'
import { words as shared } from '../words.ts'
import { bookOf } from './book.ts'
import { cardsOf } from './cards.ts'
import { posterOf } from './poster.ts'
import { scriptOf } from './script.ts'
import type { Printing, Sheaf } from './sheaf.ts'

/** One thing that can be printed. */
export type Wish =
  | { kind: 'cards'; of: { kind: 'all' } | { kind: 'topic'; topic: string } | { kind: 'dilemma'; id: string } }
  | { kind: 'script'; id: string }
  | { kind: 'poster'; topic: string; paper: Paper }
  | { kind: 'book' }

export const papers = ['a4', 'a3'] as const
export type Paper = (typeof papers)[number]

/** What a wish is made of, in the present edition; undefined when there is no such thing. */
export function sheafOf(edition: Edition, wish: Wish, printing: Printing): Sheaf | undefined {
  const { language } = printing
  switch (wish.kind) {
    case 'cards':
      return cardsFor(edition, wish.of, printing)
    case 'script': {
      const dilemma = edition.dilemma(language, wish.id)
      return dilemma?.guide === undefined ? undefined : scriptOf(dilemma, dilemma.guide, printing)
    }
    case 'poster': {
      const topic = topicNamed(wish.topic)
      const dilemmas = topic === undefined ? [] : dilemmasAbout(edition.dilemmas(language), topic)
      return topic === undefined || dilemmas.length === 0 ? undefined : posterOf(topic, dilemmas, wish.paper, printing)
    }
    case 'book':
      return bookOf(edition, printing)
  }
}

/** The topics that any dilemma is about, in their order. */
export function topicsWithDilemmas(dilemmas: readonly Dilemma[]): readonly Topic[] {
  return topicNames.filter((topic) => dilemmasAbout(dilemmas, topic).length > 0)
}

export function dilemmasAbout(dilemmas: readonly Dilemma[], topic: Topic): readonly Dilemma[] {
  return dilemmas.filter((dilemma) => topicsOf(dilemma).includes(topic))
}

function cardsFor(edition: Edition, of: (Wish & { kind: 'cards' })['of'], printing: Printing): Sheaf | undefined {
  const all = edition.dilemmas(printing.language)
  if (of.kind === 'all') return all.length === 0 ? undefined : cardsOf(all, printing)
  if (of.kind === 'dilemma') {
    const dilemma = edition.dilemma(printing.language, of.id)
    return dilemma && cardsOf([dilemma], printing, dilemma.title)
  }
  const topic = topicNamed(of.topic)
  const some = topic === undefined ? [] : dilemmasAbout(all, topic)
  return topic === undefined || some.length === 0 ? undefined : cardsOf(some, printing, shared[printing.language].topics[topic])
}

const isTopic = (name: string): name is Topic => Object.hasOwn(topicLists, name)
const topicNames = Object.keys(topicLists).filter(isTopic)
const topicNamed = (name: string): Topic | undefined => (isTopic(name) ? name : undefined)
