import { answerPage } from './answer-page.ts'
import type { Asked } from './messages.ts'

/** Reads and computes beside the page, which goes on answering whoever uses it. */
const answer = answerPage(
  (answered) => postMessage(answered),
  () => performance.now(),
)
globalThis.onmessage = ({ data }: MessageEvent<Asked>) => void answer(data)
