import { useRef } from 'preact/hooks'
import { gradeChoice } from '../../learning/items/choice.ts'
import { dropDraft } from '../../state/drafts.ts'
import { now } from '../../state/now.ts'
import { recordAttempt } from '../../state/progress.ts'
import type { ChoiceQuestion } from './question.ts'

export type ChoiceContext = 'check' | 'prediction'

/** Stores answers as attempts, one at a time. */
export function useRecorder(question: ChoiceQuestion, context: ChoiceContext) {
  const startedAtMs = useRef(0)
  const isRecording = useRef(false)
  return {
    /** The learner begins to think. */
    start: () => {
      startedAtMs.current = now()
    },
    /** Resolves once the answer is stored: `false` where another one is still on its way. */
    record: async (chosen: readonly string[]): Promise<boolean> => {
      if (isRecording.current) return false
      isRecording.current = true
      const { id: item, revision } = question
      const response = { chosen }
      const score = context === 'check' ? gradeChoice(question, response) : null
      await recordAttempt({ item, revision, context, response, score, startedAtMs: startedAtMs.current })
      dropDraft(item)
      isRecording.current = false
      return true
    },
  }
}
