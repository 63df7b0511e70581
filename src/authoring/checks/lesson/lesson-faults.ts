import type { Message } from '../../faults/fault.ts'

export const longSection = (words: number, most: number): Message => ({
  code: 'long-section',
  what: `${words} words stand under one heading.`,
  why: `A section holds one idea that is read at a go: ${most} words at most.`,
  mend: 'Cut, or begin another section: ## Title {#id}, in every language.',
})

export const unlikelyMinutes = (declared: number, quickest: number, slowest: number): Message => ({
  code: 'unlikely-minutes',
  what: `"minutes" cannot be ${declared}.`,
  why: `Its texts and activities take ${quickest} to ${slowest} minutes: the quick need the fewest, the slow the most.`,
  mend: 'Write a number between them in every language, or change what the lesson holds.',
})

export const uncited = (quoted: string): Message => ({
  code: 'uncited',
  what: `"${quoted}" refers to a source, and the paragraph cites none.`,
  why: 'What an author or a law says is checked by readers: a <Cite> leads them to its full reference.',
  mend: 'Add <Cite id="…" /> where the sentence ends; the source is written in sources.yaml.',
})
