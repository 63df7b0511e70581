import type { Hit } from './hit.ts'

/**
 * How Pagefind scores. A title says what a thing is about, so it weighs more than any text; the title of a lesson
 * weighs most: a word in it outdoes a page full of its forms. Titles of exercises are those of their lessons, and
 * count once. Long lessons are not punished for their length beside definitions of one line.
 */
export const ranking = {
  metaWeights: { lesson: 100, title: 8, exercise: 0 },
  pageLength: 0.3,
}

/** The best first; but no term and no exercise stands before the best lesson. */
export function rank<Ranked extends Pick<Hit, 'kind' | 'score'>>(hits: readonly Ranked[]): Ranked[] {
  const sorted = [...hits].sort((a, b) => b.score - a.score)
  const lesson = sorted.find(({ kind }) => kind === 'lesson')
  const aside = sorted.findIndex(({ kind }) => kind === 'term' || kind === 'exercise')
  if (!lesson || aside === -1 || sorted.indexOf(lesson) < aside) return sorted
  const others = sorted.filter((hit) => hit !== lesson)
  return [...others.slice(0, aside), lesson, ...others.slice(aside)]
}
