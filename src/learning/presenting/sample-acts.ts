import { decided, replayed, wentOn as caseWentOn } from '../items/scenario-walking.ts'
import { atStart } from '../items/scenario-walking.ts'
import { sampleScenario } from '../items/sample-scenario.ts'
import { withMore } from '../room/ballot.ts'
import { noHands, voteAgain, withTally } from './live.ts'
import { sampleChoice, sampleSort } from './sample-items.ts'
import type { Slide } from './show.ts'
import * as the from './showing.ts'
import { dealtNext, newGame, put, scored, takenBack } from './team-game.ts'

type Slides = readonly Pick<Slide, 'step' | 'parts'>[]
type Act = (showing: the.Showing, slides: Slides, n: number, nowMs: number) => the.Showing

/** All that a desk may do with a show, for the tests; `n` is what it may be told, of 0 and more. */
export const acts = {
  on: (showing, slides, _n, nowMs) => the.wentOn(showing, slides, nowMs),
  back: (showing, slides, _n, nowMs) => the.wentBack(showing, slides, nowMs),
  to: (showing, slides, n, nowMs) => the.wentTo(showing, slides, n - 5, nowMs),
  blacken: (showing) => the.blackened(showing),
  begin: (showing, _slides, _n, nowMs) => the.begun(showing, nowMs),
  pause: (showing, _slides, _n, nowMs) => the.paused(showing, nowMs),
  zoom: (showing, _slides, n) => the.zoomed(showing, n > 9 ? null : { x: n / 9, y: 0.5, times: 2 }),
  time: (showing, _slides, n, nowMs) => the.timed(showing, n, nowMs),
  holdTimer: (showing, _slides, _n, nowMs) => the.timerToggled(showing, nowMs),
  dropTimer: (showing) => the.untimed(showing),
  vote: (showing, _slides, n) => {
    const hands = handsIn(showing)
    const option = sampleChoice.options[n % 3]?.id ?? ''
    const tally = withMore(hands.votes[hands.round] ?? {}, option, n - 3)
    return the.withLive(showing, 'vote', withTally(hands, tally))
  },
  voteAgain: (showing) => the.withLive(showing, 'vote', voteAgain(handsIn(showing))),
  showVotes: (showing, _slides, n) =>
    the.withLive(showing, 'vote', { ...handsIn(showing), isCounted: n % 2 === 0, isTold: n % 3 === 0 }),
  play: (showing, _slides, n) => {
    const live = showing.live.sort
    const cards = sampleSort.cards.map(({ id }) => id)
    const game = live?.how === 'teams' ? live.game : newGame(['Reds', 'Blues'], cards)
    const played = [put(game, sampleSort, 'a'), dealtNext(game), takenBack(game), scored(game, n % 2, n - 3)]
    return the.withLive(showing, 'sort', { how: 'teams', game: played[n % 4] ?? game })
  },
  decide: (showing, _slides, n) => {
    const live = showing.live.sample
    const walking = live?.how === 'case' ? live.walking : atStart
    const next = [
      decided(walking, sampleScenario, n < 5 ? 'best' : 'fair'),
      caseWentOn(walking, sampleScenario),
      replayed(walking),
    ]
    return the.withLive(showing, 'sample', { how: 'case', walking: next[n % 3] ?? walking })
  },
  move: (showing, _slides, n) => the.withModel(showing, `model-${String(n % 2)}`, `heat=${String(n)}`),
} satisfies Record<string, Act>

const handsIn = ({ live: { vote } }: the.Showing) => (vote?.how === 'hands' ? vote : noHands)

export interface Done {
  readonly act: keyof typeof acts
  readonly n: number
  /** How long after the act before; below 0 where a clock was put back. */
  readonly afterMs: number
}

/** Where a show is once all of `done` was done, from the beginning on. */
export function afterAll(slides: Slides, done: readonly Done[], fromMs: number): the.Showing {
  let nowMs = fromMs
  return done.reduce((showing: the.Showing, { act, n, afterMs }) => {
    nowMs += afterMs
    return acts[act](showing, slides, n, nowMs)
  }, the.atBeginning)
}
