import type { TaughtItem } from '../workshop/trainer-catalogue.ts'

/** The room where a room votes, opened on `item`; what stands after `#` no host is ever told. */
export const voteAddress = (room: string, item: string): string => `${room}#${item}`

/** Whether a room can vote on it, as far as a list of items says. */
export const isVotedOn = ({ kind, multiple = false }: Pick<TaughtItem, 'kind' | 'multiple'>): boolean =>
  kind === 'choice' && !multiple
