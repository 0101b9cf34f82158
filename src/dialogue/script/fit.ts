import type { Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Prose } from '#library/index.ts'
import type { Language } from '#urls.ts'
import type { Settings } from '../programme.ts'
import { scriptWords } from '../words/guide-script.ts'

/**
 * A script's text without what does not fit this meeting: lines for rooms of another size, and sentences about phones
 * or a spread where there is none. What is not recognised stays.
 */
export function fitted(text: Prose, settings: Settings, isSpreadShown: boolean, language: Language): Prose {
  const { fit } = scriptWords[language]
  const unfit = [
    ...(settings.answers === 'phones' ? [] : fit.phones),
    ...(settings.answers === 'talk' ? fit.counts : []),
    ...(isSpreadShown ? [] : fit.spread),
  ]
  const kept: RootContent[] = []
  const mayAskAgain = settings.answers !== 'talk' && settings.minutes !== 8 && !settings.asksAgain
  let isLed = false
  for (const node of text) {
    const words = toString(node)
    if (isLed && node.type === 'blockquote') {
      isLed = false
      continue
    }
    isLed = fit.sizeLead.test(words) || (!mayAskAgain && fit.againLead.test(words))
    if (!isLed && !fit.said.some((pattern) => pattern.test(words))) kept.push(...without(node, unfit))
  }
  return kept
}

/** A block without the sentences that match; nothing at all when none is left. */
function without(node: RootContent, unfit: readonly RegExp[]): RootContent[] {
  if (node.type === 'paragraph') return shortened(node, unfit)
  if (node.type !== 'blockquote') return [node]
  const children = node.children.flatMap((child): typeof child | typeof child[] => (child.type === 'paragraph' ? shortened(child, unfit) : child))
  return children.length === 0 ? [] : [{ ...node, children }]
}

function shortened(paragraph: Paragraph, unfit: readonly RegExp[]): Paragraph[] {
  const children = paragraph.children.map((child) => {
    if (child.type !== 'text') return child
    const sentences = child.value.split(/(?<=[.?!])\s+/)
    const kept = sentences.filter((sentence) => !unfit.some((pattern) => pattern.test(sentence)))
    return kept.length === sentences.length ? child : { ...child, value: kept.join(' ') }
  })
  const shorter = { ...paragraph, children }
  return toString(shorter).trim() === '' ? [] : [shorter]
}
