import type { Line } from './analyst.ts'
import { answerPage } from './answer-page.ts'
import type { Answer } from './messages.ts'

/** Answers as the worker does, on a clock of its own, for tests. */
export function sampleLine(): Line & { isOver: boolean } {
  let nowMs = 0
  const line: Line & { isOver: boolean } = {
    ...{ onmessage: null, onerror: null, isOver: false },
    postMessage: (asked) => queueMicrotask(() => void answer(asked)),
    terminate: () => {
      line.isOver = true
    },
  }
  const answer = answerPage(
    (data: Answer) => {
      if (!line.isOver) line.onmessage?.({ data })
    },
    () => (nowMs += 100),
  )
  return line
}
