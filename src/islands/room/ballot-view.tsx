import { counted, gain, type Tally } from '../../learning/room/ballot.ts'
import type { LetteredOption } from '../../learning/room/lettered.ts'
import { type BallotStep, voteIn } from '../../learning/room/steps.ts'
import { fill } from '../../learning/text.ts'
import { Sign } from '../sign/sign.tsx'
import { Countdown, type CountdownHands } from './countdown.tsx'
import { gainText, percentOf } from './shares.ts'
import { type RightOptions, ShiftChart } from './shift-chart.tsx'
import type { BallotStrings } from './strings.ts'
import { TallyForm } from './tally-form.tsx'

export interface BallotViewProps {
  readonly stem: string
  readonly options: readonly LetteredOption[]
  /** Shown at the step of the answer, and at no other. */
  readonly answer: { readonly key: string; readonly explanation: string }
  readonly step: BallotStep
  readonly votes: readonly Tally[]
  /** Of the talk. */
  readonly leftMs: number
  readonly strings: BallotStrings
  readonly locale: string
  /** Counts hands; without it they are counted elsewhere, and the view only shows. */
  readonly change?: ((option: string, hands: number) => void) | undefined
  /** Runs the clock of the talk; without it the clock is only shown. */
  readonly clock?: CountdownHands | undefined
}

/** Names what stands around the view. */
export const stemId = 'ballot-stem'

/** An item before a room, at one step of its vote: big enough for the last row. It keeps nothing by itself. */
export function BallotView(props: BallotViewProps) {
  const { stem, options, step, votes, strings: t, locale, change } = props
  const at = voteIn(step)
  return (
    <div class="ballot" data-step={step}>
      <h2 class="ballot-stem" id={stemId}>
        {stem}
      </h2>
      {step !== 'shift' && step !== 'answer' && (
        <>
          <OptionList options={options} />
          <div class="ballot-talk">
            <p class="ballot-call">{t.calls[step]}</p>
            {step === 'talk' && <Countdown leftMs={props.leftMs} hands={props.clock} strings={t.countdown} />}
          </div>
        </>
      )}
      {at !== null && change && (
        <TallyForm {...{ options, locale, change, strings: t.tally, tally: votes[at] ?? {} }} />
      )}
      {step === 'shift' && <ShiftChart {...{ options, votes, locale, strings: t.shift }} />}
      {step === 'answer' && <Answer {...props} />}
    </div>
  )
}

interface ListProps {
  readonly options: readonly LetteredOption[]
  readonly right?: RightOptions
}

/** The options, each with the letter of its card. */
function OptionList({ options, right }: ListProps) {
  const isKey = (id: string) => right?.keys.includes(id) ?? false
  return (
    <ul class="ballot-options">
      {options.map(({ id, letter, text }) => (
        <li key={id} class={isKey(id) ? 'key' : undefined}>
          <b class="letter">{letter}</b>
          <span>
            {text}
            {isKey(id) && (
              <b class="right-tag">
                <Sign name="yes" />
                {right?.words}
              </b>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Answer({ options, votes, answer, strings: t, locale }: BallotViewProps) {
  const right = { keys: [answer.key], words: t.answer.right }
  const said = gainSentence({ votes, answer, strings: t, locale })
  return (
    <>
      {votes.some((vote) => counted(vote) > 0) ? (
        <ShiftChart {...{ options, votes, right, locale, strings: t.shift }} isBare />
      ) : (
        <OptionList options={options} right={right} />
      )}
      <p class="ballot-why">{answer.explanation}</p>
      {said !== '' && <p class="ballot-gain">{said}</p>}
    </>
  )
}

/** What the talk won; nothing where no two votes tell. */
function gainSentence({
  votes,
  answer,
  strings,
  locale,
}: Pick<BallotViewProps, 'votes' | 'answer' | 'strings' | 'locale'>): string {
  const t = strings.answer
  const g = gain({ votes }, answer.key)
  if (g !== null) return fill(g < 0 ? t.loss : t.gain, { k: percentOf(g), g: gainText(g, locale) })
  const [first] = votes
  const isAllRight = counted(first) > 0 && counted(first) === (first?.[answer.key] ?? 0)
  return isAllRight ? t.allRight : ''
}
