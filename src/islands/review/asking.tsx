import { fill } from '../../learning/text.ts'
import type { Draw } from './activities.tsx'
import type { Desk, Put, TodayQueue } from './desk.ts'
import { Failure } from './failure.tsx'
import type { AskingStrings, ReviewStrings } from './strings.ts'

interface Props {
  readonly desk: Desk
  readonly today: TodayQueue
  readonly activity: Draw | 'failed' | null
  readonly strings: ReviewStrings
  readonly retry: () => void
  readonly next: () => void
  readonly stop: () => void
  readonly later: () => void
  readonly suspend: () => void
  readonly undo: () => void
}

/** One question at a time, with a sense of the end. */
export function Asking({ desk, today, activity, strings, retry, ...acts }: Props) {
  const { put } = desk
  if (!put) return null
  const { asking } = strings
  const context = 'review' as const
  return (
    <section class="asking" aria-labelledby="review-question">
      <div class="asking-head">
        <h2 id="review-question" tabIndex={-1} data-heading>
          {headingOf(put, today, asking)}
        </h2>
        {put.isFresh && <span class="fresh">{asking.fresh}</span>}
        <button type="button" class="btn quiet" onClick={acts.stop}>
          {asking.stop}
        </button>
      </div>
      <Bar {...today} />
      {desk.gone && (
        <p class="gone">
          <button type="button" class="btn quiet" onClick={acts.undo}>
            {asking.undo}
          </button>
        </p>
      )}
      <div class="box" key={put.anewAs} data-item={put.item.id}>
        {activity === null ? (
          <p>{asking.loading}</p>
        ) : activity === 'failed' ? (
          <Failure strings={strings} retry={retry} />
        ) : (
          activity({ context, draft: put.anewAs })
        )}
      </div>
      <Choices desk={desk} today={today} strings={asking} {...acts} />
    </section>
  )
}

function headingOf(put: Put, { reviewed, items }: TodayQueue, strings: AskingStrings): string {
  if (put.isAgain) return strings.again
  const at = reviewed.findIndex(({ item }) => item.id === put.item.id)
  const k = at < 0 ? reviewed.length + 1 : at + 1
  return fill(strings.question, { k, n: reviewed.length + items.length })
}

/** How far the day's reviews are; the heading says it in words. */
function Bar({ reviewed, items }: TodayQueue) {
  const n = Math.max(1, reviewed.length + items.length)
  return (
    <svg class="review-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="1" class="whole" />
      <rect width={(100 * reviewed.length) / n} height="1" class="part" />
    </svg>
  )
}

type ChoicesProps = Pick<Props, 'desk' | 'today' | 'next' | 'later' | 'suspend'> & {
  readonly strings: AskingStrings
}

/** Once it is answered the learner goes on; before, the question may wait, or go. */
function Choices({ desk, today: { items, again }, strings, next, later, suspend }: ChoicesProps) {
  const { put, isAnswered } = desk
  const isLast = items.length + again.filter(({ id }) => id !== put?.item.id || !put.isAgain).length === 0
  const mayWait = !isAnswered && (put?.isAgain ? again : items).length > 1
  return (
    <div class="acts review-acts">
      {isAnswered && (
        <button type="button" class="btn primary" onClick={next} key="next">
          {isLast ? strings.finish : strings.goOn}
        </button>
      )}
      {mayWait && (
        <button type="button" class="btn" onClick={later} key="later">
          {strings.later}
        </button>
      )}
      <button type="button" class="btn quiet" onClick={suspend} key="suspend">
        {strings.suspend}
      </button>
    </div>
  )
}
