import type { ComponentChildren, RefObject } from 'preact'
import { adviceOf } from '../../learning/assessment/advice.ts'
import { beforeAfter } from '../../learning/assessment/before-after.ts'
import type { SittingResult } from '../../learning/assessment/sitting-result.ts'
import type { Catalogue } from '../../learning/catalogue.ts'
import type { ProgressState } from '../../learning/progress/state.ts'
import { fill, plural } from '../../learning/text.ts'
import type { Addresses } from './addresses.ts'
import { AdviceList } from './advice-list.tsx'
import { AnswerList } from './answer-list.tsx'
import { CertaintyPart } from './certainty-part.tsx'
import { ComparedTable } from './compared-table.tsx'
import { ModuleTable } from './module-table.tsx'
import { NextSteps } from './next-steps.tsx'
import type { AssessmentStrings } from './strings.ts'

interface Props {
  readonly result: SittingResult
  readonly state: ProgressState
  readonly course: Catalogue
  readonly addresses: Addresses
  readonly locale: string
  readonly strings: AssessmentStrings
  readonly heading: RefObject<HTMLHeadingElement>
  /** What can be done from here. */
  readonly children: ComponentChildren
}

/** What a complete sitting says, and what to do about it. */
export function Result(props: Props) {
  const { result, state, course, addresses, locale, strings, heading, children } = props
  const words = strings.result
  const compared = beforeAfter(state, course)
  const { answers, right, of, gone } = result
  return (
    <div class="result">
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p class="score">{fill(plural(locale, words.score, right), { n: of })}</p>
      <p class="small muted">{fill(words.date, { date: dateOf(result, locale) })}</p>
      {gone > 0 && <p class="small">{plural(locale, words.gone, gone)}</p>}
      {compared && <ComparedTable {...{ compared, course, strings: words }} />}
      {!isTold(result, compared) && <ModuleTable {...{ modules: result.modules, course, strings: words }} />}
      <NextSteps {...{ result, course, addresses, strings: words }} />
      <AdviceList {...{ advice: adviceOf(result, course), strings: words.advice, locale }} />
      <CertaintyPart {...{ result, strings: words.certainty, tally: words.tally, locale }} />
      <AnswerList
        key={result.sitting.id}
        {...{ answers, address: addresses.item, locale, strings: words.answers, kinds: strings.kinds }}
      />
      {children}
    </div>
  )
}

/** Its tallies stand in the comparison already. */
const isTold = ({ sitting }: SittingResult, compared: ReturnType<typeof beforeAfter>): boolean =>
  [compared?.before, compared?.after].some((one) => one?.sitting.id === sitting.id)

/** The day of the last answer, where the learner is. */
function dateOf({ answers, sitting }: SittingResult, locale: string): string {
  const atMs = Math.max(sitting.atMs, ...answers.map(({ attempt }) => attempt.submittedAtMs))
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(atMs)
}
