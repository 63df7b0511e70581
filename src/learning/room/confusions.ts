import { type Ballot, counted, handsFor, lastVote } from './ballot.ts'

/** An item that a room can vote on: a single option is its key. Texts are in one language. */
export interface VotableItem {
  readonly id: string
  readonly options: readonly {
    readonly id: string
    readonly text: string
    readonly key?: boolean | undefined
  }[]
}

/** Hands for `chosen` where `key` was right, both the texts of options. */
export interface RoomMatrix {
  /** In the order of the first item that has them. */
  readonly labels: readonly string[]
  /** A row for each label that was right somewhere; in it, the hands for each of `labels`. */
  readonly rows: readonly { readonly key: string; readonly hands: readonly number[] }[]
  readonly items: readonly string[]
}

/** A distractor that hands were raised for. */
export interface RoomConfusion {
  readonly item: string
  readonly option: string
  /** In the last votes. */
  readonly hands: number
  /** Of all hands in these votes. */
  readonly share: number
  /** In the first votes. */
  readonly handsAtFirst: number
}

/** Which hands are counted: those raised before the talk, or those that stand after it. */
export type Moment = 'first' | 'last'

/**
 * A matrix for each set of options that two of the items voted on have in common, whatever their order. Items whose
 * options are theirs alone are in none: what is mistaken for what is then told item by item.
 */
export function roomMatrices(
  ballots: readonly Ballot[],
  items: readonly VotableItem[],
  moment: Moment = 'last',
): RoomMatrix[] {
  const families = new Map<string, VotableItem[]>()
  for (const item of items) {
    if (!ballots.some((ballot) => ballot.item === item.id && voteAt(ballot, moment))) continue
    const family = familyOf(item)
    families.set(family, [...(families.get(family) ?? []), item])
  }
  return [...families.values()]
    .filter((family) => family.length > 1)
    .map((family) => matrixOf(family, ballots, moment))
}

function matrixOf(family: readonly VotableItem[], ballots: readonly Ballot[], moment: Moment): RoomMatrix {
  const labels = family[0]?.options.map(({ text }) => text) ?? []
  const keys = labels.filter((label) => family.some((item) => keyOf(item)?.text === label))
  const handsOf = (item: VotableItem, label: string): number => {
    const option = item.options.find(({ text }) => text === label)?.id ?? ''
    const votes = ballots.filter((ballot) => ballot.item === item.id).map((one) => voteAt(one, moment))
    return votes.reduce((sum, vote) => sum + handsFor(vote, option), 0)
  }
  return {
    labels,
    items: family.map(({ id }) => id),
    rows: keys.map((key) => {
      const asking = family.filter((item) => keyOf(item)?.text === key)
      const hands = labels.map((label) => asking.reduce((sum, item) => sum + handsOf(item, label), 0))
      return { key, hands }
    }),
  }
}

/** The distractors that hands were raised for in the last votes, those with the largest share of the room first. */
export function roomConfusions(ballots: readonly Ballot[], items: readonly VotableItem[]): RoomConfusion[] {
  const confusions = items.flatMap((item) => {
    const own = ballots.filter((ballot) => ballot.item === item.id)
    const all = own.reduce((sum, ballot) => sum + counted(knownIn(item, lastVote(ballot))), 0)
    return item.options
      .filter(({ key }) => !key)
      .map(({ id: option }) => {
        const hands = own.reduce((sum, ballot) => sum + handsFor(lastVote(ballot), option), 0)
        const handsAtFirst = own.reduce((sum, { votes }) => sum + handsFor(votes[0], option), 0)
        return { item: item.id, option, hands, share: all === 0 ? 0 : hands / all, handsAtFirst }
      })
  })
  return confusions
    .filter(({ hands }) => hands > 0)
    .toSorted((a, b) => b.share - a.share || b.hands - a.hands)
}

/** The option that is right. */
export const keyOf = (item: VotableItem): VotableItem['options'][number] | undefined =>
  item.options.find(({ key }) => key)

/** A room votes with one hand each: on items of which a single option is right. */
export const isVotable = (item: VotableItem & { readonly multiple?: boolean | undefined }): boolean =>
  !item.multiple && item.options.filter(({ key }) => key).length === 1

function voteAt(ballot: Ballot, moment: Moment) {
  const vote = moment === 'last' ? lastVote(ballot) : ballot.votes[0]
  return counted(vote) > 0 ? vote : undefined
}

/** Without the hands for options that the item has no more. */
const knownIn = (item: VotableItem, vote: ReturnType<typeof lastVote>) =>
  Object.fromEntries(item.options.map(({ id }) => [id, handsFor(vote, id)]))

const familyOf = (item: VotableItem): string =>
  JSON.stringify(item.options.map(({ text }) => text).toSorted())
