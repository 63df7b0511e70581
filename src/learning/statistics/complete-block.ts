/** Ranks of learners and of items of a table, ascending, such that each of the learners answered each of the items. */
export interface Block {
  readonly learners: readonly number[]
  readonly items: readonly number[]
}

/**
 * Where each learner was given items of their own, the largest part of the table without a hole that is found, of two
 * learners and two items at least; `null` where there is none. `answered` has, for each learner, the ranks of the items
 * they answered. Looked at: the form of each learner with all who answered it, and the blocks that grow by the item that
 * loses fewest learners. The largest of all would take too long to find (it is NP-hard). A function of the table, whatever
 * the order of the learners.
 */
export function completeBlock(answered: readonly ReadonlySet<number>[]): Block | null {
  let best: Block | null = null
  for (const block of [...formBlocks(answered), ...growingBlocks(answered)])
    if (size(block) > 0 && (!best || isBetter(block, best))) best = block
  return best
}

/** 0 where there is but one of either. */
const size = ({ learners, items }: Block): number => (learners.length - 1) * (items.length - 1)

/** Of two as large, that with more learners; then that whose items come first. */
function isBetter(one: Block, other: Block): boolean {
  const difference = size(one) - size(other) || one.learners.length - other.learners.length
  if (difference !== 0) return difference > 0
  const at = one.items.findIndex((item, rank) => item !== other.items[rank])
  return at !== -1 && (one.items[at] ?? 0) < (other.items[at] ?? 0)
}

function formBlocks(answered: readonly ReadonlySet<number>[]): Block[] {
  const forms = new Map<string, readonly number[]>()
  for (const set of answered) {
    const items = [...set].sort((a, b) => a - b)
    forms.set(items.join(), items)
  }
  return [...forms.values()].map((items) => ({ items, learners: ranksOf(answered, items) }))
}

const ranksOf = (answered: readonly ReadonlySet<number>[], items: readonly number[]): number[] =>
  answered.flatMap((set, rank) => (items.every((item) => set.has(item)) ? rank : []))

/** Of items that lose as few learners, the first. */
function growingBlocks(answered: readonly ReadonlySet<number>[]): Block[] {
  const blocks: Block[] = []
  const items = new Set<number>()
  const counts = new Map<number, number>()
  const add = (learner: number, times: 1 | -1) => {
    for (const item of answered[learner] ?? []) counts.set(item, (counts.get(item) ?? 0) + times)
  }
  let learners = answered.map((_, rank) => rank)
  for (const learner of learners) add(learner, 1)
  while (learners.length > 1) {
    const next = mostAnswered(counts, items)
    if (next === null) break
    items.add(next)
    for (const rank of learners) if (!answered[rank]?.has(next)) add(rank, -1)
    learners = learners.filter((rank) => answered[rank]?.has(next))
    blocks.push({ learners, items: [...items].sort((a, b) => a - b) })
  }
  return blocks
}

function mostAnswered(counts: ReadonlyMap<number, number>, taken: ReadonlySet<number>): number | null {
  let best: number | null = null
  for (const [item, count] of counts) {
    if (taken.has(item) || count === 0) continue
    const known = best === null ? 0 : (counts.get(best) ?? 0)
    if (count > known || (count === known && best !== null && item < best)) best = item
  }
  return best
}
