import { classify } from '../../../learning/models/horizons/classify.ts'
import { Box, Lines } from '../../paper/lines.tsx'
import type { UnscriptedProps } from '../model-props.ts'
import { decisionsIn, kinds, toldIn } from './placement.ts'

/** Each decision with room for its time and its kind; their answers where answers are shown. */
export function OnPaper(props: UnscriptedProps) {
  const decisions = decisionsIn(props.words)
  const { say } = toldIn(props)
  return (
    <>
      {decisions.map(({ id, text }, at) => (
        <div class="paper-item" key={id}>
          <p class="stem">
            <b>{at + 1}.</b> {text}
          </p>
          <p class="short-answer">
            <span>{say('howLong')}</span>
            <Lines count={1} />
          </p>
          <ul class="bank">
            <li>{say('which')}</li>
            {kinds.map((kind) => (
              <li key={kind}>
                <Box />
                {say(kind)}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div class="with-answers">
        <h4>{say('answers')}</h4>
        <ol>
          {decisions.map((decision) => (
            <li key={decision.id}>
              <b>
                {classify(decision)
                  .best.map((kind) => say(kind))
                  .join(', ')}
                .
              </b>{' '}
              {decision.why}
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}
