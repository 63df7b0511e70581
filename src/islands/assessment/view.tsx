import type { RefObject } from 'preact'
import type { Standing } from '../../learning/assessment/standing.ts'
import type { Catalogue } from '../../learning/catalogue.ts'
import type { ItemId } from '../../learning/items/item.ts'
import type { ListedItem } from '../../learning/items/listed-item.ts'
import type { ProgressState } from '../../learning/progress/state.ts'
import { Again } from './again.tsx'
import type { AssessmentProps } from './assessment.tsx'
import { AskingView } from './asking-view.tsx'
import { Opening } from './opening.tsx'
import { Result } from './result.tsx'
import { Start } from './start.tsx'

export type ViewName = 'opening' | 'asking' | 'over' | 'result'

export interface ViewProps extends AssessmentProps {
  readonly name: ViewName
  /** `undefined` until it has come. */
  readonly course: Catalogue | undefined
  readonly standing: Standing | undefined
  readonly hasFailed: boolean
  readonly state: ProgressState
  /** Of the sitting that is open, what is left, in order. */
  readonly toAsk: readonly ListedItem[]
  readonly heading: RefObject<HTMLHeadingElement>
  readonly retry: () => void
  readonly go: () => void
  readonly show: (view: ViewName) => void
  readonly answered: () => void
  readonly skip: (item: ItemId) => void
  readonly met: () => { readonly count: number; readonly of: number }
  readonly again: () => void
}

/** What is shown now. What another tab has done may have left nothing to show of it: then it is what comes next. */
export function View(props: ViewProps) {
  const { name, course, standing, toAsk } = props
  if (name === 'asking' && standing?.open && toAsk[0]) return <AskingView {...props} {...standing} />
  if (name === 'asking' || name === 'over') return <Over {...props} />
  const complete = standing?.complete
  if (name === 'result' && course && complete)
    return (
      <Result {...props} course={course} result={complete}>
        <Again {...props} strings={props.strings.again} go={props.again} />
      </Result>
    )
  return <Beginning {...props} />
}

function Beginning(props: ViewProps) {
  const { course, standing, strings, locale, show } = props
  const { open, complete } = standing ?? {}
  const begun = open && { answered: open.answers.length, of: open.of }
  return (
    <Opening {...props}>
      <Start
        {...{ begun, locale, strings: strings.opening, go: props.go, retry: props.retry }}
        isReady={course !== undefined}
        hasFailed={props.hasFailed}
      />
      {complete && (
        <button class="btn" type="button" onClick={() => show('result')}>
          {strings.opening.toResult}
        </button>
      )}
      {begun && begun.answered > 0 && <Again {...props} strings={strings.again} go={props.again} />}
    </Opening>
  )
}

function Over({ heading, strings: { over }, show }: ViewProps) {
  return (
    <div class="over flow">
      <h2 ref={heading} tabIndex={-1}>
        {over.title}
      </h2>
      <p>{over.text}</p>
      <button class="btn primary" type="button" onClick={() => show('result')}>
        {over.see}
      </button>
    </div>
  )
}
