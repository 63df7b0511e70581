import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import {
  asked,
  type ChoiceAnswering,
  chose,
  explained,
  recorded,
  retried,
  revealed,
  unanswered,
} from '../../learning/items/choice-answering.ts'
import { writeDraft } from '../../state/drafts.ts'
import type { ChoiceQuestion } from './question.ts'
import { recall } from './recall.ts'
import { showFields, tickedIn } from './shown-fields.ts'
import { type ChoiceContext, useRecorder } from './use-recorder.ts'

/** Joins the rules of answering to the form as it was found, to drafts and to attempts. */
export function useChoice(question: ChoiceQuestion, context: ChoiceContext) {
  const form = useRef<HTMLFormElement>(null)
  const [state, setState] = useState(unanswered)
  const [isReady, setReady] = useState(false)
  const [wasInView, setWasInView] = useState(false)
  const isFolded = wasInView && state.past === 'answered'
  const { start, record } = useRecorder(question, context)

  const begin = (next: ChoiceAnswering) => {
    start()
    setState(next)
  }
  const choose = (form: HTMLFormElement) => {
    const next = chose(state, tickedIn(form))
    // A copy, to be shown anew: ticks that do not count are taken back.
    setState({ ...next })
    if (next !== state) writeDraft(question.id, { chosen: next.chosen })
  }
  const submit = async () => {
    const { chosen, stage } = state
    if (stage !== 'answering') return
    if (chosen.length === 0) setState(asked)
    else if (await record(chosen)) setState((state) => recorded(state, question, chosen))
  }

  useEffect(() => {
    start()
    setReady(true)
    if (form.current && tickedIn(form.current).length > 0) choose(form.current)
    void recall(question, context).then((past) => {
      setState((state) => (state === unanswered ? past : state))
      setWasInView(isInView(form.current))
    })
  }, [])
  useShownFields({ form, question, state, isReady, isFolded })

  return {
    ...{ form, state, isReady, isFolded, choose },
    submit: () => void submit(),
    retry: () => begin(retried(state, question)),
    redo: () => begin(unanswered),
    reveal: () => setState(revealed),
    unfold: () => setWasInView(false),
  }
}

interface Shown {
  readonly form: RefObject<HTMLFormElement>
  readonly question: ChoiceQuestion
  readonly state: ChoiceAnswering
  /** The ticks that were in the form on arrival have been read. */
  readonly isReady: boolean
  /** Feedback of an earlier visit is kept back, so as not to push away what is being read. */
  readonly isFolded: boolean
}

function useShownFields({ form, question, state, isReady, isFolded }: Shown): void {
  useLayoutEffect(() => {
    if (!form.current || !isReady) return
    const isLocked = state.stage === 'finished'
    showFields(form.current, {
      chosen: state.chosen,
      explained: isFolded ? [] : explained(state, question),
      isAnswerShown: isLocked && !isFolded,
      isLocked,
    })
  })
}

function isInView(element: HTMLElement | null): boolean {
  const box = element?.getBoundingClientRect()
  return box !== undefined && box.top < innerHeight && box.bottom > 0
}
